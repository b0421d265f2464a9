import { afterEach, describe, expect, test } from 'vitest';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { chartIn, drawnAnew, drawnIn, messageIn } from './html-chart.js';
import { clear, textOf } from './mount.js';

afterEach(clear);

const HEAD = '<thead><tr><th>Outcome</th><th>Requests</th><th>Share</th></tr></thead>';

const ROWS = [
  ['Granted in full', '3,411', '99.8%'],
  ['Refused', '7', '0.2%'],
  ['Total', '3,418', ''],
];

/** A page whose cells are written by `write`; the share of the total is empty. */
const written = (write: (text: string, column: number) => string, head = HEAD) =>
  `<foi-request-outcomes><table><caption>Requests answered, 2017</caption>${head}<tbody>${ROWS.map(
    ([label = '', ...figures]) =>
      `<tr><th>${write(label, 0)}</th>${figures.map((text, at) => `<td>${write(text, at + 1)}</td>`).join('')}</tr>`,
  ).join('')}</tbody></table></foi-request-outcomes>`;

const PAGE = written((text) => text);

const DRAWN = ['Granted in full | 3,411 | 99.8%', 'Refused | 7 | 0.2%', 'Total | 3,418 | '];

const all = (chart: FoiChart, selector: string) => [...chart.querySelectorAll<HTMLElement>(selector)];
const add = (chart: FoiChart, selector: string, html: string, where: InsertPosition = 'beforeend') =>
  all(chart, selector).forEach((one, index) =>
    one.insertAdjacentHTML(where, html.replace('{n}', String(index + 1))),
  );
const headingOf = (at: number) => ['Outcome', 'Requests', 'Share'][at] ?? '';

