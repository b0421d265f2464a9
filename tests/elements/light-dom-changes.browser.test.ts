import { afterEach, expect, test } from 'vitest';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { chartIn, drawnAnew, drawnIn, messageIn } from './html-chart.js';
import { clear, textOf } from './mount.js';

afterEach(() => {
  clear();
  document.documentElement.className = '';
});

const TABLE =
  '<table><caption>政府信息公开申请办理结果（某某县，2023年）</caption><thead><tr><th>办理结果</th><th>件数</th></tr></thead><tbody><tr><th>予以公开</th><td>3,119</td></tr><tr><th>不予公开</th><td>7</td></tr><tr><th>合计</th><td>3,126</td></tr></tbody></table>';

const PAGE = `<foi-request-outcomes>${TABLE}</foi-request-outcomes>`;

const DRAWN = ['予以公开 | 3,119 | 99.8%', '不予公开 | 7 | 0.2%', '合计 | 3,126 | '];

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { 办理结果: 'Résultat', 件数: 'Nombre', 予以公开: 'Divulgué', 不予公开: 'Non divulgué', 合计: 'Somme' },
  de: { 办理结果: 'Ergebnis', 件数: 'Anzahl', 予以公开: 'Offen', 不予公开: 'Nicht offen', 合计: 'Gesamt' },
  ko: { 办理结果: '처리 결과', 件数: '건수', 予以公开: '공개', 不予公开: '비공개', 合计: '합계' },
  ru: { 办理结果: 'Результат', 件数: 'Количество', 予以公开: 'Раскрыто', 不予公开: 'Отказ', 合计: 'Итого' },
  vi: { 办理结果: 'Kết quả', 件数: 'Số lượng', 予以公开: 'Công khai', 不予公开: 'Từ chối', 合计: 'Tổng' },
  ja: { 办理结果: '処理の結果', 件数: '数', 予以公开: '開示', 不予公开: '不開示', 合计: '総数' },
  en: {
    办理结果: 'Result',
    件数: 'Quantity',
    予以公开: 'Be public',
    不予公开: 'Not public',
    合计: 'Altogether',
  },
};

/** Translates as browsers do: in the text itself, or in two elements around each text. */
function translate(chart: FoiChart, words: Readonly<Record<string, string>>, fonts: boolean): void {
  const walker = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const word = words[text.data] ?? text.data.replace(/政府.*结果（某某县，(.*)年）/, 'Requests, $1');
    if (word === text.data && !/\d/.test(word)) continue;
    if (!fonts) {
      text.data = word;
      continue;
    }
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstChild!.textContent = word;
    text.replaceWith(font);
  }
}

test.each(Object.keys(WORDS).flatMap((language) => [true, false].map((fonts) => [language, fonts] as const)))(
  'a page translated to %s keeps its drawing, with the words of the table (in fonts: %s)',
  async (language, fonts) => {
    const chart = await chartIn(PAGE);
    expect(drawnIn(chart)).toEqual(DRAWN);
    const heading = textOf(chart.renderRoot, 'h2');
    const words = WORDS[language] ?? {};
    translate(chart, words, fonts);
    await drawnAnew(chart);
    document.documentElement.lang = language;
    await drawnAnew(chart);
    expect(messageIn(chart)).toBe('');
    expect(drawnIn(chart)).toEqual(
      DRAWN.map((line) => line.replace(/^[^ ]+/, (label) => words[label] ?? label)),
    );
    if (language !== 'en') expect(textOf(chart.renderRoot, 'h2')).toBe(heading);
  },
);

test("a translation that writes numbers in its language's format keeps the drawing", async () => {
  for (const [language, number] of [
    ['fr', '3\u202f119'],
    ['de', '3.119'],
    ['ru', '3 119'],
  ] as const) {
    const chart = await chartIn(PAGE);
    document.documentElement.lang = language;
    translate(chart, { ...WORDS[language], '3,119': number }, true);
    await drawnAnew(chart);
    expect(messageIn(chart), language).toBe('');
    expect(drawnIn(chart)[0], language).toContain('| 3,119 | 99.8%');
    clear();
  }
});

