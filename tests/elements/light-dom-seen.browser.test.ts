import { afterEach, expect, test } from 'vitest';
import { chartIn, drawnAnew, drawnIn, messageIn } from './html-chart.js';
import { clear, textOf } from './mount.js';

afterEach(clear);

const ONLY_HEARD: Readonly<Record<string, string>> = {
  'a clipped pixel': 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
  'a clip': 'position: absolute; clip: rect(0 0 0 0)',
  'an old clip': 'position: absolute !important; clip: rect(1px 1px 1px 1px)',
  'a path': 'clip-path: inset(100%)',
  'a place outside': 'position: absolute; left: -9999px',
  'no size of type': 'font-size: 0',
  'no height': 'display: inline-block; height: 0; overflow: hidden',
};

const outcomes = ({
  caption = '政府信息公开申请办理结果（某某县，2023年）',
  count = '件数',
  label = '予以公开',
  figure = '411',
}) =>
  `<foi-request-outcomes><table><caption>${caption}</caption><thead><tr><th>办理结果</th><th>${count}</th></tr></thead><tbody><tr><th>${label}</th><td>${figure}</td></tr><tr><th>不予公开</th><td>7</td></tr><tr><th>合计</th><td>418</td></tr></tbody></table></foi-request-outcomes>`;

const DRAWN = ['予以公开 | 411 | 98.3%', '不予公开 | 7 | 1.7%', '合计 | 418 | '];

test.each(Object.entries(ONLY_HEARD))('words that %s keeps from view are not read', async (_, style) => {
  const heard = (words: string) => `<span style="${style}">${words}</span>`;
  for (const page of [
    outcomes({ count: `<button>件数${heard('，点击排序')}</button>` }),
    outcomes({ count: `件数${heard('（第2列）')}` }),
    outcomes({ caption: `政府信息公开申请办理结果（某某县，2023年）${heard('，可按列排序')}` }),
    outcomes({ label: `${heard('第1行：')}予以公开` }),
    outcomes({ figure: `411${heard('件')}` }),
    outcomes({ figure: `<span aria-hidden="true">411</span>${heard('411 件申请')}` }),
  ]) {
    const chart = await chartIn(page);
    expect(messageIn(chart)).toBe('');
    expect(drawnIn(chart)).toEqual(DRAWN);
    expect(textOf(chart.renderRoot, 'h2')).toBe('政府信息公开申请办理结果418件，98.3%予以公开');
    clear();
  }
});

test.each(Object.entries(ONLY_HEARD))(
  'a cell that says another number than it shows, by %s, is refused with its row and column',
  async (_, style) => {
    const heard = (words: string) => `<span style="${style}">${words}</span>`;
    for (const [figure, said] of [
      [`411${heard('12')}`, '12'],
      [`${heard('12')}411`, '12'],
      [`<span aria-hidden="true">0</span>${heard('411')}`, '411'],
      [heard('411'), '411'],
      [`<span aria-hidden="true">–</span>${heard('411')}`, '411'],
    ] as const) {
      const chart = await chartIn(outcomes({ figure }));
      expect(drawnIn(chart), figure).toEqual([]);
      expect(messageIn(chart)).toContain(
        `“予以公开”行，“件数”列：单元格读给读屏软件的是“${said}”，与显示的不同。`,
      );
      clear();
    }
  },
);

test('a header and a caption only for screen readers are read if there are no others', async () => {
  const style = ONLY_HEARD['a clip'] ?? '';
  const chart = await chartIn(
    outcomes({ count: `<span style="${style}">数量（万件）</span>` }).replace(
      '<caption>',
      `<caption style="${style}">`,
    ),
  );
  expect(messageIn(chart)).toBe('');
  expect(textOf(chart.renderRoot, 'h2')).toContain('418万件');
});

const RESPONSIVE = (count = 'Requests ', figure = '411') => `<style>
  .heading { display: none }
  .narrow .heading { display: inline } .narrow thead { display: none }
  .narrow tr, .narrow th, .narrow td { display: block }
</style>
<foi-request-outcomes><table><caption>Requests answered (Anytown, 2023)</caption>
<thead><tr><th>Outcome</th><th>Requests</th></tr></thead><tbody>
<tr><td><span class="heading" aria-hidden="true">Outcome: </span>Granted in full</td><td><span class="heading" aria-hidden="true">${count}</span>${figure}</td></tr>
<tr><td><span class="heading" aria-hidden="true">Outcome: </span>Total</td><td><span class="heading" aria-hidden="true">Requests </span>411</td></tr>
</tbody></table></foi-request-outcomes>`;