describe('anything that is not part of a cell is ignored, in an empty cell as well', () => {
  test.each<[string, (text: string, at: number) => string]>([
    ['a repeated heading', (text, at) => `<i aria-hidden="true">${headingOf(at)}</i>${text}`],
    ['a heading that is announced', (text, at) => `<b>${headingOf(at)}</b><span>${text}</span>`],
    ['a heading with a colon', (text, at) => `<strong>${headingOf(at)}:</strong> ${text}`],
    [
      'a heading in the same text',
      (text, at) => (at > 0 && text !== '' ? `${headingOf(at)}: ${text}` : text),
    ],
    ['a button', (text) => `${text}<button>Copy</button>`],
    ['a button of a sign', (text) => `${text}<button>+</button>`],
    ['a button that reads aloud', (text) => `${text}<button>🔊</button>`],
    ['a button for help', (text) => `${text} <button>?</button>`],
    ['a button for help, i', (text) => `${text} <button>i</button>`],
    ['a button for help, ⓘ', (text) => `${text} <button>ⓘ</button>`],
    ['an abbreviation for help', (text) => `${text} <abbr title="what this is">?</abbr>`],
    ['a question', (text) => `${text} <button>What is this?</button>`],
    ['a link to itself', (text) => `${text} <a href="#row">#</a>`],
  ])('%s', async (_, write) => {
    const chart = await chartIn(written(write), 768, 'en');
    expect([messageIn(chart), drawnIn(chart)]).toEqual(['', DRAWN]);
    expect(textOf(chart.renderRoot, 'h2')).toContain('Granted in full: 99.8% of 3,418 requests');
  });

  test.each(['▶', '🔊', '读', 'Select', '[拼音]', '(highlighted)', 'sorted'])(
    'a mark that a script adds to every cell: %s',
    async (mark) => {
      for (const selector of ['td', 'tbody th', 'thead th']) {
        const chart = await chartIn(PAGE, 768, 'en');
        add(chart, selector, `<span>${mark}</span>`);
        await drawnAnew(chart);
        expect([selector, messageIn(chart), drawnIn(chart)]).toEqual([selector, '', DRAWN]);
      }
    },
  );

  test.each(['约', 'about', '(5)', '万', '2', '不'])(
    'a word that changes a number is read: %s',
    async (word) => {
      const chart = await chartIn(PAGE, 768, 'en');
      add(chart, 'td', `<span>${word}</span>`, 'afterbegin');
      await drawnAnew(chart);
      expect(messageIn(chart) === '' && String(drawnIn(chart)) === String(DRAWN)).toBe(false);
    },
  );

  test('a heading of another column is not a heading of the cell', async () => {
    const chart = await chartIn(
      written((text, at) => (at === 1 ? `<b>Share</b> ${text}` : text)),
      768,
      'en',
    );
    expect(messageIn(chart)).toContain('“Share 3,411” cannot be read');
  });

  test('help in a header, in Chinese', async () => {
    const chart = await chartIn(
      '<foi-request-outcomes><table><caption>2023年办理结果</caption><tr><th>办理结果</th><th>件数<button>?</button></th></tr><tr><th>予以公开<button>说明</button></th><td>411</td></tr><tr><th>不予公开</th><td>7</td></tr></table></foi-request-outcomes>',
    );
    expect(drawnIn(chart)).toEqual(['予以公开 | 411', '不予公开 | 7']);
  });

  test.each([
    [
      'rows of fields',
      HEAD.replace('</thead>', '<tr><th><input></th><th><input></th><th><input></th></tr></thead>'),
    ],
    [
      'rows of cells with fields',
      `${HEAD}<tr><td><input></td><td><select><option>All</select></td><td></td></tr>`,
    ],
    ['a foot of fields', `${HEAD}<tfoot><tr><th><input></th><th><input></th><th></th></tr></tfoot>`],
  ])('%s', async (_, head) => {
    const chart = await chartIn(
      written((text) => text, head),
      768,
      'en',
    );
    expect([messageIn(chart), drawnIn(chart)]).toEqual(['', DRAWN]);
  });

  test.each([
    ['', '<input type="checkbox">'],
    ['<input type="checkbox">', '<input type="checkbox">'],
    ['Actions', '<button>View</button>'],
  ])('a column of “%s” and %s', async (header, content) => {
    const page = PAGE.replace(/<tr><th>/g, `<tr><td>${content}</td><th>`).replace(content, header);
    const chart = await chartIn(page, 768, 'en');
    expect([messageIn(chart), drawnIn(chart)]).toEqual(['', DRAWN]);
  });

  test.each([
    '411<sup><a>2</a></sup>',
    '411<sup><a href="#n">2</a>, <a>3</a></sup>',
    '411<a href="#n"><sup>2</sup></a>',
  ])('a link to a footnote, %s', async (figure) => {
    const chart = await chartIn(
      written((text) => (text === '7' ? figure : text)),
      768,
      'en',
    );
    expect(drawnIn(chart)[1]).toBe('Refused | 411 | 0.2%');
  });

  test.each([
    '411<sup>2</sup>',
    '411 <a href="#n">2</a>',
    '411 <button>2</button>',
    '411 <button>thousand</button>',
  ])('but not %s, which may be another figure', async (figure) => {
    const chart = await chartIn(
      written((text) => (text === '7' ? figure : text)),
      768,
      'en',
    );
    expect(drawnIn(chart)).toEqual([]);
    expect(messageIn(chart)).toContain('cannot be read as a number');
  });
});

test.each(['th', 'td'])('a link or button that is a whole label is the label, in a %s', async (name) => {
  const label = (text: string) => `<${name}><a href="#x">${text}</a></${name}>`;
  const chart = await chartIn(
    `<foi-disclosure-categories><table data-period="2017"><tr><th>Kind</th><th><button>Number</button></th></tr><tr>${label('Print media')}<td>7</td></tr><tr>${label('Help desk')}<td><button>4</button></td></tr></table></foi-disclosure-categories>`,
    768,
    'en',
  );
  const lines = ['Print media | 7', 'Help desk | 4'];
  expect(drawnIn(chart)).toEqual(lines);
  add(chart, 'td:last-child', '<button>Bewerken</button>');
  await drawnAnew(chart);
  expect(drawnIn(chart)).toEqual(lines);
});

