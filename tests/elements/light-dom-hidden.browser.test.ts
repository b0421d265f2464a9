import { afterEach, expect, test } from 'vitest';
import { chartIn, drawnAnew, drawnIn, messageIn } from './html-chart.js';
import { clear, textOf } from './mount.js';

afterEach(clear);

const PAGE = (more = '', css = '') =>
  `<style>${css}</style><foi-request-outcomes><table><caption>政府信息公开申请办理结果（某某县，2023年）</caption><thead><tr><th>办理结果</th><th class="n">件数</th><th class="s">占比</th></tr></thead><tbody><tr><th>予以公开</th><td class="n">411</td><td class="s">80.4%</td></tr><tr id="part"><th>部分公开</th><td class="n">93</td><td class="s">18.2%</td></tr><tr><th>不予公开</th><td class="n">7</td><td class="s">1.4%</td></tr>${more}<tr id="total"><th>合计</th><td class="n">511</td><td class="s"></td></tr></tbody></table></foi-request-outcomes>`;

const DRAWN = ['予以公开 | 411 | 80.4%', '部分公开 | 93 | 18.2%', '不予公开 | 7 | 1.4%', '合计 | 511 | '];

/** Ways in which pages hide rows, cells, columns and text. */
const HIDING = [
  '#part { display: none }',
  '#part { visibility: hidden }',
  '#part { visibility: collapse }',
  '#part > * { display: none }',
  '#part td { visibility: hidden }',
  '#part td.n { display: none }',
  '#total { display: none }',
  '#total td { visibility: hidden }',
  'td.n, th.n { display: none }',
  'td.s, th.s { display: none }',
  'td.s { visibility: hidden }',
  'tbody { display: none }',
  'thead { display: none }',
  'caption { display: none }',
];

test.each(HIDING)('content of a table that a page hides by %s is still read', async (css) => {
  const chart = await chartIn(PAGE('', css));
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
  expect(textOf(chart.renderRoot, '.summary')).not.toContain('未');
});

test.each(['#part', '#part td', '#total', 'thead'])('%s with the attribute hidden is read', async (part) => {
  const box = document.createElement('template');
  box.innerHTML = PAGE();
  box.content.querySelectorAll<HTMLElement>(part).forEach((element) => (element.hidden = true));
  const chart = await chartIn(box.innerHTML);
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
});

test.each(HIDING)(
  'content that a page hides by %s after its table was drawn leaves the drawing unchanged',
  async (css) => {
    const chart = await chartIn(PAGE());
    chart.parentElement!.querySelector('style')!.textContent = css;
    chart.querySelector('table')!.className = 'filtered';
    await drawnAnew(chart);
    expect(messageIn(chart)).toBe('');
    expect(drawnIn(chart)).toEqual(DRAWN);
  },
);

test.each([
  ['a model of rows', '<tr hidden><td>{{label}}</td><td>{{count}}</td><td></td></tr>'],
  ['an empty row', '<tr hidden><td></td><td></td><td></td></tr>'],
  ['the words for no row', '<tr hidden><td colspan="3">没有符合条件的记录</td></tr>'],
  [
    'a row that it shows in another place',
    '<tr hidden><th>不予公开</th><td class="n">7</td><td class="s">1.4%</td></tr>',
  ],
  ['a row for phones', '<tr hidden><th colspan="3">部分公开</th></tr>'],
])('%s that a page hides is not a row of its table', async (_, row) => {
  for (const page of [
    PAGE(row),
    PAGE().replace('<tbody>', `<tbody>${row}`),
    PAGE().replace('</tbody>', `${row}</tbody>`),
  ]) {
    const chart = await chartIn(page);
    expect(messageIn(chart), page).toBe('');
    expect(drawnIn(chart)).toEqual(DRAWN);
    clear();
  }
});

test('cells that a page shows at another width, with the same figures, are read once', async () => {
  const twice = PAGE().replace(/<td class="n">(\d+)<\/td>/g, '$&<td class="phone" hidden>$1</td>');
  const chart = await chartIn(twice);
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
});

test.each([
  ['a row', '<tr hidden><th>不予公开</th><td>9</td><td></td></tr>', '“不予公开”行，“件数”列：页面隐藏了“9”'],
  ['a total', '<tr hidden><th>总计</th><td>600</td><td></td></tr>', '“总计”行，“件数”列：页面隐藏了“600”'],
])('%s that a page hides and that contradicts the visible content is named', async (_, row, words) => {
  const chart = await chartIn(PAGE(row));
  expect(drawnIn(chart)).toEqual([]);
  expect(messageIn(chart)).toContain(words);
});

