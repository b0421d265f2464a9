import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageTable } from '../../src/intake/page-table.js';
import { readTable } from '../../src/intake/read-table.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { compose } from '../../src/server/chart-request.js';
import { authorsTable } from '../fixtures/written-table.js';
import { tinyReport, type Value } from '../fixtures/tiny-report.js';
import { head, row, table } from './page-table.js';
import { allRows } from '../fixtures/rows-of.js';

/**
 * Checks a property with random inputs, where any failure is a fault, and with the same inputs on each run, so that
 * the number of those that are read is not random.
 */
function holds<Input>(property: fc.IProperty<Input>, numRuns: number, recount: () => void): void {
  fc.assert(property, { numRuns });
  recount();
  fc.assert(property, { numRuns, seed: 2017 });
}

const count = fc.oneof(fc.nat(12), fc.nat(9_999_999));

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: count },
  fc.constant(null),
  fc.tuple(
    fc.nat(99_999),
    fc.constantFrom('approximate-over' as const, 'approximate-about' as const, 'approximate-under' as const),
  ),
);

const partsOf = (...ids: readonly string[]) =>
  fc
    .tuple(fc.subarray([...ids]), fc.array(value, { minLength: ids.length, maxLength: ids.length }))
    .map(([some, values]) =>
      Object.fromEntries(some.map((id, index): [string, Value] => [id, values[index] ?? null])),
    );

const reports = fc
  .record({
    outcomes: partsOf('granted-in-full', 'granted-in-part', 'refused', 'elsewhere', 'other'),
    reconsideration: partsOf('upheld', 'corrected'),
    litigation: partsOf('upheld', 'corrected', 'other'),
    totals: fc.tuple(value, value, value),
  })
  .map(({ outcomes, reconsideration, litigation, totals }) =>
    tinyReport(
      { id: 'outcomes', total: totals[0], parts: outcomes },
      { id: 'reconsideration', total: totals[1], parts: reconsideration },
      { id: 'litigation', total: totals[2], parts: litigation },
    ),
  );

/** All printed figures: their measure and class in words, and their text. */
function printed({ observations, codes, measures }: Report, language: 'zh-Hans' | 'zh-Hant' | 'en') {
  return observations
    .filter(({ value: one, share }) => one !== null || share)
    .map(({ measure, category, value: one, status }) => {
      const list = measures.find(({ id }) => id === measure)?.list;
      const code = codes.find((each) => each.list === list && each.id === category);
      return [measure, code?.label[language], one, status].join(' | ');
    })
    .sort();
}

test('a table written from any report is read to the same figures, or rejected', () => {
  let accepted = 0;
  const one = fc.record({
    report: reports,
    chart: fc.constantFrom('request-outcomes' as const, 'appeal-results' as const),
    language: fc.constantFrom(...LANGUAGES),
  });
  holds(
    fc.property(one, ({ report, chart, language }) => {
      const composed = compose(report, { chart, language });
      if (!composed?.card) return;
      const page = authorsTable(composed.card, composed.wording);
      const { report: read, problems } = readTable(page, { chart, language });
      const measures = chart === 'appeal-results' ? ['reconsideration', 'litigation'] : ['outcomes'];
      const ours = printed(report, language).filter((figure) =>
        measures.includes(figure.split(' | ')[0] ?? ''),
      );
      if (read) {
        const again = printed(read, language);
        expect(again.filter((figure) => !ours.includes(figure))).toEqual([]);
        const rows = allRows(composed.card).filter(
          ({ basis: { figure } }) => figure.observation?.value != null,
        );
        expect(again.length).toBeGreaterThanOrEqual(rows.length);
      }
      // Figures derived from others that the table does not show cannot be checked.
      const kinds = (problems ?? []).map(({ kind }) => kind);
      const known = ['no-figures', 'derived-differs'];
      expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
      if (read) accepted += 1;
    }),
    300,
    () => (accepted = 0),
  );
  expect(accepted).toBeGreaterThan(120);
});

/** Possible content of a cell, well or badly written. */
const PIECES =
  '0 1 7 12 411 2017 , ， . ． ％ % 万 件 宗 元 约 近 超过 余 多 以上 + - — / ( （ ) ） * ① [1] 共 占 总数的 年 计算值 ~ ^ ‰ × 十 无 about over items'.split(
    ' ',
  );
const cells = fc
  .array(fc.constantFrom(...PIECES, ' ', '\u00a0', '\u202f', '\u200b'), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));

