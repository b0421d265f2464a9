import { describe, expect, test } from 'vitest';
import { composeStatutoryTable, type FormCard } from '../../src/cards/compose-statutory-table.js';
import { CHARTS } from '../../src/report/charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { keyText } from '../../src/report/observation-key.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Observation, Report } from '../../src/report/report.js';
import { type Cell, type FigureCell, figuresIn, type HeaderCell, rowsIn } from '../../src/table/table.js';

type Id = 'requests' | 'disclosure' | 'disputes';

function compose(id: Id, report: Report = huaian2024, language: (typeof LANGUAGES)[number] = 'zh-Hans') {
  const table = composeStatutoryTable(report, locales[language], id);
  if (!table) throw new RangeError(`no table ${id}`);
  return table;
}

const cellsOf = ({ table }: FormCard): readonly Cell[] => rowsIn(table).flatMap(({ cells }) => cells);
const headersOf = (table: FormCard): readonly HeaderCell[] =>
  cellsOf(table).flatMap((cell) => (cell.kind === 'header' ? cell : []));
const figuresOf = ({ table }: FormCard): readonly FigureCell[] => figuresIn(table);
const textsOf = ({ table }: FormCard) =>
  table.bodies.map(({ rows }) =>
    rows
      .map(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? cell.text : [])))
      .filter((row) => row.length > 0),
  );

function changed(key: string, change: (observation: Observation) => Observation | []): Report {
  const observations = huaian2024.observations.flatMap((o) => (keyText(o) === key ? change(o) : o));
  return { ...huaian2024, observations };
}
const plusOne = (key: string) => changed(key, (o) => ({ ...o, value: (o.value ?? 0) + 1 }));
const markedIn = (table: FormCard) =>
  Object.fromEntries(
    figuresOf(table)
      .filter(({ notes }) => notes.length > 0)
      .map(({ basis, notes }) => [keyText(basis.figure.key), notes.join()]),
  );

describe('composeStatutoryTable(report, messages, id) has the figures of the dataset', () => {
  test.each([
    ['requests', '三', 175],
    ['disclosure', '二', 10],
    ['disputes', '四', 15],
  ] as const)('%s: every cell of table %s once, and no other', (id, table, count) => {
    const printed = huaian2024.observations.filter((o) =>
      o.evidence.some(({ cell }) => cell?.table === table),
    );
    const shown = figuresOf(compose(id)).map(({ basis }) => basis.figure);
    expect(shown.length).toBe(count);
    expect(new Map(shown.map(({ key, value }) => [keyText(key), value]))).toEqual(
      new Map(printed.map((o) => [keyText(o), o.value])),
    );
    for (const { text, basis } of figuresOf(compose(id))) {
      expect(Number(text.replace(/,/g, ''))).toBe(basis.figure.value);
      expect(basis.figure.operands).toBeUndefined();
    }
  });

  test('requests: rows and columns are in the printed order', () => {
    const rows = textsOf(compose('requests')).flat();
    expect(rows.length).toBe(25);
    expect(rows.every((row) => row.length === 7)).toBe(true);
    expect(rows[0]).toEqual(['3,001', '53', '0', '0', '61', '4', '3,119']);
    expect(rows[2]).toEqual(['1,288', '21', '0', '0', '50', '3', '1,362']);
    expect(rows[12]).toEqual(['746', '12', '0', '0', '10', '1', '769']);
    expect(rows[23]).toEqual(['2,932', '53', '0', '0', '61', '4', '3,050']);
    expect(rows[24]).toEqual(['103', '0', '0', '0', '0', '0', '103']);
  });

  test('disclosure and disputes: blocks are in the printed order', () => {
    expect(textsOf(compose('disclosure'))).toEqual([
      [
        ['1', '0', '11'],
        ['8', '26', '66'],
      ],
      [['447,228']],
      [['3,985,758'], ['88,283']],
      [['96,171.6']],
    ]);
    expect(textsOf(compose('disputes'))).toEqual([
      [['72', '64', '178', '37', '351', '13', '4', '8', '1', '26', '12', '1', '1', '6', '20']],
    ]);
  });
});

