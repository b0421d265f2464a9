import { describe, expect, test } from 'vitest';
import type { PageTable } from '../../src/intake/page-table.js';
import { readTable, type TableContext } from '../../src/intake/read-table.js';
import { cell, head, heading, row, table } from './page-table.js';

const problemsOf = (page: PageTable, context: Partial<TableContext> = {}) =>
  (readTable(page, { chart: 'request-outcomes', language: 'zh-Hans', ...context }).problems ?? []).map(
    ({ kind, row: at, text }) => [kind, at, text].filter((words) => words !== '').join(' | '),
  );

describe('readTable(table) counts no part in addition to its whole, however it is marked', () => {
  const page = (label: string, data = {}) =>
    table([row(['予以公开', '50']), row([label, '20'], data), row(['不予公开', '90']), row(['总计', '140'])]);

  test.each([
    '其中部分公开',
    '（其中）部分公开',
    '(其中:部分公开)',
    '#其中：部分公开',
    '★其中 部分公开',
    '1.其中：部分公开',
    '（1）其中：部分公开',
    '部分公开（其中）',
    '部分公开（属其中）',
    '【其中】部分公开',
    '〔其中〕部分公开',
    '其 中：部分公开',
    '予以公开，其中部分公开',
    '予以公开（其中部分公开）',
    '含部分公开',
    '（含）部分公开',
    '部分公开（包括）',
    '#包括：部分公开',
    '（內含）部分公開',
    '其內：部分公開',
    '当中：部分公开',
    '(of which: in part)',
    '[of which] in part',
    'Granted, of which in part',
    'In part (of which)',
    '(including) in part',
    '* including in part',
    'In part (thereof)',
    'Included: in part',
  ])('“%s”', (label) => {
    expect(problemsOf(page(label))).toEqual([`unclear-row | ${label}`]);
    expect(problemsOf(page(label, { code: 'own' }))).toEqual([]);
  });

  test('and reads a class whose brackets give the number of one kind of its cases', () => {
    for (const label of [
      '部分公开（其中涉及个人隐私3件）',
      'In part (of which privacy: 3)',
      '部分公开（含3件）',
    ])
      expect(problemsOf(page(label))).toEqual([]);
  });

  test('and does not read such a part as the total', () => {
    const part = table([row(['予以公开', '50']), row(['不予公开', '90']), row(['（其中）合计', '20'])]);
    expect(problemsOf(part)).toEqual(['unclear-row | （其中）合计']);
  });
});

describe('readTable(table) does not read a share with another base as one of the total', () => {
  const page = (header: string) =>
    table([
      head('结果', '数量', header),
      row(['予以公开', '200', '50%']),
      row(['不予公开', '100', '25%']),
      row(['总计', '300', '']),
    ]);

  test.each([
    '比重（占收到申请）',
    '占比（占全部申请）',
    '占比（收到申请）',
    '（占收到申请）',
    '占比【占收到申请】',
    '占收到申请的比例',
    '占收到申请',
    '占受理申请比',
    'Share (of received)',
    'Share (received)',
    'Share of received',
    'Per cent (of requests received)',
    '% (received)',
  ])('“%s”', (header) => {
    expect(problemsOf(page(header))).toEqual([`columns | ${header}`]);
  });

  test.each(['件数（占收到申请的比例）', '数量（占收到申请）', 'Requests (share of received)'])(
    'nor with the count, “%s”',
    (header) => {
      const both = table([
        head('结果', header),
        row(['予以公开', '200（50%）']),
        row(['不予公开', '100（25%）']),
        row(['总计', '300']),
      ]);
      expect(problemsOf(both)).toEqual([`columns | ${header}`]);
    },
  );

  test('nor in a column without counts', () => {
    const alone = table([head('结果', '占收到申请'), row(['予以公开', '50%']), row(['不予公开', '25%'])]);
    expect(problemsOf(alone)).toEqual(['columns | 占收到申请']);
  });

  test.each([
    '占比（%）',
    '占比（占总数）',
    '比例（占总数的比例）',
    '占比（2017年）',
    '占比（四舍五入）',
    'Share (%)',
    'Share (of total)',
    '% of total',
    'Share (of the total)',
    'Share (2017)',
    'Share (rounded)',
    '(%)',
  ])('and reads “%s”', (header) => {
    const right = table([
      head('结果', '数量', header),
      row(['予以公开', '200', '66.7%']),
      row(['不予公开', '100', '33.3%']),
      row(['总计', '300', '']),
    ]);
    expect(problemsOf(right)).toEqual([]);
  });

  test.each(['数量及占比', '件数（占比）', '件数（%）', 'Requests (share)', 'Number and share'])(
    'and both in one column, “%s”',
    (header) => {
      const both = table([
        head('结果', header),
        row(['予以公开', '2（50%）']),
        row(['不予公开', '2（50%）']),
      ]);
      expect(problemsOf(both)).toEqual([]);
    },
  );
});