test.each([['wide'], ['narrow']])(
  'column headings that a %s page repeats in cells are not part of them',
  async (width) => {
    document.body.className = width;
    for (const page of [
      RESPONSIVE(),
      RESPONSIVE().replace(/Requests(?= ?<)/g, 'Number 2023'),
      RESPONSIVE('Number of requests'),
    ]) {
      const chart = await chartIn(page, 390, 'en');
      expect(messageIn(chart)).toBe('');
      expect(drawnIn(chart)).toEqual(['Granted in full | 411 | 100.0%', 'Total | 411 | ']);
      clear();
    }
    document.body.className = '';
  },
);

test.each([
  ['a number', '12 '],
  ['that it is not exact', 'about '],
  ['ten thousands', '万'],
  ['a sign', '-'],
  ['a triangle for less', '△'],
])('aria-hidden content in a cell, %s, changes its figure, or it is rejected', async (_, words) => {
  document.body.className = 'narrow';
  const chart = await chartIn(RESPONSIVE(words), 390, 'en');
  expect(drawnIn(chart).join()).not.toContain('Granted in full | 411 |');
  document.body.className = '';
});

test('a figure that is entirely aria-hidden is the figure', async () => {
  const chart = await chartIn(outcomes({ figure: '<span aria-hidden="true">411</span>' }));
  expect(drawnIn(chart)).toEqual(DRAWN);
});

test('the unit of a header also counts on a phone, where the page hides the head of the table', async () => {
  for (const css of ['thead', 'thead tr', 'thead th']) {
    const chart = await chartIn(
      `<style>${css} { display: none }</style>${outcomes({ count: '数量（万件）' })}`,
      390,
    );
    expect(textOf(chart.renderRoot, 'h2'), css).toContain('418万件');
    clear();
  }
  const byAttribute = await chartIn(outcomes({ count: '数量（万件）' }).replace('<thead>', '<thead hidden>'));
  expect(textOf(byAttribute.renderRoot, 'h2')).toContain('418万件');
});

test.each([
  [
    'the caption of its figure',
    (table: string) => `<figure>${table}<figcaption>办理结果（某某县，2023年）</figcaption></figure>`,
  ],
  [
    'the caption of its figure, above',
    (table: string) => `<figure><figcaption>办理结果（某某县，2023年）</figcaption>${table}</figure>`,
  ],
  ['a heading', (table: string) => `<h3>办理结果（某某县，2023年）</h3><p>说明</p>${table}`],
  [
    'the last heading before it',
    (table: string) => `<h2>2022年度报告</h2><h3>办理结果（某某县，2023年）</h3>${table}<h3>2021年</h3>`,
  ],
])('%s is read as its caption: year, publisher, subject', async (_, write) => {
  const page = outcomes({}).replace(/<caption>.*<\/caption>/, '');
  const [, table = ''] = /(<table>.*<\/table>)/.exec(page) ?? [];
  let report: { period?: unknown; publisher?: { name: unknown } } = {};
  document.addEventListener('foi-load', (event) => (report = Reflect.get(event, 'report') as object), {
    once: true,
  });
  const chart = await chartIn(`<foi-request-outcomes>${write(table)}</foi-request-outcomes>`);
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
  expect(report).toMatchObject({
    period: { start: '2023', end: '2023' },
    publisher: { name: { 'zh-Hans': '某某县' } },
  });
});

test('a caption without a year takes it from the heading', async () => {
  const under = (heading: string, caption: string) =>
    outcomes({ caption }).replace('<table>', `<h3>${heading}</h3><table>`);
  const periods: unknown[] = [];
  const note = (event: Event) => periods.push(Reflect.get(Reflect.get(event, 'report') as object, 'period'));
  document.addEventListener('foi-load', note);
  await chartIn(under('某某县2023年政府信息公开', '办理结果'));
  document.removeEventListener('foi-load', note);
  expect(periods).toEqual([{ start: '2023', end: '2023' }]);
});

