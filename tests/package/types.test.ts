import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chartsOf } from '../../src/report/charts.js';
import { type ConsumerSite, consumerSite } from './consumer-site.js';

const TAGS = ['report', ...chartsOf('report', 'form').map(([name]) => name)].map((name) => `foi-${name}`);

const PAGE = `import 'foi-charts/define/request-outcomes.js';
import 'foi-charts/define';
import { huaian2024, liwan2017 } from 'foi-charts/data';
import { renderSvg } from 'foi-charts/server';
import { check, type FoiLoadEvent, type Report } from 'foi-charts';

const report: Report = liwan2017;
const chart = document.querySelector<HTMLElementTagNameMap['foi-request-outcomes']>('#property');
if (chart) chart.report = report;
if (chart) chart.reportId = 'liwan-2017';
chart?.addEventListener('foi-load', (event: FoiLoadEvent) => check(event.report));
const svg: string | null = renderSvg(huaian2024, { chart: 'request-outcomes' });
export { svg };
${TAGS.map((tag) => `document.querySelector('${tag}')?.reload();`).join('\n')}
// @ts-expect-error A report is not a number.
if (chart) chart.report = 5;
`;

const REACT = `import 'foi-charts/define';
import 'foi-charts/jsx';
import { useRef } from 'react';
import { liwan2017 } from 'foi-charts/data';
import type { FoiReport, FoiRequestOutcomes } from 'foi-charts';

export const Chart = () => <foi-request-outcomes report={liwan2017}></foi-request-outcomes>;
export const Page = () => {
  const chart = useRef<FoiRequestOutcomes>(null);
  return (
    <foi-report
      report-id="liwan-2017"
      heading-level={3}
      theme="dark"
      lang="en"
      className="wide"
      hidden
      onfoi-load={(event) => event.report.id}
      onfoi-error={(event) => event.failure.kind}
      ref={(element: FoiReport | null) => void element?.reload()}
    >
      <foi-request-outcomes ref={chart} src="/a.json" variant="strip" order="value" onfoi-select={(event) => event.figure} />
    </foi-report>
  );
};
// @ts-expect-error A report is not a number.
export const wrongReport = <foi-request-outcomes report={5} />;
// @ts-expect-error There is no such theme.
export const wrongTheme = <foi-request-outcomes theme="blue" />;
// @ts-expect-error The attribute is report-id.
export const wrongName = <foi-request-outcomes dataset="liwan-2017" />;
// @ts-expect-error The event of a report has no figure.
export const wrongEvent = <foi-report onfoi-load={(event) => event.figure} />;
// @ts-expect-error Nor is there such a tag.
export const wrongTag = <foi-nothing />;
`;

const VUE = `import 'foi-charts/vue';
import type { GlobalComponents } from 'vue';
import { liwan2017 } from 'foi-charts/data';

type Chart = InstanceType<GlobalComponents['foi-request-outcomes']>;
export const set: Chart['$props'] = {
  report: liwan2017,
  'report-id': 'liwan-2017',
  headingLevel: '3',
  theme: 'dark',
  class: 'wide',
};
declare const emit: Chart['$emit'];
emit('foi-load', null as never);
// @ts-expect-error There is no such event.
emit('foi-nothing', null as never);
// @ts-expect-error A report is not a number.
export const wrong: Chart['$props'] = { report: 5 };
`;

const SVELTE = `import 'foi-charts/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import { liwan2017 } from 'foi-charts/data';

type Chart = SvelteHTMLElements['foi-request-outcomes'];
export const set: Chart = {
  report: liwan2017,
  'report-id': 'liwan-2017',
  'heading-level': 3,
  class: 'wide',
  'onfoi-load': (event) => event.report.id,
  'on:foi-select': (event) => event.figure,
};
// @ts-expect-error There is no such theme.
export const wrong: Chart = { theme: 'blue' };
`;

let site: ConsumerSite;

beforeAll(() => {
  site = consumerSite('types');
  site.write('page.ts', PAGE);
  site.write('page.mts', PAGE);
  site.write('react.tsx', REACT);
  site.write('vue.ts', VUE);
  site.write('svelte.ts', SVELTE);
});

afterAll(() => site?.remove());

test.each([
  ['bundler', 'page.ts', {}],
  ['node16', 'page.mts', { module: 'node16', moduleResolution: 'node16' }],
  ['node10', 'page.ts', { moduleResolution: 'node10', ignoreDeprecations: '6.0' }],
])(
  'a consumer’s code type-checks with moduleResolution %s, including the declarations',
  (_, file, options) => {
    expect(site.typeErrors([file], options)).toBe('');
  },
);

test.each([
  ['React', 'react.tsx', { jsx: 'react-jsx' }],
  ['Vue', 'vue.ts', {}],
  ['Svelte', 'svelte.ts', { skipLibCheck: true }],
])('the tags have types in templates of %s, with attributes, properties and events', (_, file, options) => {
  expect(site.typeErrors([file], options)).toBe('');
});

test('require() works for every entry point, including the server', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.entries<string | { default: string } | null>(exports)
    .filter(([name, to]) => typeof to === 'object' && to !== null && !name.includes('*'))
    .map(([name]) => name.replace('.', 'foi-charts'));
  expect(entries).toContain('foi-charts/server');
  site.write(
    'all.cjs',
    `const loaded = ${JSON.stringify(entries)}.map((entry) => require(entry));
const { renderDeclarative } = require('foi-charts/server');
const { liwan2017 } = require('foi-charts/data');
const words = ['zh-Hans', 'zh-Hant', 'en'].map((language) =>
  renderDeclarative(liwan2017, { chart: 'request-outcomes', language }, null).html.match(/618/g).length > 0);
console.log(loaded.length, words.join(' '));`,
  );
  const out = execFileSync('node', ['--no-warnings', `${site.folder}/all.cjs`], { encoding: 'utf8' });
  expect(out).toBe(`${entries.length} true true true\n`);
});