describe('composeStatutoryTable(report, messages, id) has the headers of the form', () => {
  /** This publisher prints 1、 instead of the form's 1.; the unit is a remark here. */
  const asInForm = (name: string) => name.replace(/^(\d)、/, '$1.').replace('（单位：万元）', '');

  test.each([
    ['requests', ['三、本年度办理结果', '申请人情况']],
    ['disclosure', ['第二十条第（一）项', '第二十条第（五）项', '第二十条第（六）项', '第二十条第（八）项']],
    ['disputes', []],
  ] as const)('%s: the headers of a figure match the row and column in its evidence', (id, unnamed) => {
    const table = compose(id);
    const words = new Map(headersOf(table).map((h) => [h.id, h.prefix + h.text]));
    for (const { basis, headers } of figuresOf(table)) {
      const cell = basis.figure.observation?.evidence.find((evidence) => evidence.cell)?.cell;
      const names = headers.map((header) => words.get(header) ?? '');
      expect(names.filter((name) => !(unnamed as readonly string[]).includes(name)).sort()).toEqual(
        `${cell?.row} ${cell?.column}`.split(' ').map(asInForm).sort(),
      );
    }
  });

  test.each(LANGUAGES)('in %s: ids are unique, and every referenced header exists', (language) => {
    for (const id of CHARTS['statutory-table'].variants) {
      const table = compose(id, huaian2024, language);
      const ids = headersOf(table).map((header) => header.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(
        [...headersOf(table), ...figuresOf(table)].flatMap(({ headers }) =>
          headers.filter((header) => !ids.includes(header)),
        ),
      ).toEqual([]);
      expect(headersOf(table).filter(({ text }) => text.trim() === '')).toEqual([]);
    }
  });

  test.each(CHARTS['statutory-table'].variants)(
    '%s: the cells and their spans fill every place of every row exactly once',
    (id) => {
      const { head, bodies, stubs, figures } = compose(id).table;
      for (const rows of [head, ...bodies.map((body) => body.rows)]) {
        const taken = rows.map(() => new Set<number>());
        rows.forEach((row, y) => {
          let x = 0;
          for (const cell of row.cells) {
            if (cell.kind === 'share') continue;
            while (taken[y]?.has(x)) x += 1;
            const down = cell.kind === 'header' ? cell.rowspan : 1;
            for (let dy = 0; dy < down; dy += 1) {
              for (let dx = 0; dx < cell.colspan; dx += 1) {
                expect(taken[y + dy]?.has(x + dx)).toBe(false);
                taken[y + dy]?.add(x + dx);
              }
            }
          }
        });
        expect(taken.map(({ size }) => size)).toEqual(rows.map(() => stubs + figures));
      }
    },
  );

  test('the scopes match what each header spans', () => {
    const scopes = new Map(headersOf(compose('requests')).map((h) => [h.prefix + h.text, h]));
    expect(scopes.get('三、本年度办理结果')).toMatchObject({ scope: 'rowgroup', rowspan: 22, colspan: 1 });
    expect(scopes.get('（三）不予公开')).toMatchObject({ scope: 'rowgroup', rowspan: 8 });
    expect(scopes.get('（七）总计')).toMatchObject({ scope: 'row', colspan: 2 });
    expect(scopes.get('四、结转下年度继续办理')).toMatchObject({ scope: 'row', colspan: 3 });
    expect(scopes.get('法人或其他组织')).toMatchObject({ scope: 'colgroup', colspan: 5 });
    expect(scopes.get('自然人')).toMatchObject({ scope: 'col', rowspan: 2 });
    expect(scopes.get('（二）部分公开')?.remark).toContain('区分处理的');
  });

  test('prefixes are in the language of the table', () => {
    const first = (language: (typeof LANGUAGES)[number]) =>
      headersOf(compose('requests', huaian2024, language))
        .filter(({ scope }) => scope === 'row' || scope === 'rowgroup')
        .slice(2, 7)
        .map(({ prefix }) => prefix);
    expect(first('zh-Hant')).toEqual(['三、', '（一）', '（二）', '（三）', '1.']);
    expect(first('en')).toEqual(['III. ', '(1) ', '(2) ', '(3) ', '1. ']);
    expect(compose('requests').heading).toBe('三、收到和处理政府信息公开申请情况');
  });
});

describe('composeStatutoryTable(report, messages, id) shows what is missing', () => {
  test('a report in another form, or without a figure of the table, has no table', () => {
    expect(
      CHARTS['statutory-table'].variants.map((id) =>
        composeStatutoryTable(liwan2017, locales['zh-Hans'], id),
      ),
    ).toEqual([null, null, null]);
    const observations = huaian2024.observations.filter(({ measure }) => measure === 'rules');
    const report = { ...huaian2024, observations };
    expect(composeStatutoryTable(report, locales.en, 'requests')).toBeNull();
    expect(composeStatutoryTable(report, locales.en, 'disclosure')).not.toBeNull();
  });

  test('a figure that is not printed shows the reason, and is never 0 or summed', () => {
    const key = 'request-outcomes/granted-in-full/';
    const text = (report: Report) =>
      figuresOf(compose('requests', report)).find(({ basis }) => keyText(basis.figure.key) === key)?.text;
    expect(text(changed(key, () => []))).toBe('未公布');
    expect(text(changed(key, (o) => ({ ...o, value: null, status: 'blank' })))).toBe('空白');
    expect(text(changed(key, (o) => ({ ...o, status: 'approximate-over' })))).toBe('1,362余');
  });
});

describe('composeStatutoryTable(report, messages, id) marks figures that a check finds inconsistent', () => {
  test('nothing is marked in a consistent report', () => {
    for (const id of CHARTS['statutory-table'].variants) {
      expect(markedIn(compose(id))).toEqual({});
      expect(compose(id).notes).toEqual([]);
    }
  });

  test('one class too many: its column, its row, and nothing else', () => {
    const table = compose('requests', plusOne('request-outcomes/state-secret/natural-person'));
    expect(table.notes.length).toBe(3);
    expect(table.notes[1]).toMatch(/^‡1 .*自然人：各项合计/);
    expect(table.notes[2]).toMatch(/^‡2 .*国家秘密：.*申请人/);
    const outcomes = figuresOf(table)
      .map(({ basis }) => basis.figure.key)
      .filter(({ measure }) => measure === 'request-outcomes');
    const expected = outcomes
      .filter((key) => key.applicant === 'natural-person' || key.category === 'state-secret')
      .map((key) => [
        keyText(key),
        key.applicant !== 'natural-person' ? '2' : key.category === 'state-secret' ? '1,2' : '1',
      ]);
    expect(expected.length).toBe(22 + 6);
    expect(markedIn(table)).toEqual(Object.fromEntries(expected));
    expect(
      figuresOf(table)
        .filter(({ subject }) => subject)
        .map(({ basis }) => keyText(basis.figure.key)),
    ).toEqual(['request-outcomes/state-secret/', 'request-outcomes//natural-person']);
  });

  test('an identity between measures: its four figures, and the row that no longer adds up', () => {
    const table = compose('requests', plusOne('requests-carried-over//natural-person'));
    expect(table.notes.length).toBe(3);
    expect(table.notes[1]).toMatch(/^‡1 .*申请人/);
    const marked = markedIn(table);
    expect(marked['requests-received//natural-person']).toBe('2');
    expect(marked['requests-carried-over//natural-person']).toBe('1,2');
    expect(marked['request-outcomes//natural-person']).toBe('2');
    expect(marked['requests-carried-forward//natural-person']).toBe('2');
    expect(Object.keys(marked).length).toBe(7 + 3);
  });

  test('a block of table 四: its five figures, and the prose that adds up the two kinds', () => {
    const report = plusOne('litigation-direct//');
    const marked = markedIn(compose('disputes', report));
    expect(marked).toEqual({
      'litigation-direct/upheld/': '1',
      'litigation-direct/corrected/': '1',
      'litigation-direct/other/': '1',
      'litigation-direct/pending/': '1',
      'litigation-direct//': '1,2',
      'litigation-after-reconsideration//': '2',
    });
    expect(markedIn(compose('requests', report))).toEqual({});
  });

  test('a figure that contradicts its quotation', () => {
    const table = compose('disclosure', plusOne('rules/issued/'));
    expect(markedIn(table)).toEqual({ 'rules/issued/': '1' });
    expect(table.notes[1]).toContain('规章');
  });
});
