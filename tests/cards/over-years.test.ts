import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeOverYears } from '../../src/cards/compose-over-years.js';
import { selectAppeals } from '../../src/cards/select-appeals.js';
import { selectDisclosure } from '../../src/cards/select-disclosure.js';
import { selectRequests } from '../../src/cards/select-requests.js';
import type { SeriesCard } from '../../src/cards/series-card.js';
import type { SelectYears } from '../../src/cards/year-content.js';
import { suqian2023, suqian2024, suqian2025 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { seriesMessages } from '../../src/locale/en-series.js';
import type { SeriesData } from '../../src/series/series-data.js';
import { seriesOf } from '../../src/series/series.js';
import { splitTable } from '../../src/table/split-table.js';
import { figuresIn } from '../../src/table/table.js';
import { reportOf } from '../series/report-of.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

const SELECTED = { requests: selectRequests, disclosure: selectDisclosure, appeals: selectAppeals };
const suqian = { reports: [suqian2023, suqian2024, suqian2025] };

function card(select: SelectYears, data: SeriesData): SeriesCard | null {
  const series = seriesOf(data);
  return series && composeOverYears(select, series, { messages: locales.en, own: seriesMessages });
}

const known = (own: SeriesCard | null): SeriesCard => {
  if (!own) throw new Error('no card');
  return own;
};

/** The figures of each year, in order. */
const yearsOf = ({ table }: SeriesCard) =>
  table.bodies.flatMap(({ rows }) =>
    rows
      .filter(({ kind }) => kind !== 'break')
      .map(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? cell : []))),
  );

interface Year {
  readonly year: number;
  readonly upheld: number;
  readonly corrected: number;
  readonly pending: number | null;
  readonly issued: number | null;
  readonly form: string;
}

/** A report with appeals by result, documents issued and in force, and the requests of `reportOf`. */
function yearOf({ year, upheld, corrected, pending, issued, form }: Year) {
  const requests = reportOf(String(year), { received: upheld });
  const own = tinyReport({
    measures: [
      ...requests.measures,
      measure('a', { topic: 'reconsideration', list: 'result', unit: 'case' }),
      measure('d', { topic: 'statutory-disclosure', list: 'count', unit: 'document', relation: 'none' }),
    ],
    codes: [
      ...requests.codes,
      ...['upheld', 'corrected', 'pending'].map((id) => code(id, { list: 'result' })),
      ...['issued', 'in-force'].map((id) => code(id, { list: 'count' })),
    ],
    observations: [
      ...requests.observations,
      figure('a', upheld + corrected + (pending ?? 0)),
      figure('a/upheld', upheld),
      figure('a/corrected', corrected),
      figure('a/pending', pending),
      figure('d/issued', issued),
      figure('d/in-force', 7 * year),
    ],
  });
  return { ...requests, measures: own.measures, codes: own.codes, observations: own.observations, form };
}

const cases = fc.integer({ min: 0, max: 60 });
const years = fc
  .uniqueArray(
    fc.record({
      year: fc.integer({ min: 2008, max: 2024 }),
      upheld: cases,
      corrected: cases,
      pending: fc.option(cases),
      issued: fc.option(cases),
      form: fc.constantFrom('narrative', 'other'),
    }),
    { selector: ({ year }) => year, minLength: 1, maxLength: 8 },
  )
  .map((list) => ({ reports: list.map(yearOf) }));