describe('additions by a script around unchanged words leave the drawing unchanged', () => {
  test.each<[string, (chart: FoiChart) => void]>([
    ['a link in each label', (chart) => add(chart, 'tbody th', ' <a href="#r">Link</a>')],
    ['an anchor in each label', (chart) => add(chart, 'tbody th', ' <a href="#r">#</a>')],
    ['a button in each cell', (chart) => add(chart, 'td, tbody th', '<button>Download (CSV)</button>')],
    ['a button of other words', (chart) => add(chart, 'td', '<button>Bewerken</button>')],
    ['a longer button', (chart) => add(chart, 'tbody th', '<button>Show more about this</button>')],
    ['words that are a tool by their style', (chart) => add(chart, 'td', ' <span class="tool">Copy</span>')],
    ['the name of an icon', (chart) => add(chart, 'td', ' <i class="icons">content_copy</i>')],
    ['a toolbar', (chart) => add(chart, 'td', '<span role="toolbar"><span role="button">Pin</span></span>')],
    ['headings', (chart) => add(chart, 'td:nth-child(2)', '<b>Requests</b> ', 'afterbegin')],
    [
      'a menu',
      (chart) => add(chart, 'thead th', '<div role="menu"><div role="menuitem">Hide column</div></div>'),
    ],
    ['links for sorting', (chart) => add(chart, 'thead th', '<a href="#">正序</a><a href="#">倒序</a>')],
    ['a state of sorting', (chart) => add(chart, 'thead th', '<span> sorted highest to lowest</span>')],
    ['the place of a sort key', (chart) => add(chart, 'thead th', '<span>▲</span><span>{n}</span>')],
    ['the place before the arrow', (chart) => add(chart, 'thead th', '<span>{n}↑</span>')],
    ['a field in the headers', (chart) => add(chart, 'thead th', '<select><option>All</select>')],
    ['a row of fields', (chart) => add(chart, 'thead', '<tr><th><input></th><th><input></th><th></th></tr>')],
    ['a foot of fields', (chart) => add(chart, 'table', '<tfoot><tr><td><input></td><td></td></tr></tfoot>')],
    ['a column of buttons', (chart) => add(chart, 'tr', '<td><button>+</button></td>', 'afterbegin')],
    ['a column of fields', (chart) => add(chart, 'tr', '<td><input type="checkbox"></td>', 'afterbegin')],
    [
      'a row of details',
      (chart) => add(chart, 'tbody tr:first-child', '<tr><td colspan="3">No details</td></tr>', 'afterend'),
    ],
  ])('%s', async (_, change) => {
    const chart = await chartIn(PAGE, 768, 'en');
    const heading = textOf(chart.renderRoot, 'h2');
    change(chart);
    await drawnAnew(chart);
    expect([messageIn(chart), drawnIn(chart)]).toEqual(['', DRAWN]);
    expect(textOf(chart.renderRoot, 'h2')).toBe(heading);
    all(chart, 'tbody tr:first-child td:nth-last-child(2)')[0]!.textContent = '3,400';
    await drawnAnew(chart);
    expect(drawnIn(chart).join()).not.toContain('3,411');
  });

  test('links in labels, without a total', async () => {
    const chart = await chartIn(PAGE.replace(/<tr><th>Total.*?<\/tr>/, ''), 768, 'en');
    const before = chart.renderRoot.textContent;
    add(chart, 'tbody th', ' <a href="#r">Link</a>');
    await drawnAnew(chart);
    expect(chart.renderRoot.textContent).toBe(before);
  });

  test.each<[string, (chart: FoiChart) => void]>([
    [
      'a word that makes another class',
      (chart) => (all(chart, 'tbody th')[0]!.innerHTML = 'Granted <a href="#d">in part</a>'),
    ],
    ['a digit', (chart) => add(chart, 'tbody tr:first-child td', '<span>1</span>')],
    ['a multiple', (chart) => add(chart, 'thead th:nth-child(2)', '<button>thousands</button>')],
    ['another year', (chart) => add(chart, 'thead th:nth-child(2)', '<span> last year</span>')],
    ['“about”', (chart) => add(chart, 'tbody tr:first-child td', '<span>about</span> ', 'afterbegin')],
    ['“approx.”', (chart) => add(chart, 'tbody tr:first-child td', ' <span>approx.</span>')],
    ['“nearly”', (chart) => add(chart, 'tbody tr:first-child td', ' <span>or nearly</span>')],
    ['“not”', (chart) => add(chart, 'tbody tr:first-child th', '<a href="#">Not</a> ', 'afterbegin')],
    [
      '“of which”',
      (chart) => add(chart, 'tbody tr:nth-child(2) th', '<a href="#">of which</a> ', 'afterbegin'),
    ],
    ['a column of figures', (chart) => add(chart, 'tr', '<td>{n}</td>')],
    [
      'a heading of rows',
      (chart) => add(chart, 'tbody', '<tr><th colspan="3">Litigation</th></tr>', 'afterbegin'),
    ],
  ])('but not %s', async (_, change) => {
    const chart = await chartIn(PAGE, 768, 'en');
    change(chart);
    await drawnAnew(chart);
    expect(drawnIn(chart)).not.toEqual(DRAWN);
  });

  test('words of a sort button that was there before are not part of the header when they are translated', async () => {
    const head = HEAD.replace(/<th>(\w+)/g, '<th><button>$1 <span>(click to sort)</span></button>');
    const chart = await chartIn(
      written((text) => text, head),
      768,
      'en',
    );
    expect(drawnIn(chart)).toEqual(DRAWN);
    const french: Readonly<Record<string, string>> = {
      'Outcome ': 'Résultat ',
      'Requests ': 'Demandes ',
      'Share ': 'Part ',
      '(click to sort)': '(cliquez pour trier)',
      'Granted in full': 'Accordé',
      Refused: 'Refusé',
    };
    const walker = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      font.innerHTML = '<font></font>';
      font.firstElementChild!.textContent = french[text.data] ?? text.data;
      if (text.data in french) text.replaceWith(font);
    }
    document.documentElement.lang = 'fr';
    await drawnAnew(chart);
    expect(messageIn(chart)).toBe('');
    expect(drawnIn(chart)).toEqual(['Accordé | 3,411 | 99.8%', 'Refusé | 7 | 0.2%', DRAWN[2]]);
  });
});