test.each([
  ['a figure', { '3,119': '3,120' }],
  ['a total', { '3,126': '3,127' }],
  ['a figure that is now ten times as large', { '7': '70' }],
  ['the unit', { 件数: 'Nombre (milliers)' }],
])('with a translation that changes %s, the old chart is not drawn', async (_, change) => {
  const chart = await chartIn(PAGE);
  translate(chart, { ...WORDS['fr'], ...change }, true);
  document.documentElement.lang = 'fr';
  await drawnAnew(chart);
  expect(drawnIn(chart)).toEqual([]);
});

test.each(Object.keys(WORDS).flatMap((language) => [true, false].map((fonts) => [language, fonts] as const)))(
  'a figure that changes in one go with a translation to %s is read anew, or the translation is named as the cause (in fonts: %s)',
  async (language, fonts) => {
    const chart = await chartIn(PAGE);
    const words = { ...WORDS[language], '3,119': '3,118', '3,126': '3,125' };
    translate(chart, words, fonts);
    document.documentElement.lang = language;
    await drawnAnew(chart);
    // Japanese and English text may be read unchanged.
    if (messageIn(chart) === '') expect(drawnIn(chart).join()).not.toMatch(/3,119|3,126/);
    else expect(messageIn(chart)).toMatch(/浏览器翻译了此页|has translated this page/);
    expect(messageIn(chart)).not.toMatch(/看不出|not clear/);
  },
);

test('a table in the same language that can no longer be read is rejected for its own cause', async () => {
  const chart = await chartIn(PAGE);
  chart.querySelector('td')!.textContent = '很多';
  await drawnAnew(chart);
  expect(messageIn(chart)).toContain('“很多”不是一个可以读取的数字');
});

test('a translation that is undone leaves the words that the table had', async () => {
  const chart = await chartIn(PAGE);
  translate(chart, WORDS['fr'] ?? {}, true);
  await drawnAnew(chart);
  chart.innerHTML = TABLE;
  await drawnAnew(chart);
  expect(drawnIn(chart)).toEqual(DRAWN);
});

test('a table beside named data keeps its drawing when the page is translated, and is still compared with them', async () => {
  const chart = await chartIn(
    '<foi-request-outcomes report-id="liwan-2017"><table><caption>办理结果（荔湾区，2017年）</caption><tr><th>办理结果</th><th>件数</th></tr><tr><th>同意公开</th><td>411</td></tr><tr><th>不予公开</th><td>7</td></tr></table></foi-request-outcomes>',
  );
  expect(drawnIn(chart)[0]).toBe('同意公开 | 411 | 66.5%');
  translate(chart, { 办理结果: 'Résultat', 件数: 'Nombre', 同意公开: 'Divulgué', 不予公开: 'Refusé' }, true);
  document.documentElement.lang = 'fr';
  await drawnAnew(chart);
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)[0]).toBe('Divulgué | 411 | 66.5%');
  chart.querySelectorAll('td')[0]!.textContent = '412';
  await drawnAnew(chart);
  expect(drawnIn(chart)).toEqual([]);
});

test('a table that was translated before it was read is not read, and the message gives the reason', async () => {
  document.documentElement.className = 'translated-ltr';
  const chart = await chartIn(
    PAGE.replace(/办理结果<|件数|予以公开|不予公开|合计/g, (word) =>
      word === '办理结果<' ? 'Résultat<' : `<font><font>${WORDS['fr']?.[word]}</font></font>`,
    ),
    768,
    'fr',
  );
  expect(messageIn(chart)).toContain('浏览器翻译了此页');
});

const cellsOf = (chart: FoiChart, selector = 'td') => [...chart.querySelectorAll<HTMLElement>(selector)];
const inserted = (html: string) => {
  const box = document.createElement('template');
  box.innerHTML = html;
  return box.content;
};