const half = (text: string) =>
  text
    .replace(/[\u200b]/g, '')
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The number in a cell by a stricter reading: its digits, without share and footnote mark. */
function digitsOf(text: string): string {
  return half(text)
    .replace(/\d[\d.,]*\s*[%‰]/g, '')
    .replace(/\[1\]/g, '')
    .replace(/[^\d.]/g, '')
    .replace(/\.$/, '');
}

test('a cell with any text is read to the number that it contains, or rejected', () => {
  let [read, refused] = [0, 0];
  holds(
    fc.property(cells, (text) => {
      const page = table([head('结果', '件数'), row(['予以公开', text]), row(['不予公开', '7'])]);
      const { report } = readTable(page, { chart: 'request-outcomes', language: 'zh-Hans' });
      if (!report) {
        refused += 1;
        return;
      }
      read += 1;
      const own = report.observations.find(({ category }) => category === 'r2');
      const other = report.observations.find(({ category }) => category === 'r3');
      expect(other?.value).toBe(7);
      const digits = digitsOf(text);
      if (digits === '') expect(own?.value).toBeNull();
      else expect(own?.value).toBe(Number(digits));
      if (own?.share) expect(half(text).replace(/\s/g, '')).toContain(own.share.text.replace(/\s/g, ''));
      // A comma separates thousands, and a number is neither split nor joined.
      if (own?.value != null && half(text).includes(','))
        expect(half(text)).toMatch(
          /(^|[^\d,.])\d{1,3}(,\d{3})+|\d,?\s*占|,\s*(?:[约近~]|超过|about|over)?\s*\d[\d.]*\s*[%‰]/,
        );
      expect(
        half(text)
          .replace(/\[1\]|\d[\d.,]*\s*[%‰]/g, '')
          .match(/\d[^\d.,\u00a0\u202f]+\d/),
      ).toBeNull();
    }),
    2000,
    () => ([read, refused] = [0, 0]),
  );
  expect(Math.min(read, refused)).toBeGreaterThan(150);
});

const HEADERS =
  '件数 数量（件） 数量（万件） 数量（千件） 占比 比例（%） 同比增长 上年 去年件数 2016年 2017年 本年 序号 备注 满意度 计划数 按时办结数 网上 合计 Number Share Requests Last-year Change'.split(
    ' ',
  );

/** Tables of all kinds; each number occurs once, so that it is clear which was read. */
const tables: fc.Arbitrary<PageTable> = fc
  .record({
    headers: fc.oneof(
      fc.constantFrom<string[]>(['件数'], ['数量（件）', '占比'], ['本年']),
      fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 3 }),
    ),
    labels: fc.uniqueArray(
      fc.constantFrom(
        ...'予以公开 不予公开 部分公开 其他 总计 小计 申请总数 上年结转 其中：国家秘密 一、予以公开 1.国家秘密 2016年予以公开 　国家秘密'.split(
          ' ',
        ),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    span: fc.option(fc.record({ row: fc.nat(4), down: fc.boolean() }), { freq: 6 }),
  })
  .map(({ headers, labels, span }) => {
    const rows = labels.map((label, index) =>
      row([label, ...headers.map((_, column) => String(10 + 10 * index + column))]),
    );
    const spanned = rows.map((one, index) =>
      index !== span?.row
        ? one
        : {
            ...one,
            cells: one.cells.map((cell, column) =>
              column === 1 ? { ...cell, ...(span.down ? { rowspan: 2 } : { colspan: 2 }) } : cell,
            ),
          },
    );
    return table([head('结果', ...headers), ...spanned]);
  });

const OTHERS = /同比|上年|去年|2016|满意|计划|按时|网上|Last|Change|千件/;

test('in a table of any shape, no number is read as that of another row or column', () => {
  let read = 0;
  holds(
    fc.property(tables, (page) => {
      const { report } = readTable(page, { chart: 'request-outcomes', language: 'zh-Hans' });
      if (!report) return;
      read += 1;
      const [first] = page.rows;
      expect(first?.cells.some(({ text }) => OTHERS.test(text))).toBe(false);
      const all = page.rows.flatMap(({ cells: own }) => own);
      const shifted = all.some(({ rowspan, colspan }) => rowspan + colspan > 2);
      for (const { value: one, evidence } of report.observations) {
        const cell = evidence[0]?.cell;
        if (one === null || !cell) continue;
        const at = page.rows.find(({ cells: own }) => own[0]?.text.trim() === cell.row)?.cells ?? [];
        const column = first?.cells.findIndex(({ text }) => text === cell.column) ?? -1;
        if (!shifted) expect(String(one)).toBe(at[column]?.text);
        expect(all.find(({ text }) => text === String(one))).toMatchObject({ rowspan: 1, colspan: 1 });
      }
    }),
    2000,
    () => (read = 0),
  );
  expect(read).toBeGreaterThan(150);
});