test('a column of another year that a page hides is named', async () => {
  const chart = await chartIn(
    PAGE()
      .replace(/<td class="n">/g, '<td hidden>300</td>$&')
      .replace('<th class="n">', '<th hidden>2022年</th>$&'),
  );
  expect(drawnIn(chart)).toEqual([]);
  expect(messageIn(chart)).toContain('“予以公开”行，“2022年”列：页面隐藏了“300”');
});

test('a problem unrelated to hidden content is named alone', async () => {
  const chart = await chartIn(PAGE('', '#part { display: none }').replace('2023年', '本期'));
  expect(messageIn(chart)).toContain('看不出是哪一年的数字');
  expect(messageIn(chart)).not.toContain('隐藏');
});

test('a block that a page collapses keeps its heading', async () => {
  const rows = (figures: readonly number[], attribute: string) =>
    ['维持', '撤销', '总计']
      .map((label, at) => `<tr ${attribute}><th>${label}</th><td>${figures[at]}</td></tr>`)
      .join('');
  const page = (attribute: string) =>
    `<foi-appeal-results><table data-period="2023"><tbody><tr><th colspan="2">行政复议</th></tr>${rows([14, 2, 16], '')}<tr ${attribute}><th colspan="2">行政诉讼</th></tr>${rows([8, 1, 9], attribute)}</tbody></table></foi-appeal-results>`;
  const drawn = drawnIn(await chartIn(page('')));
  const folded = await chartIn(page('hidden'));
  expect(messageIn(folded)).toBe('');
  expect(drawnIn(folded)).toEqual(drawn);
});

test.each([
  [
    'a figure in a cell that shows nothing else',
    '<td class="n"><span hidden>411</span></td>',
    '页面隐藏了“411”',
  ],
  ['a struck figure', '<td class="n"><s>411</s></td>', '“411”已被划去'],
  ['a deleted figure', '<td class="n"><del>411</del></td>', '“411”已被划去'],
  [
    'a figure with a line through it',
    '<td class="n" style="text-decoration: line-through">411</td>',
    '“411”已被划去',
  ],
  [
    'a line through a part',
    '<td class="n"><span style="text-decoration: line-through">411</span></td>',
    '“411”已被划去',
  ],
])('%s is not blank: it is rejected with the cause', async (_, cell, words) => {
  const chart = await chartIn(PAGE().replace('<td class="n">411</td>', cell));
  expect(drawnIn(chart)).toEqual([]);
  expect(messageIn(chart)).toContain(`“予以公开”行，“件数”列：${words}`);
});

test('a row or label that is struck through is rejected with the cause', async () => {
  for (const page of [
    PAGE('', '#part { text-decoration: line-through }'),
    PAGE().replace('<th>部分公开</th>', '<th><del>部分公开</del></th>'),
  ]) {
    const chart = await chartIn(page);
    expect(drawnIn(chart)).toEqual([]);
    expect(messageIn(chart)).toContain('“部分公开”已被划去');
    clear();
  }
});

test('beside a struck-through figure, the one that replaced it is read', async () => {
  for (const old of [
    '<s>400</s> ',
    '<del>400</del> ',
    '<span style="text-decoration: line-through">400</span> ',
  ]) {
    const chart = await chartIn(PAGE().replace('>411<', `>${old}411<`));
    expect(messageIn(chart)).toBe('');
    expect(drawnIn(chart)).toEqual(DRAWN);
    clear();
  }
});

test.each([
  [
    'digits in a blank cell',
    '#part td.n { font-size: 1em } #part td.n::after { content: "93" }',
    '',
    '“93”由页面样式',
  ],
  ['an attribute in a blank cell', '#part td.n::before { content: attr(data-value) }', '', '“93”由页面样式'],
  ['a zero in a blank cell', '#part td.n:empty::before { content: "0" }', '', '“0”由页面样式'],
  ['a dash in a blank cell', '#part td.n:empty::before { content: "—" }', '', '“—”由页面样式'],
  ['words in a blank cell', '#part td.n:empty::before { content: "无" }', '', '“无”由页面样式'],
  [
    'a counter',
    '#part td.n { counter-increment: x 93 } #part td.n::before { content: counter(x) }',
    '',
    'counter(x)',
  ],
  ['one more digit', '#part td.n::after { content: "0" }', '93', '“0”由页面样式'],
  ['ten thousands', '#part td.n::after { content: "万" }', '93', '“万”由页面样式'],
  ['that it is not exact', '#part td.n::before { content: "约" }', '93', '“约”由页面样式'],
])('an addition by a style to a figure, %s, is rejected with the cause', async (_, css, text, words) => {
  const chart = await chartIn(
    PAGE('', css).replace('<td class="n">93</td>', `<td class="n" data-value="93">${text}</td>`),
  );
  expect(drawnIn(chart)).toEqual([]);
  expect(messageIn(chart)).toContain('“部分公开”行，“件数”列');
  expect(messageIn(chart)).toContain(words);
});