/** Changes that scripts of a page make to a table and its cells; no figure changes. */
const TOOLS: readonly (readonly [string, (chart: FoiChart) => void])[] = [
  ['sort arrows in the headers', (chart) => cellsOf(chart, 'thead th').forEach((th) => th.append(' ▲'))],
  [
    'sort arrows as elements',
    (chart) => cellsOf(chart, 'thead th').forEach((th) => th.append(inserted('<span class="sort">⇅</span>'))),
  ],
  [
    'words of a sort button',
    (chart) => cellsOf(chart, 'thead th').forEach((th) => th.append(inserted('<span>点击排序</span>'))),
  ],
  [
    'English words of a sort button',
    (chart) => cellsOf(chart, 'thead th').forEach((th) => th.append(inserted('<span>Click to sort</span>'))),
  ],
  [
    'a button around each header, with words for screen readers',
    (chart) =>
      cellsOf(chart, 'thead th').forEach((th) => {
        const button = document.createElement('button');
        button.append(...th.childNodes);
        button.append(
          inserted('<span style="position: absolute; clip: rect(0 0 0 0)">，点击按此列排序</span>'),
        );
        th.append(button);
      }),
  ],
  [
    'pictures in the headers',
    (chart) =>
      cellsOf(chart, 'thead th').forEach((th) => th.append(inserted('<svg width="9" height="9"></svg>'))),
  ],
  [
    'a button that reads aloud in each cell',
    (chart) =>
      cellsOf(chart, 'td, tbody th').forEach((cell) => cell.append(inserted('<button>朗读</button>'))),
  ],
  [
    'a button of other words in each cell',
    (chart) =>
      cellsOf(chart, 'td, tbody th').forEach((cell) => cell.append(inserted('<button>Anhören</button>'))),
  ],
  [
    'a button with a picture',
    (chart) =>
      cellsOf(chart).forEach((cell) =>
        cell.append(inserted('<button aria-label="12"><img alt=""></button>')),
      ),
  ],
  [
    'a button that copies',
    (chart) => cellsOf(chart).forEach((cell) => cell.append(inserted('<button>📋 复制</button>'))),
  ],
  [
    'an empty icon',
    (chart) => cellsOf(chart).forEach((cell) => cell.append(inserted('<i class="icon"></i>'))),
  ],
  ['names for screen readers', (chart) => cellsOf(chart).forEach((cell) => (cell.ariaLabel = '朗读 12'))],
  [
    'ids, classes and attributes of scripts',
    (chart) =>
      cellsOf(chart, '*').forEach((element, index) => {
        element.id = `x${index}`;
        element.className = 'lazy';
        element.setAttribute('data-sort', String(index));
        element.setAttribute('data-v-12', '');
      }),
  ],
  [
    'an enlarger that wraps each text',
    (chart) =>
      cellsOf(chart, 'td, th').forEach((cell) => {
        const span = Object.assign(document.createElement('span'), { textContent: cell.textContent });
        span.style.fontSize = '150%';
        cell.replaceChildren(span);
      }),
  ],
  [
    'readings above the characters',
    (chart) =>
      cellsOf(chart, 'tbody th').forEach((cell) =>
        cell.replaceChildren(
          inserted(
            [...(cell.textContent ?? '')]
              .map((one) => `<ruby>${one}<rp>(</rp><rt>yǔ</rt><rp>)</rp></ruby>`)
              .join(''),
          ),
        ),
      ),
  ],
  [
    'a search that marks what it found',
    (chart) =>
      cellsOf(chart, 'td, tbody th').forEach((cell) => {
        const [first = '', ...rest] = cell.textContent ?? '';
        cell.replaceChildren(inserted(`<mark>${first}</mark>${rest.join('')}`));
      }),
  ],
  [
    'places where a line may break, that are not seen',
    (chart) =>
      cellsOf(chart, 'tbody th').forEach((cell) => {
        const text = cell.textContent ?? '';
        cell.replaceChildren(
          `${text.slice(0, 1)}\u200b${text.slice(1, 2)}\u00ad`,
          document.createElement('wbr'),
          `${text.slice(2)}\ufeff`,
        );
      }),
  ],
  [
    'links to footnotes',
    (chart) =>
      cellsOf(chart).forEach((cell) =>
        cell.append(inserted('<sup><a href="#n">[1]</a></sup><a href="#n">[2]</a>')),
      ),
  ],
  [
    'another order of the rows',
    (chart) => cellsOf(chart, 'tbody tr').forEach((row) => chart.querySelector('tbody')!.prepend(row)),
  ],
  ['a filter that hides rows', (chart) => (cellsOf(chart, 'tbody tr')[1]!.style.display = 'none')],
  ['a filter that hides the total', (chart) => (cellsOf(chart, 'tbody tr')[2]!.hidden = true)],
  [
    'a copy of its headers that stays in view',
    (chart) => chart.append(inserted('<table aria-hidden="true"><thead><tr><th>办理结果<th>件数</table>')),
  ],
];