describe('readTable(table) does not draw multiples as plain numbers', () => {
  const rows = [
    head('结果', 'Requests'),
    row(['予以公开', '5']),
    row(['不予公开', '6']),
    row(['总计', '11']),
  ];
  const captioned = (caption: string, more: Partial<PageTable> = {}) => ({
    ...table(rows, { period: '2017' }, caption),
    ...more,
  });

  test.each([
    'Outcomes in thousands',
    'Outcomes (thousands)',
    'Outcomes, in hundreds',
    'Outcomes, millions',
    "Outcomes, '000",
    'Outcomes (000)',
    'Outcomes in 000s',
    'Outcomes (in lakhs)',
    '办理结果（千）',
    '办理结果，千件',
    '办理结果，以千计',
    '办理结果，以万件计',
    '办理结果，按百件',
    '办理结果（单位：千件）',
  ])('as stated in the caption: “%s”', (caption) => {
    expect(problemsOf(captioned(caption))[0]).toMatch(/^unit \| /);
    expect(problemsOf(captioned('', { heading: caption }))[0]).toMatch(/^unit \| /);
    expect(problemsOf(captioned('2017', { heading: '', above: caption }))[0]).toMatch(/^unit \| /);
    expect(problemsOf(table(rows, { period: '2017', label: caption }, ''))[0]).toMatch(/^unit \| /);
  });

  test.each(['件数（千）', 'Requests (k)', 'Requests (000)', 'Requests (hundreds)', '数量（百万）'])(
    'that the header states: “%s”',
    (name) => {
      const page = table([head('结果', name), row(['予以公开', '5']), row(['不予公开', '6'])]);
      expect(problemsOf(page)[0]).toMatch(/^unit \| /);
    },
  );

  test.each(['Figures in thousands', 'All figures in thousands.', '单位：千', '以千计', '数字以千件为单位'])(
    'as stated in a row or a text beside the table: “%s”',
    (text) => {
      expect(problemsOf(captioned('结果', { around: [text] }))[0]).toMatch(/^unit \| /);
      const [first = head('结果', 'Requests'), ...rest] = rows;
      const above = { ...heading(text), section: 'head' as const };
      expect(problemsOf(table([above, first, ...rest], {}, '2017年'))[0]).toMatch(/^unit \| /);
    },
  );

  test.each(['予以公开（千件）', 'Granted (thousands)', 'Granted, in thousands'])(
    'that a label states: “%s”',
    (label) => {
      const page = table([row([label, '5']), row(['不予公开', '6'])]);
      expect(problemsOf(page)[0]).toMatch(/^unit \| /);
    },
  );

  test.each([
    '3万件申请的办理结果',
    'Outcomes of 2 thousand requests',
    '数十万件申请的办理结果',
    'Outcomes of 11,000 requests',
    'Outcomes of 11 000 requests',
  ])('and reads a number in the caption: “%s”', (caption) => {
    expect(problemsOf(captioned(caption))).toEqual([]);
  });

  test('as stated in a caption beside a header that states none', () => {
    const page = table([head('结果', '数量（件）'), ...rows.slice(1)], {}, '2017年办理结果，千件');
    expect(problemsOf(page)).toEqual(['unit | 2017年办理结果，千件']);
  });

  test('and applies a known multiple', () => {
    for (const caption of ['办理结果（万件）', '办理结果，单位：万件']) {
      const page = table([head('结果', '数量'), ...rows.slice(1)], { period: '2017' }, caption);
      const { report } = readTable(page, { chart: 'request-outcomes', language: 'zh-Hans' });
      expect(report?.measures[0]?.multiplier).toBe(10_000);
    }
  });
});

test('readTable(table) reads shares as those of the total, even if the table does not print it', () => {
  const page = table([
    head('结果', '件数', '占比'),
    row(['予以公开', '411', '98.3%']),
    { ...row(['不予公开', '7']), cells: [cell('不予公开'), cell('7'), cell('1.7%')] },
  ]);
  const { report } = readTable(page, { chart: 'request-outcomes', language: 'zh-Hans' });
  const [total, ...classes] = report?.observations ?? [];
  expect(total).toMatchObject({ measure: 'request-outcomes', value: null, status: 'not-published' });
  expect(classes.map(({ share }) => share?.of)).toEqual([
    { measure: 'request-outcomes' },
    { measure: 'request-outcomes' },
  ]);
});