describe.each(Object.entries(SELECTED))('%s over years', (_, select) => {
  test('every number that is drawn stands in the table of its year', () => {
    fc.assert(
      fc.property(years, (data) => {
        const own = card(select, data);
        if (!own) return;
        const textOf = (at: number, id: string) =>
          yearsOf(own)[at]?.find(({ id: path }) => path.endsWith(`:${id}`))?.text;
        for (const { id, panel, texts } of own.panels.flatMap(({ drawings }) => drawings))
          panel.marks.forEach(({ at }, index) => expect(texts[index]).toBe(textOf(at, id)));
        const totals = yearsOf(own).map((cells) => cells.map(({ text }) => text));
        for (const { rows } of own.yearStrips)
          rows.forEach(({ text, parts, units }, at) => {
            const [, n] = /^([\d,]+) /.exec(text) ?? [];
            if (n) expect(totals[at]).toContain(n);
            else expect([parts, units]).toEqual([null, null]);
          });
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  test('strips add up to 100% or to the length of their total; marks of cases add up to it', () => {
    fc.assert(
      fc.property(years, (data) => {
        for (const { kind, rows } of card(select, data)?.yearStrips ?? []) {
          const sizes = rows.map(({ text }) => Number(/^(\d+) /.exec(text)?.[1] ?? Number.NaN));
          const ends = rows.map(({ parts }) => (parts ?? []).reduce((sum, { length }) => sum + length, 0));
          rows.forEach(({ parts, units }, at) => {
            if (units) expect(units.flat()).toHaveLength(sizes[at] ?? 0);
            if (parts && kind === 'shares') expect(ends[at]).toBeCloseTo(1, 10);
            // One scale: as long as its number, relative to any other.
            if (parts && kind === 'bars' && ends[0])
              expect(ends[at]).toBeCloseTo((ends[0] * (sizes[at] ?? 0)) / (sizes[0] ?? 0), 8);
          });
        }
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  test('no line crosses a missing year or a break, and no year without a report has a mark', () => {
    fc.assert(
      fc.property(years, (data) => {
        const own = card(select, data);
        for (const { panel } of own?.panels.flatMap(({ drawings }) => drawings) ?? []) {
          for (const { at } of panel.marks) expect(own?.axis[at]?.missing).toBe(false);
          for (const joined of panel.lines)
            joined.slice(1).forEach(({ at }, index) => {
              expect(at).toBe((joined[index]?.at ?? 0) + 1);
              expect(own?.axis[at]?.breaks).toBeNull();
            });
        }
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  test('any order of the reports gives the same card', () => {
    const [one, two] = [suqian.reports, [...suqian.reports].reverse()].map((reports) =>
      card(select, { reports }),
    );
    expect(two).toEqual(one);
  });
});

test('documents and decisions of Suqian have a table and a scale for each kind', () => {
  const own = known(card(selectDisclosure, suqian));
  expect(own.heading).toBe('Administrative normative documents, in force: 422 in 2025, 2 more than in 2024');
  expect(splitTable(own.table).map(({ label }) => label)).toEqual([
    'Rules (documents)',
    'Administrative normative documents',
    'Decisions by kind',
    'Administrative fees (× 10,000 yuan)',
  ]);
  expect(own.panels.map(({ drawings }) => drawings.length)).toEqual([3, 3, 3, 1]);
  expect(own.panels.every(({ label }) => label?.endsWith('own scale'))).toBe(true);
  const [rules, documents] = own.panels.map(({ drawings }) => drawings[2]?.panel.marks[0]);
  expect([rules, documents].map((mark) => Math.round((mark?.value ?? 0) / (mark?.height ?? 1)))).toEqual([
    15, 600,
  ]);
  expect(own.subtitle).not.toContain('unit');
});

test('a contradiction of documents in force is noted where they are shown, and nowhere else', () => {
  const observations = suqian2024.observations.map((one) =>
    one.measure === 'rules' && one.category === 'in-force' ? { ...one, value: 13 } : one,
  );
  const data = { reports: [suqian2023, { ...suqian2024, observations }] };
  const notes = (select: SelectYears) =>
    card(select, data)?.notes.filter((note) => note.includes('adjusted'));
  expect(notes(selectDisclosure)?.join()).toContain('13, but');
  expect(notes(selectRequests)).toEqual([]);
});

test('appeals of Suqian are bars on one scale, or squares if a block has fewer than thirty each year', () => {
  const own = known(card(selectAppeals, suqian));
  expect(own.heading).toBe('Administrative reconsideration: 259 in 2025, 89 more than in 2024');
  expect(own.yearStrips.map(({ kind }) => kind)).toEqual(['bars', 'units', 'bars']);
  expect(own.yearStrips[1]?.rows.map(({ units }) => units?.flat().length)).toEqual([24, 25, 28]);
  expect(own.yearStrips[1]?.rows[0]?.units?.flat().filter(({ open }) => open)).toHaveLength(6);
  expect(own.summary).toBe(
    'Administrative litigation brought directly: 28 in 2025, 3 more than in 2024. Administrative litigation after reconsideration: 38 in 2025, 14 fewer than in 2024 (−26.9%).',
  );
});

test('no share is derived from fewer than thirty appeals', () => {
  const own = known(card(selectAppeals, suqian));
  const shares = yearsOf(own).map((cells) =>
    cells.map(({ headers, asides = [] }) => ({
      direct: headers.includes('g-litigation-direct'),
      share: asides.some(({ kind }) => kind === 'share'),
    })),
  );
  for (const year of shares) {
    expect(year.filter(({ direct }) => direct)).toHaveLength(5);
    expect(year.filter(({ direct, share }) => direct && share)).toEqual([]);
  }
  expect(shares[0]?.[1]?.share).toBe(true);
});

test('pending appeals that no report states stay unknown: no square and no 0', () => {
  const data = {
    reports: [yearOf({ year: 2020, upheld: 3, corrected: 1, pending: null, issued: 1, form: 'x' })],
  };
  const own = known(card(selectAppeals, data));
  expect(own.yearStrips[0]?.rows[0]).toMatchObject({
    units: null,
    parts: null,
    text: '4 cases · not every figure is known',
  });
  expect(yearsOf(own)[0]?.map(({ text }) => text)).toEqual(['4', '3', '1', 'not published']);
});

test('a drawing whose numbers are without their decimals says so; the table has them', () => {
  const own = known(card(selectDisclosure, suqian));
  const texts = own.panels.flatMap(({ drawings }) => drawings.flatMap((drawing) => drawing.texts));
  expect(texts).toContain('59,237');
  expect(own.drawingNote).toContain('Numbers above the columns are rounded; the table has their decimals.');
  expect(figuresIn(own.table ?? { head: [], bodies: [] }).map(({ text }) => text)).toContain('59,237.2449');
  expect(known(card(selectRequests, suqian)).drawingNote).not.toContain('rounded');
});