test.each(TOOLS)('%s leave the drawing unchanged', async (_, change) => {
  const chart = await chartIn(PAGE);
  const heading = textOf(chart.renderRoot, 'h2');
  change(chart);
  await drawnAnew(chart);
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
  expect(textOf(chart.renderRoot, 'h2')).toBe(heading);
  // Afterwards the table is still read: a changed figure is drawn again.
  for (const [index, number] of [
    [0, '3,118'],
    [2, '3,125'],
  ] as const) {
    const cell = cellsOf(chart, 'tbody tr')
      .map((row) => row.querySelector('td')!)
      .find((one) => one.textContent?.startsWith(index === 0 ? '3,119' : '3,126'));
    const walker = document.createTreeWalker(cell!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) walker.currentNode.nodeValue = '';
    cell!.prepend(number);
  }
  await drawnAnew(chart);
  expect(drawnIn(chart)).not.toEqual(DRAWN);
  expect(drawnIn(chart).join()).not.toMatch(/3,119|3,126/);
});

test.each([
  ['in two blocks', '<tr><th colspan="2">行政复议</th></tr>', '<tr><th colspan="2">行政诉讼</th></tr>'],
])(
  'a sorter that moves rows from under their headings leaves the drawing unchanged (%s)',
  async (_, one, other) => {
    const rows = (figures: readonly number[]) =>
      ['维持', '撤销', '总计']
        .map((label, index) => `<tr><th>${label}</th><td>${figures[index]}</td></tr>`)
        .join('');
    const chart = await chartIn(
      `<foi-appeal-results><table data-period="2023"><tbody>${one}${rows([14, 2, 16])}${other}${rows([8, 1, 9])}</tbody></table></foi-appeal-results>`,
    );
    const before = drawnIn(chart);
    expect(before.length).toBe(6);
    const body = chart.querySelector('tbody')!;
    body.append(
      ...[...body.rows].sort(
        (a, b) => Number(a.cells[1]?.textContent ?? 0) - Number(b.cells[1]?.textContent ?? 0),
      ),
    );
    await drawnAnew(chart);
    expect(messageIn(chart)).toBe('');
    expect(drawnIn(chart)).toEqual(before);
    // The same numbers in other rows are different figures.
    for (const row of body.rows)
      if (row.cells[1]) row.cells[1].textContent = String(Number(row.cells[1].textContent) + 1);
    await drawnAnew(chart);
    expect(drawnIn(chart)).not.toEqual(before);
  },
);

/** Changes that are not the work of a tool: the drawing must match the table, or there must be none. */
const EDITS: readonly (readonly [string, (chart: FoiChart) => void, readonly string[] | null])[] = [
  [
    'labels that change places',
    (chart) => {
      const [one, other] = cellsOf(chart, 'tbody th');
      [one!.textContent, other!.textContent] = [other!.textContent, one!.textContent];
    },
    ['不予公开 | 3,119 | 99.8%', '予以公开 | 7 | 0.2%', '合计 | 3,126 | '],
  ],
  ['another unit', (chart) => (cellsOf(chart, 'thead th')[1]!.textContent = '千件'), null],
  [
    'a unit in a button',
    (chart) => cellsOf(chart, 'thead th')[1]!.append(inserted('<button>千件</button>')),
    null,
  ],
  ['another column', (chart) => (cellsOf(chart, 'thead th')[1]!.textContent = '上年件数'), null],
  [
    'a row of no total any more',
    (chart) => (cellsOf(chart, 'tbody th')[2]!.textContent = '其中：信函'),
    null,
  ],
  [
    'a year that the figures are not of',
    (chart) => (chart.querySelector('caption')!.textContent = '2022年和2023年'),
    null,
  ],
  ['a button with a number', (chart) => cellsOf(chart)[1]!.append(inserted('<button>1</button>')), null],
  [
    'a button that says ten thousand',
    (chart) => cellsOf(chart)[1]!.append(inserted('<button>万</button>')),
    null,
  ],
  [
    'a picture in place of a figure',
    (chart) => cellsOf(chart)[1]!.replaceChildren(inserted('<img alt="">')),
    null,
  ],
  [
    'a row that is taken away',
    (chart) => cellsOf(chart, 'tbody tr')[1]!.remove(),
    ['予以公开 | 3,119 | 99.8%', '报告未分项 | 7* | 0.2%', '合计 | 3,126 | '],
  ],
  [
    'a hidden row that also changed',
    (chart) => {
      const row = cellsOf(chart, 'tbody tr')[1]!;
      row.style.display = 'none';
      row.querySelector('td')!.textContent = '6';
    },
    ['予以公开 | 3,119 | 99.8%', '不予公开 | 6 | 0.2%', '报告未分项 | 1* | 不足0.1%', '合计 | 3,126 | '],
  ],
  ['a link with a digit', (chart) => cellsOf(chart)[1]!.append(inserted('<a href="#n">1</a>')), null],
  [
    'a digit that its style raises',
    (chart) =>
      cellsOf(chart)[1]!.append(inserted('<span style="vertical-align: super; font-size: 60%">1</span>')),
    null,
  ],
  [
    'digits that its style turns',
    (chart) =>
      (cellsOf(chart)[0]!.innerHTML =
        '<span style="unicode-bidi: bidi-override; direction: rtl">911,3</span>'),
    null,
  ],
];