test.each([
  ['the heading of the column', 'tbody td.n::before { content: attr(data-label) }'],
  ['that heading and a colon', 'tbody td.n::before { content: attr(data-label) ": " }'],
  ['a symbol', 'td.n::before { content: "\\e900" }'],
  ['arrows in headers', 'th::after { content: " ▲" }'],
  [
    'numbers before labels',
    'tbody tr { counter-increment: r } tbody th::before { content: counter(r) ". " }',
  ],
  ['the unit', 'td.n::after { content: "件" }'],
  [
    'a tooltip that is not seen',
    'td.n::after { content: "2022: 12"; visibility: hidden } td.s::after { content: "2022"; opacity: 0 }',
  ],
  ['a quotation mark', 'tbody th::before { content: open-quote }'],
  ['an empty text', 'td::after { content: "" }'],
])('an addition by a style that changes no figure, %s, keeps the chart', async (_, css) => {
  const chart = await chartIn(PAGE('', css).replace(/<td class="n">/g, '<td class="n" data-label="件数">'));
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
});

test('a percent sign added by the style of a page is part of the share', async () => {
  const page = PAGE('', 'td.s:not(:empty)::after { content: "%" }')
    .replace(/%</g, '<')
    .replace('1.4<', '0.4<');
  const chart = await chartIn(page);
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)[2]).toBe('不予公开 | 7 | 0.4%');
});

test('a unit added by the style of a page to a header is rejected with the cause', async () => {
  const chart = await chartIn(PAGE('', 'th.n::after { content: "（万件）" }'));
  expect(drawnIn(chart)).toEqual([]);
  expect(messageIn(chart)).toContain('“件数”列：“（万件）”由页面样式');
});

test.each(['caption::after', 'table::before', 'tbody::before', 'tbody tr:first-child::after'])(
  'a unit added by the style of a page by %s is rejected with the cause',
  async (place) => {
    const chart = await chartIn(PAGE('', `${place} { content: "（单位：万件）" }`));
    expect(drawnIn(chart)).toEqual([]);
    expect(messageIn(chart)).toContain('“（单位：万件）”由页面样式');
  },
);

test('a text in the tag that states the unit of the table counts; one in another tag does not', async () => {
  let report: { measures?: unknown } = {};
  const note = (event: Event) => (report = Reflect.get(event, 'report') as object);
  document.addEventListener('foi-load', note);
  for (const [around, multiplier] of [
    ['<p>单位：万件</p>', 10_000],
    ['<div><p><small>（单位：万件）</small></p></div>', 10_000],
    ['<p>单位：件</p>', undefined],
    ['<p hidden>单位：万件</p>', undefined],
    ['<p>2023年，全县收到申请。</p>', undefined],
  ] as const) {
    await chartIn(PAGE().replace('<table>', `${around}<table>`).replace('件数', '数量'));
    const [measure] = report.measures as readonly { multiplier?: number }[];
    expect(measure?.multiplier, around).toBe(multiplier);
    clear();
  }
  document.removeEventListener('foi-load', note);
});

test.each([
  '<noscript>412</noscript>',
  '<audio>412</audio>',
  '<datalist><option>412</option></datalist>',
  '<template>412</template>',
  '<script type="text/plain">412</script>',
])('%s in a cell, which no browser shows, is not part of its figure', async (inner) => {
  const chart = await chartIn(PAGE().replace('>411<', `>411${inner}<`));
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
});

test.each([
  ['<details><summary>办理结果</summary>', '</details>'],
  ['<div style="display: none">', '</div>'],
  ['<div hidden="until-found">', '</div>'],
  ['<dialog>', '</dialog>'],
])('a table that is collapsed in its tag (%s) is read like any other', async (open, close) => {
  const chart = await chartIn(
    PAGE().replace('<table>', `${open}<table>`).replace('</table>', `</table>${close}`),
  );
  expect(messageIn(chart)).toBe('');
  expect(drawnIn(chart)).toEqual(DRAWN);
});