test.each([
  ['a caption and a heading', '<h3>某某县2023年政府信息公开</h3>', '', ''],
  ['a caption and what has the role of a heading', '<p role="heading">2023年政府信息公开</p>', '', ''],
  ['a caption and that of its figure', '', '<figure><figcaption>2023年办理结果</figcaption>', '</figure>'],
  [
    'a heading and the caption of a figure below it',
    '<h3>2023年政府信息公开</h3>',
    '<figure><figcaption>2022年办理结果</figcaption>',
    '</figure>',
  ],
])(
  '%s that name different years contradict each other, and the message states so',
  async (what, over, open, close) => {
    const caption = what.startsWith('a heading') ? '办理结果' : '办理结果（某某县，2022年）';
    const page = (period = '') =>
      outcomes({ caption })
        .replace('<table>', `${over}${open}<table${period}>`)
        .replace('</table>', `</table>${close}`);
    const chart = await chartIn(page());
    expect(drawnIn(chart)).toEqual([]);
    expect(messageIn(chart)).toMatch(
      /表格上方写有不同的年份：2022 · 2023|表格上方写有不同的年份：2023 · 2022/,
    );
    expect(drawnIn(await chartIn(page(' data-period="2022"')))).toEqual(DRAWN);
    const neither = await chartIn(page(' data-period="2021"'));
    expect(messageIn(neither)).toContain('2021');
  },
);

test('a heading with several years, or part of one, does not contradict a caption', async () => {
  for (const heading of ['2021年至2023年政府信息公开', '2024年1月发布']) {
    const chart = await chartIn(
      outcomes({ caption: '办理结果（某某县，2022年）' }).replace('<table>', `<h3>${heading}</h3><table>`),
    );
    expect(messageIn(chart)).toBe('');
    expect(drawnIn(chart)).toEqual(DRAWN);
    clear();
  }
});

test('an element with the role of a heading is read as one', async () => {
  const chart = await chartIn(
    outcomes({ caption: '办理结果' }).replace(
      '<table>',
      '<div role="heading" aria-level="3">2023年</div><table>',
    ),
  );
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
});

test.each([
  ['Requests (2023)', 'Requests (2023)'],
  ['Requests', 'Requests (2023)'],
  ['Requests (2023)', 'Requests: '],
  ['<button>Requests (2023) <span>▲</span></button>', 'Requests (2023): '],
  ['Requests 2023', 'REQUESTS 2023'],
  ['Requests<sup>1</sup>', 'Requests'],
])(
  'the heading “%s” that cells repeat for phones as “%s” is not part of their figures',
  async (header, repeated) => {
    const chart = await chartIn(
      RESPONSIVE(`${repeated} `)
        .replace('<th>Requests</th>', `<th>${header}</th>`)
        .replace('Requests </span>411</td></tr>\n</tbody>', `${repeated} </span>411</td></tr></tbody>`),
      390,
      'en',
    );
    expect(messageIn(chart)).toBe('');
    expect(drawnIn(chart)[0]).toBe('Granted in full | 411 | 100.0%');
  },
);

test.each([
  ['two years', '2022年与2023年办理结果'],
  ['a part of a year', '2023年上半年办理结果'],
])('a heading with %s is not a caption for one year', async (_, heading) => {
  const chart = await chartIn(
    outcomes({})
      .replace(/<caption>.*<\/caption>/, '')
      .replace('<table>', `<h3>${heading}</h3><table>`),
  );
  expect(messageIn(chart)).toContain('看不出是哪一年的数字');
});

test('the unit in a heading counts', async () => {
  let report: { measures?: unknown } = {};
  const note = (event: Event) => (report = Reflect.get(event, 'report') as object);
  document.addEventListener('foi-load', note, { once: true });
  await chartIn(
    outcomes({ count: '数量' })
      .replace(/<caption>.*<\/caption>/, '')
      .replace('<table>', '<h3>2023年办理结果（单位：万件）</h3><table>'),
  );
  expect(report).toMatchObject({ measures: [{ multiplier: 10_000 }] });
});

