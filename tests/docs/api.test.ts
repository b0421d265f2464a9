import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Named {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly inheritedFrom?: unknown;
}

interface Declaration extends Named {
  readonly tagName?: string;
  readonly superclass?: Named;
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declarations: readonly Declaration[] = modules.flatMap(
  (module: { declarations: readonly Declaration[] }) => module.declarations,
);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const text = (named: Named) => (named.description ?? '').replace(/\s+/g, ' ').trim();
const code = (name: string | undefined) => (name ? `\`${name}\`` : '');

/** Of a class and those that it extends. */
function inherited(name: string, key: keyof Declaration): readonly unknown[] {
  const declaration = declarations.find((candidate) => candidate.name === name);
  if (!declaration) return [];
  const own = (declaration[key] ?? []) as readonly unknown[];
  return [...inherited(declaration.superclass?.name ?? '', key), ...own];
}

function byName<T extends Named>(items: readonly T[]): readonly T[] {
  return [
    ...new Map(items.filter(({ description }) => description).map((item) => [item.name, item])).values(),
  ];
}

function page(): string {
  const of = (name: string) => ({
    members: byName(
      (inherited(name, 'members') as readonly Member[]).filter(
        (member) => !member.static && member.privacy !== 'protected' && !member.name.startsWith('#'),
      ),
    ),
    events: byName(inherited(name, 'events') as readonly Named[]),
    parts: byName(inherited(name, 'cssParts') as readonly Named[]),
    properties: byName(inherited(name, 'cssProperties') as readonly Named[]),
  });
  const chart = of('FoiChart');
  const report = of('FoiReport');
  const statutory = of('FoiStatutoryTable');
  const fields = chart.members.filter(({ kind }) => kind === 'field');
  const methods = chart.members.filter(({ kind, name }) => kind === 'method' && !name.endsWith('Callback'));
  const elements = declarations.filter(({ tagName }) => tagName);
  return [
    '# The elements',
    'Made from the doc comments of the source by `npx vitest run --project package -u`; not edited by hand.',
    table(
      ['Tag', 'What it shows'],
      elements.map((element) => [code(`<${element.tagName}>`), text(element)]),
    ),
    '## Attributes and properties',
    table(
      ['Attribute', 'Property', ''],
      fields.map((field) => [code(field.attribute), code(field.name), text(field)]),
    ),
    '`variant` and `order` are of the charts; `<foi-report>` has neither.',
    '## Methods',
    table(
      ['Method', ''],
      methods.map((method) => [code(`${method.name}()`), text(method)]),
    ),
    '## Events',
    table(
      ['Event', ''],
      chart.events.map((event) => [code(event.name), text(event)]),
    ),
    '## Parts',
    table(
      ['Part', ''],
      byName([...chart.parts, ...report.parts, ...statutory.parts]).map((part) => [
        code(part.name),
        text(part),
      ]),
    ),
    '## Custom properties',
    table(
      ['Property', ''],
      chart.properties.map((property) => [code(property.name), text(property)]),
    ),
    '',
  ].join('\n\n');
}

test('docs/elements.md says what the source says', async () => {
  expect(page()).toContain('`<foi-request-outcomes>`');
  expect(page()).toContain('`heading-level`');
  await expect(page()).toMatchFileSnapshot('../../docs/elements.md');
});
