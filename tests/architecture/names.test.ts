import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** One for each language and kind of text: only one of them is in a page. */
const BY_LANGUAGE = /^locale\/(?:en|zh-hans|zh-hant)-(?:details|page|series)\.ts$/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** The names that a file declares and exports. */
function exportedNames(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
    return declared.flatMap((one) => {
      const { name } = one as ts.NamedDeclaration;
      return name && ts.isIdentifier(name) ? [name.text] : [];
    });
  });
}

test('a name that is exported means one thing in the whole of src', () => {
  const filesOf = new Map<string, string[]>();
  for (const file of files.filter((one) => !BY_LANGUAGE.test(one)))
    for (const name of exportedNames(file)) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  expect(filesOf.size).toBeGreaterThan(500);
  expect([...filesOf].filter(([, { length }]) => length > 1)).toEqual([]);
});
