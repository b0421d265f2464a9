import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly attributes?: readonly unknown[];
  readonly kind?: string;
  readonly computed?: boolean;
  readonly property?: { readonly name?: string };
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

/** Methods that Safari 16.0 lacks, and that have no other meaning in this package. */
const METHODS = [
  'any',
  'canParse',
  'checkVisibility',
  'fromAsync',
  'getSetCookie',
  'groupBy',
  'isDisjointFrom',
  'isSubsetOf',
  'isSupersetOf',
  'isWellFormed',
  'setHTMLUnsafe',
  'symmetricDifference',
  'toReversed',
  'toSorted',
  'toSpliced',
  'toWellFormed',
  'withResolvers',
];

/** Lookbehind, inline modifiers. */
const EXPRESSION = /\(\?<[=!]|\(\?[ims]*-?[ims]+:/;

/** What a node has that Safari 16.0 lacks; null if nothing. */
function lackingIn(node: Node): string | null {
  const { type, regex, attributes, kind, property, callee, computed } = node;
  if (type === 'StaticBlock' || type === 'Decorator' || type === 'AccessorProperty') return type;
  if (regex && (EXPRESSION.test(regex.pattern) || regex.flags.includes('v')))
    return `/${regex.pattern}/${regex.flags}`;
  if (/^(Import|Export)/.test(type ?? '') && (attributes ?? []).length > 0) return 'import attributes';
  if (type === 'VariableDeclaration' && /using/.test(kind ?? '')) return 'using';
  if (type === 'MemberExpression' && !computed && METHODS.includes(property?.name ?? ''))
    return property?.name ?? '';
  const pattern = callee?.name === 'RegExp' ? node.arguments?.[0]?.value : undefined;
  return typeof pattern === 'string' && EXPRESSION.test(pattern) ? pattern : null;
}

function lacking(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = lackingIn(node);
  return [...(own === null ? [] : [own]), ...Object.values(node).flatMap(lacking)];
}

test('no built file for browsers has syntax, an expression or a method that Safari 16.0 lacks', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && !/^(cli|demo|server)\b/.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    lacking(parseAst(readFileSync(`dist/${file}`, 'utf8'))).map((what) => `${file}: ${what}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['class A { static { f(); } }', 'StaticBlock'],
  ['/(?<=a)b/u', '/(?<=a)b/u'],
  ['/[a&&b]/v', '/[a&&b]/v'],
  ['/(?i:a)/', '/(?i:a)/'],
  ['new RegExp("(?<!a)b")', '(?<!a)b'],
  ['import data from "./a.json" with { type: "json" }', 'import attributes'],
  ['[2, 1].toSorted()', 'toSorted'],
])('%s is found', (code, what) => {
  expect(lacking(parseAst(code))).toEqual([what]);
});

test('what Safari 16.0 has is not found', () => {
  const code =
    'class A { #a = 1; static b = [1].at(-1) ?? A.c?.d; has(x) { return #a in x; } } /(?<year>a)(?:b)(?=c)/dsu;';
  expect(lacking(parseAst(code))).toEqual([]);
});