test('labels that span columns are one column', async () => {
  const page = (more = '') => `<foi-request-flow><table data-period="2023">
    <tr><td colspan="3">项目</td><td>总计</td></tr>
    <tr><td colspan="3">一、本年新收政府信息公开申请数量</td><td>859</td></tr>
    <tr><td colspan="3">二、上年结转政府信息公开申请数量</td><td>18</td></tr>${more}
    <tr><td colspan="3">三、本年度办理结果</td><td>847</td></tr>
    <tr><td colspan="3">四、结转下年度继续办理</td><td>30</td></tr></table></foi-request-flow>`;
  const chart = await chartIn(page());
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart).filter((line) => /859|18|847|30/.test(line)).length).toBe(4);
  const split = await chartIn(page('<tr><td>其他</td><td>1</td><td>2</td><td>3</td></tr>'));
  expect(drawnIn(split)).toEqual([]);
  expect(messageIn(split)).toContain('看不出各列是什么');
});

test('a table that another component puts into the tag through a slot is drawn, and followed', async () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<foi-request-outcomes><slot></slot></foi-request-outcomes>';
  const [, table = ''] = /(<table>.*<\/table>)/.exec(outcomes({})) ?? [];
  host.innerHTML = table;
  document.documentElement.lang = 'zh-CN';
  document.body.append(host);
  const chart = root.firstElementChild as Awaited<ReturnType<typeof chartIn>>;
  await drawnAnew(chart);
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
  expect(textOf(chart.renderRoot, 'h2')).toBe('政府信息公开申请办理结果418件，98.3%予以公开');
  expect(host.querySelector('table')!.getBoundingClientRect().height).toBeGreaterThan(50);
  host.querySelector('td')!.textContent = '410';
  await drawnAnew(chart);
  expect(drawnIn(chart)[0]).toBe('予以公开 | 410 | 98.1%');
  host.innerHTML = `<section>${table.replace('411', '409')}</section>`;
  await drawnAnew(chart);
  expect(drawnIn(chart)[0]).toBe('予以公开 | 409 | 97.8%');
  host.innerHTML = `<section>${table}</section>${table}`;
  await drawnAnew(chart);
  expect(messageIn(chart)).toContain('只能有一个表格');
  host.innerHTML = '';
  await drawnAnew(chart);
  expect(messageIn(chart)).toContain('没有数据');
});

test.each([
  ['zh-CN', '没有数据：标签位于段落（<p>）中，HTML 不允许段落内有表格'],
  ['zh-TW', '沒有資料：標籤位於段落（<p>）中，HTML 不允許段落內有表格'],
  ['en', 'No data: the element is inside a paragraph (<p>). HTML allows no table there'],
])(
  'a table that the parser puts after its tag, because that is in a paragraph, is named as the cause (%s)',
  async (lang, words) => {
    for (const inner of ['', '<figure>', '<h3>2023年</h3>']) {
      const chart = await chartIn(`<p>${outcomes({}).replace('<table>', `${inner}<table>`)}</p>`, 768, lang);
      expect(chart.querySelector('table')).toBeNull();
      expect(messageIn(chart)).toContain(words);
      clear();
    }
    for (const page of [
      '<p><foi-request-outcomes></foi-request-outcomes></p><p>text</p>',
      '<p><foi-request-outcomes></foi-request-outcomes> text</p><table><tr><td>1</td></tr></table>',
    ]) {
      const chart = await chartIn(page, 768, lang);
      expect(messageIn(chart)).not.toContain('<p>');
      clear();
    }
  },
);

test('a separate box beside a number is not joined with it', async () => {
  for (const figure of [
    '411<b style="margin-left: 4px">2</b>',
    '411<i style="display: inline-block; padding: 0 2px">2</i>',
    '411<i style="opacity: 0">2</i>',
  ]) {
    const chart = await chartIn(outcomes({ figure }));
    expect(drawnIn(chart), figure).toEqual([]);
    clear();
  }
});

test('a share printed as per cent in words is drawn as printed', async () => {
  const chart = await chartIn(
    '<foi-request-outcomes><table data-period="1995-03/2019-06"><caption>Requests responded to</caption><tr><th>Outcome</th><th>Requests</th><th>Percentage</th></tr><tr><th>Met</th><td>63,454</td><td>96.9 per cent</td></tr><tr><th>Refused</th><td>2,044</td><td>3.1 per cent</td></tr><tr><th>Total</th><td>65,498</td><td></td></tr></table></foi-request-outcomes>',
    768,
    'en',
  );
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)[0]).toMatch(/^Met \| 63,454 \| 96\.9/);
});
