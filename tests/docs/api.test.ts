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

function attributes(fields: readonly Member[]): string {
  return table(
    ['Attribute', 'Property', ''],
    fields.map((field) => [code(field.attribute), code(field.name), text(field)]),
  );
}

const text = (named: Named) => (named.description ?? '').replace(/\s+/g, ' ').trim();
const code = (name: string | undefined) => (name ? `\`${name}\`` : '');

/** The members of a class, including inherited ones. */
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
  const series = of('FoiRequestsOverYears');
  const comparison = of('FoiComparison');
  const fields = chart.members.filter(({ kind }) => kind === 'field');
  const shared = [...series.members, ...fields].map(({ name }) => name).filter((name) => name !== 'order');
  const seriesFields = series.members.filter(
    ({ kind, name }) => kind === 'field' && !fields.some((field) => field.name === name),
  );
  const comparisonFields = comparison.members.filter(
    ({ kind, name }) => kind === 'field' && !['variant', ...shared].includes(name),
  );
  const methods = chart.members.filter(({ kind, name }) => kind === 'method' && !name.endsWith('Callback'));
  const elements = declarations.filter(({ tagName }) => tagName);
  return [
    '# The elements',
    'Generated from doc comments by `npx vitest run --project package tests/docs/api.test.ts -u`; do not edit.',
    table(
      ['Tag', 'Content'],
      elements.map((element) => [code(`<${element.tagName}>`), text(element)]),
    ),
    '## Attributes and properties',
    attributes(fields),
    '`variant` and `order` apply to charts of one report; they have no effect on `<foi-report>` and on charts over years; `<foi-comparison>` has orders of its own.',
    'In charts of several reports, `src` may list several addresses, separated by spaces. It also has:',
    attributes(seriesFields),
    '`<foi-comparison>` has the same, and:',
    attributes(comparisonFields),
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
      byName([...chart.parts, ...report.parts, ...series.parts, ...comparison.parts, ...statutory.parts]).map(
        (part) => [code(part.name), text(part)],
      ),
    ),
    '## Custom properties',
    table(
      ['Property', ''],
      chart.properties.map((property) => [code(property.name), text(property)]),
    ),
    '',
  ].join('\n\n');
}

test('docs/elements.md matches the source', async () => {
  expect(page()).toContain('`<foi-request-outcomes>`');
  expect(page()).toContain('`heading-level`');
  expect(page()).toContain('`report-ids`');
  expect(page()).toContain('`panel-label`');
  await expect(page()).toMatchFileSnapshot('../../docs/elements.md');
});
