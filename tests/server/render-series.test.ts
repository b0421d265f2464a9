import { describe, expect, test } from 'vitest';
import { huaian2024, liwan2017, suqian2023, suqian2024, suqian2025 } from '../../src/data/index.js';
import { ukBodies } from '../series/uk-bodies.js';
import { LANGUAGES } from '../../src/report/language.js';
import {
  renderSeriesAlternative,
  renderSeriesCsv,
  renderSeriesDeclarative,
  renderSeriesHtml,
  renderSeriesSnippet,
  renderSeriesSvg,
} from '../../src/server/index.js';

const suqian = { reports: [suqian2025, suqian2023, suqian2024] };
const over = (language: (typeof LANGUAGES)[number]) => ({ chart: 'requests-over-years', language }) as const;
const csvOf = (data = suqian) => renderSeriesCsv(data, over('en'))?.split('\r\n') ?? [];

describe.each(LANGUAGES)('%s', (language) => {
  const request = over(language);

  test('every form has every figure of Suqian, and none has a year joined or a gap as 0', () => {
    const forms = [
      renderSeriesHtml(suqian, request),
      renderSeriesSnippet(suqian, request),
      renderSeriesDeclarative(suqian, request, null)?.html,
      renderSeriesSvg(suqian, request),
      renderSeriesAlternative(suqian, request),
    ];
    const figures =
      '3,511 3,525 3,830 3,486 3,521 121 125 1,191 1,431 328 471 1,078 941 406 117 341 469 142 92';
    for (const form of forms) {
      expect(form).not.toBeNull();
      for (const number of figures.split(' ')) expect(form).toContain(number);
      expect(form).not.toMatch(/undefined|NaN|Infinity|\[object/);
    }
  });

  test('the picture has plain shapes only, inside its width', () => {
    for (const width of [240, 677, 1200]) {
      const svg = renderSeriesSvg(suqian, request, width) ?? '';
      expect(svg).not.toMatch(/<(?:style|clipPath|filter|foreignObject|pattern|use)|\sid=|href/);
      const rights = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
        ([, x, own]) => Number(x) + Number(own),
      );
      expect(Math.max(...rights)).toBeLessThanOrEqual(width);
    }
  });
});

test('the change from the year before has a count and its share; a change that is printed otherwise is noted', () => {
  const alternative = renderSeriesAlternative(suqian, over('en'));
  expect(alternative).toContain('3,830 in 2025, 305 more than in 2024');
  expect(alternative).toContain('3,521 in 2024, 35 more than in 2023 (+1.0%)');
  const html = renderSeriesHtml(suqian, over('en'));
  expect(html).toContain('prints a change of +1.05%');
  expect(html).toContain('its figures give +1.08% (3,607 in 2023, 3,646 in 2024)');
});

test('the CSV has a line for each figure, with scope, form, release and evidence', () => {
  const line = csvOf().find((one) => one.includes('"2024","Requests received this year"'));
  expect(line).toContain('"3525","","the whole city","cn-2021","final","printed"');
  expect(line).toContain('"+14","+0.4%"');
  expect(line).toContain('Cell: table 三');
  const missing = csvOf().find((one) => one.includes('"2025","Refused"'));
  expect(missing).toContain('"","not in the source"');
});

test('the CSV has a line for a missing year and for a break', () => {
  const lines = csvOf({ reports: [liwan2017, suqian2023] });
  expect(lines.filter((line) => line.includes('"no report"'))).toHaveLength(5);
  expect(lines.filter((line) => line.startsWith('"","2023"')).join()).toContain(
    'Break between 2017 and 2023',
  );
});

test('a class that maps to nothing of the form stays a class of its own', () => {
  const lines = csvOf({ reports: [liwan2017, huaian2024] });
  expect(lines.some((line) => line.includes('"2017","Not this body'))).toBe(true);
  expect(lines.some((line) => line.includes('"2024","Not this body'))).toBe(true);
  expect(lines.find((line) => line.includes('"2024","Not this body'))).toContain('not published');
});

test('the snippet carries its reports, and the declarative root is complete before the script', () => {
  const snippet = renderSeriesSnippet(suqian, over('en')) ?? '';
  expect(snippet).toMatch(
    /^<foi-requests-over-years lang="en">\n<script type="application\/json">\{"reports":\[/,
  );
  const { html = '', styleHashes = [] } = renderSeriesDeclarative(suqian, over('en'), null) ?? {};
  expect(html).toContain('<template shadowrootmode="open"><style>');
  expect(html).toContain('part="panel"');
  expect(styleHashes).toHaveLength(1);
});

test('a report that was not accepted is refused', () => {
  expect(() => renderSeriesHtml({ reports: [{ ...suqian2023 }] }, over('en'))).toThrow(TypeError);
});

test('a comparison of bodies has every form, each with all bodies', () => {
  const data = { reports: ukBodies(2020) };
  const request = { chart: 'comparison', language: 'en', figure: 'granted-in-full', order: 'value' } as const;
  const forms = [
    renderSeriesHtml(data, request),
    renderSeriesSnippet(data, request),
    renderSeriesDeclarative(data, request, null)?.html,
    renderSeriesSvg(data, request),
    renderSeriesAlternative(data, request),
    renderSeriesCsv(data, request),
  ];
  for (const form of forms) {
    for (const text of ['Scotland Office', 'Cabinet Office', '108', '320']) expect(form).toContain(text);
    expect(form).not.toMatch(/undefined|NaN|Infinity|\[object/);
  }
  expect(forms[1]).toMatch(/^<foi-comparison lang="en" figure="granted-in-full" order="value">/);
  expect(forms[5]).toContain('"Scotland Office","2020","granted-in-full","108"');
  expect(() => renderSeriesHtml(data, { chart: 'nothing' as 'comparison' })).toThrow(RangeError);
});