describe('the text above a table that comes through a slot is read', () => {
  const table = PAGE.replace(/.*(<table>)<caption>.*<\/caption>(.*<\/table>).*/, '$1$2');

  test.each([
    ['a heading', '<h3>Requests answered 2017</h3><slot></slot>', table],
    ['a caption', '<figure><slot></slot><figcaption>Requests answered 2017</figcaption></figure>', table],
    [
      'a heading whose words come by another',
      '<h3><slot name="c"></slot></h3><slot></slot>',
      `<b slot="c">Answered 2017</b>${table}`,
    ],
    ['a heading beside the table', '<slot></slot>', `<h3>Requests answered 2017</h3>${table}`],
    [
      'a caption beside the table',
      '<slot></slot>',
      `<figure>${table}<figcaption>Answered 2017</figcaption></figure>`,
    ],
    [
      'a caption and a table',
      '<figure><slot></slot></figure>',
      `<figcaption>Answered 2017</figcaption>${table}`,
    ],
  ])('%s', async (_, inside, light) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = `<foi-request-outcomes>${inside}</foi-request-outcomes>`;
    host.innerHTML = light;
    document.documentElement.lang = 'en';
    document.body.append(host);
    const chart = host.shadowRoot!.firstElementChild as FoiChart;
    await drawnAnew(chart);
    expect([messageIn(chart), drawnIn(chart)]).toEqual(['', DRAWN]);
  });

  test('but not one below it, nor the caption of another figure', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<foi-request-outcomes><figure><figcaption>2016</figcaption></figure><slot></slot><h3>Answered 2017</h3></foi-request-outcomes>';
    host.innerHTML = table;
    document.documentElement.lang = 'en';
    document.body.append(host);
    const chart = host.shadowRoot!.firstElementChild as FoiChart;
    await drawnAnew(chart);
    expect(messageIn(chart)).toContain('It is not clear which year');
  });
});

describe('a paragraph around a tag is named as the cause', () => {
  const inner = PAGE.replace(/<\/?foi-request-outcomes>/g, '');
  const tag = (content: string) => `<foi-request-outcomes>${content}</foi-request-outcomes>`;

  test.each(['<p>Intro</p>', '<ul><li>Intro</li></ul>', '<h3>A</h3><p>B</p><div>C</div>', '<hr>'])(
    'if %s is before its table',
    async (before) => {
      const chart = await chartIn(`<p>${tag(before + inner)}</p>`, 768, 'en');
      expect(messageIn(chart)).toContain('the element is inside a paragraph');
    },
  );

  test('but not if another table follows the paragraph', async () => {
    const chart = await chartIn(`<p>${tag('')}</p><p>Intro</p>${inner}<p>More</p>`, 768, 'en');
    expect(messageIn(chart)).not.toContain('the element is inside a paragraph');
  });
});
