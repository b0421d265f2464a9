import { afterEach, expect, test } from 'vitest';
import { liwan2017 } from '../../src/data/index.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { renderSnippet } from '../../src/server/render-html.js';
import { chartIn, drawnAnew } from './html-chart.js';
import { clear, textOf } from './mount.js';

afterEach(clear);

const table = (granted: string, total: string) =>
  `<table><caption>Requests answered (Anytown, 2023)</caption><tr><th>Outcome<th>Requests<tr><th>Granted in full<td>${granted}<tr><th>Refused<td>7<tr><th>Total<td>${total}</table>`;

const SHORT = table('411', '450');
const CONTRADICTION = table('411', '400');

const inTag = (content: string) => `<foi-request-outcomes lang="en">${content}</foi-request-outcomes>`;

/** The chart's additions: a heading, a summary, notes on derived figures and contradictions, a source. */
function addedBy(chart: FoiChart): readonly string[] {
  const notes = textOf(chart.renderRoot, '.notes');
  return [
    chart.renderRoot.querySelector('h2') ? 'heading' : '',
    chart.renderRoot.querySelector('.summary') ? 'summary' : '',
    /erived from the published figures/.test(notes) ? 'legend' : '',
    notes.includes('The report contradicts itself') ? 'contradiction' : '',
    chart.renderRoot.querySelector('.sources') ? 'source' : '',
  ].filter((word) => word !== '');
}

const OTHER_WORDS: Readonly<Record<string, (table: string) => string>> = {
  'a paragraph': (content) => `<p>Figures of the year.</p>${content}`,
  'words of a table script': (content) => `<div>${content}<div>Showing 1 to 3 of 3 entries</div></div>`,
  'a toolbar': (content) => `<div role="toolbar"><button>Print</button></div>${content}`,
  'a text of its own': (content) => `Print ${content}`,
  'a hidden heading': (content) => `<h3 hidden>Answers</h3>${content}`,
  'a heading in a hidden box': (content) => `<div style="display: none"><h3>Answers</h3></div>${content}`,
  'an empty heading': (content) => `<h3> </h3>${content}`,
  'notes in a box that is closed': (content) =>
    `<details><summary>More</summary>* derived</details>${content}`,
};

const HEADINGS: Readonly<Record<string, (table: string) => string>> = {
  'a heading': (content) => `<h3>Answers</h3>${content}`,
  'a role of heading': (content) => `<p role="heading" aria-level="2">Answers</p>${content}`,
  'a caption of the figure': (content) => `<figure>${content}<figcaption>Answers</figcaption></figure>`,
  'a heading before the drawing': (content) => `<h3 slot="intro">Answers</h3>${content}`,
};

test.each(Object.keys(OTHER_WORDS))(
  'beside %s in the tag, a chart has all that it has beside a table alone',
  async (name) => {
    const around = OTHER_WORDS[name]!;
    expect(addedBy(await chartIn(inTag(around(SHORT))))).toEqual(['heading', 'summary', 'legend', 'source']);
    const chart = await chartIn(inTag(around(CONTRADICTION)));
    expect(addedBy(chart)).toEqual(['heading', 'summary', 'legend', 'contradiction', 'source']);
  },
);

test.each(Object.keys(HEADINGS))(
  'beside %s of the author, a chart leaves out its heading and summary, and nothing else',
  async (name) => {
    const around = HEADINGS[name]!;
    expect(addedBy(await chartIn(inTag(around(SHORT))))).toEqual(['legend', 'source']);
    const chart = await chartIn(inTag(around(CONTRADICTION)));
    expect(addedBy(chart)).toEqual(['legend', 'contradiction', 'source']);
  },
);

test('a toolbar and a footer added later by a script remove nothing', async () => {
  const chart = await chartIn(inTag(CONTRADICTION));
  const before = addedBy(chart);
  chart.insertAdjacentHTML('afterbegin', '<div><button>Print</button></div>');
  chart.insertAdjacentHTML('beforeend', '<p>Showing 1 to 3 of 3 entries</p>');
  await drawnAnew(chart);
  expect(addedBy(chart)).toEqual(before);
});

test('notes and a source that are in the tag word for word, as in a snippet, are shown once', async () => {
  const html = renderSnippet(liwan2017, { chart: 'request-outcomes', language: 'en' }) ?? '';
  const chart = await chartIn(html.replace(' fold=""', ''));
  expect(chart.querySelectorAll('li').length).toBeGreaterThan(0);
  expect(addedBy(chart)).toEqual([]);
  chart.querySelector('ul')?.remove();
  await drawnAnew(chart);
  expect(addedBy(chart)).toEqual(['legend']);
});