test.each(EDITS)('%s is not the work of a tool: the table is read again', async (_, change, expected) => {
  const chart = await chartIn(PAGE);
  change(chart);
  await drawnAnew(chart);
  expect(drawnIn(chart)).toEqual(expected ?? []);
  expect(messageIn(chart) === '').toBe(expected !== null);
});

const UNITS = `<foi-request-outcomes>${TABLE.replace(/(\d)<\/td>/g, '$1件</td>')}</foi-request-outcomes>`;

/** Translates figures with their unit, as a browser does: in two elements around each text. */
function translateUnits(chart: FoiChart, write: (figure: string) => string): void {
  document.documentElement.lang = 'en';
  for (const cell of chart.querySelectorAll('td')) {
    const text = cell.textContent ?? '';
    cell.innerHTML = `<font><font>${write(text.replace('件', ''))}</font></font>`;
  }
}

test.each([' pieces', ' items', ' cases', ' requests', ' Stück', ' pièces', '건', ' шт.'])(
  'a page whose figures are translated with their unit, to “7%s”, keeps its drawing',
  async (unit) => {
    const chart = await chartIn(UNITS);
    const before = drawnIn(chart);
    expect(before.length).toBe(3);
    translateUnits(chart, (figure) => `${figure}${unit}`);
    await drawnAnew(chart);
    expect([messageIn(chart), drawnIn(chart)]).toEqual(['', before]);
  },
);

test.each([
  ['another number', (figure: string) => `${figure === '7' ? '8' : figure} pieces`],
  ['a number in words', (figure: string) => (figure === '7' ? 'seven pieces' : `${figure} pieces`)],
  ['a multiple', (figure: string) => `${figure} thousand pieces`],
])(
  'figures that are translated with their unit to %s are rejected, and the message gives the reason',
  async (_, write) => {
    const chart = await chartIn(UNITS);
    translateUnits(chart, write);
    await drawnAnew(chart);
    expect(drawnIn(chart)).toEqual([]);
    expect(messageIn(chart)).toContain('translated');
  },
);

test.each([
  ['a button that says “Sort”', '<button>', ' Sort</button>'],
  ['a link that says “(sort)”', '<a href="#">', ' (sort)</a>'],
  ['words in Chinese', '<button>', ' 未排序</button>'],
  ['the name of an icon', '', '<i class="material-icons">arrow_drop_down</i>'],
  ['another icon', '', ' <i>unfold_more</i>'],
  ['a character of an icon font', '', '<i>\ue5c5</i>'],
  ['the place of a sort key', '', '<span>1</span>'],
  ['words and a place', '', ' <span>sorted ascending</span> <span>2</span>'],
])('a script that adds %s to the headers leaves the drawing unchanged', async (_, start, end) => {
  const chart = await chartIn(PAGE);
  for (const th of cellsOf(chart, 'thead th')) th.innerHTML = `${start}${th.innerHTML}${end}`;
  await drawnAnew(chart);
  expect([messageIn(chart), drawnIn(chart)]).toEqual(['', DRAWN]);
});

test.each([' last year', ' 2022', ' %', '12'])(
  'a script that adds “%s” to the header of the figures does not keep the drawing',
  async (words) => {
    const chart = await chartIn(PAGE);
    cellsOf(chart, 'thead th')[1]!.append(words);
    await drawnAnew(chart);
    expect(drawnIn(chart)).not.toEqual(DRAWN);
  },
);
