import { assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { huaian2024 } from '../../src/data/index.js';
import { readPage } from '../../src/read/index.js';
import { CHARTS } from '../../src/report/charts.js';
import { keyText } from '../../src/report/observation-key.js';
import type { Report } from '../../src/report/report.js';
import type { ChartRequest } from '../../src/server/chart-request.js';
import { renderHtml, renderSnippet } from '../../src/server/index.js';
import { figuresFrom, numbersFrom, readValues } from './figures.js';
import { LAYOUTS } from './layouts.js';

/** The statutory tables of a report as the server writes them, below its title. */
function written(
  report: Report,
  language: 'zh-Hans' | 'zh-Hant',
  write: (report: Report, choice: ChartRequest) => string | null,
): string {
  const tables = CHARTS['statutory-table'].variants.map((variant) =>
    write(report, { chart: 'statutory-table', variant, language }),
  );
  return `<h1>某市人民政府2024年政府信息公开工作年度报告</h1>${tables.join('\n')}`;
}

/** Changes to the markup that keep its meaning. */
const CHANGES: readonly ((html: string, next: () => number) => string)[] = [
  (html) => html.replace(/<(\/?)th\b/g, '<$1td'),
  (html) => html.replace(/<\/?(?:thead|tbody)>/g, ''),
  (html) => html.replace(/<\/td>|<\/th>|<\/tr>/g, ''),
  (html, next) =>
    html.replace(/>([^<>\s][^<>]*)</g, (all, text) =>
      next() < 0.3 ? `><span style="color:red">${text}</span><` : all,
    ),
  (html, next) =>
    html.replace(/(<t[dh][^>]*>)([^<]*)/g, (all, tag, text) => (next() < 0.3 ? `${tag}<p>${text}</p>` : all)),
  (html, next) =>
    html.replace(/(<t[dh][^>]*>)([^<]*)/g, (all, tag, text) =>
      next() < 0.3 ? `${tag}&nbsp;${text} \n` : all,
    ),
  (html, next) => html.replace(/[一-龥](?=[一-龥])/g, (sign) => (next() < 0.05 ? `${sign}<br>` : sign)),
  (html) =>
    html
      .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .replace(
        /(span|padding|spacing|border|width|level|size|height|h)(="?)([０-９]+)/g,
        (_, name, sign, digits) => name + sign + digits.normalize('NFKC'),
      )
      .replace(/<(\/?)h([１-６])/g, (_, end, level) => `<${end}h${level.normalize('NFKC')}`),
  (html) => html.replace(/<caption>[^]*?<\/caption>/g, ''),
  (html) =>
    html
      .replace(/<table/g, '<div><table class="MsoNormalTable" width="100%"')
      .replace(/<\/table>/g, '</table></div>'),
];

const keyed = (report: Report) =>
  new Map(
    report.observations
      .filter(({ evidence }) => evidence.some(({ cell }) => cell))
      .map((one) => [keyText(one), one.value] as const),
  );

test('the tables of a shipped report, written by the server, are read unchanged', () => {
  for (const write of [renderHtml, renderSnippet]) {
    for (const language of ['zh-Hans', 'zh-Hant'] as const) {
      const { report, unread, problems } = readPage(written(huaian2024, language, write));
      expect([unread, problems]).toEqual([[], []]);
      expect(readValues(report)).toEqual(keyed(huaian2024));
    }
  }
});

test('the tables of any report, written by the server with changed markup, are read unchanged', () => {
  const changes = integer({ min: 0, max: 2 ** CHANGES.length - 1 });
  const languages = constantFrom('zh-Hans' as const, 'zh-Hant' as const);
  assert(
    property(integer({ min: 1, max: 1e6 }), changes, languages, (seed, chosen, language) => {
      const { report } = readPage(LAYOUTS['plain']?.(figuresFrom(numbersFrom(seed))) ?? '');
      if (!report) throw new Error('not read');
      const next = numbersFrom(seed);
      const html = CHANGES.reduce(
        (all, change, index) => (chosen & (2 ** index) ? change(all, next) : all),
        written(report, language, renderHtml),
      );
      const read = readPage(html);
      expect([read.unread, read.problems]).toEqual([[], []]);
      expect(readValues(read.report)).toEqual(keyed(report));
    }),
    { numRuns: 40 },
  );
});
