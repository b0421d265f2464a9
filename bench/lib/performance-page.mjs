import { digits, markdownTable, ratioCell, timeCell } from './markdown.mjs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** To be removed when the tables are measured again. */
const AGE =
  'The tables were measured before the charts over several years were added, and have not been measured again since.';

/** The documentation page with the results: tables first, then exactly what was measured. */
export function performancePage(results, abouts) {
  const names = Object.keys(abouts);
  const withTables = [
    ...names,
    ...Object.keys(results.many['100'].time).filter((name) => name.includes('+')),
  ];
  const title = (name) => {
    const [peer, table] = name.split('+');
    return abouts[peer].name + (table ? ' + heading and table' : '');
  };
  const rows = (list, ...cells) => list.map((name) => [title(name), ...cells.map((cell) => cell(name))]);
  const { bytes, cold, many, server, trace, update, check } = results;
  const thousand = many['1000'] ?? many['100'];
  const drawn = withTables.filter((name) => name in thousand.time);

  const overview = markdownTable(
    ['', 'JS + CSS, kB gz', 'cold load, 4× CPU + slow 4G', '1,000 charts', 'heap, MB', 'one update', 'SVG/s'],
    rows(
      names,
      (name) => kilobytes(bytes[name].js + bytes[name].css),
      (name) => digits(cold['4x-4g'][name].ratio?.median),
      (name) => digits(thousand.time[name]?.ratio?.median),
      (name) => digits(thousand.heap[name]?.median),
      (name) => digits(update.laidOut[name]?.ratio?.median),
      (name) => digits(server[name]?.median),
    ),
  );
  const loads = (cell) =>
    markdownTable(
      ['', '1× CPU', '1× CPU + slow 4G', '4× CPU', '4× CPU + slow 4G'],
      rows(names, ...['1x', '1x-4g', '4x', '4x-4g'].map((id) => (name) => cell(cold[id][name]))),
    );
  const charts = markdownTable(
    ['', '100, ms', '100, × floor', '1,000, ms', '1,000, × floor', 'heap at 1,000, MB'],
    rows(
      drawn,
      (name) => timeCell(many['100'].time[name]),
      (name) => ratioCell(many['100'].time[name]),
      (name) => timeCell(thousand.time[name]),
      (name) => ratioCell(thousand.time[name]),
      (name) => timeCell(thousand.heap[name]),
    ),
  );
  const updates = markdownTable(
    ['', 'script, ms', 'script, × floor', 'with style and layout, ms', '× floor'],
    rows(
      names.filter((name) => name in update.script),
      (name) => timeCell(update.script[name]),
      (name) => ratioCell(update.script[name]),
      (name) => timeCell(update.laidOut[name]),
      (name) => ratioCell(update.laidOut[name]),
    ),
  );
  const tasks = markdownTable(
    ['', 'longest script in a task, ms', 'tasks over 50 ms', 'forced layouts'],
    rows(
      names,
      (name) => digits(trace.longest[name]),
      (name) => digits(trace.longTasks[name]),
      (name) => digits(trace.forcedLayouts[name]),
    ),
  );
  const facts = names.map(
    (name) => `- ${abouts[name].name}: ${abouts[name].draws}. Omitted: ${abouts[name].leavesOut}.`,
  );
  const versions = Object.entries(results.versions).map(([name, version]) => `${name} ${version}`);

  return `# Performance

The tables are measured by \`npm run bench\` and written by \`npm run bench:table\`; to change the text, edit
\`bench/lib/performance-page.mjs\`. One bar chart of the seven disclosure categories of Liwan 2017, compared with other libraries. Times are ratios to the **floor**, about 60 lines of Lit and
d3-scale that draw only bars; smaller is better. The other libraries draw bare bars, ours a complete chart.
${AGE}

${overview}

— : not measured; for SVG on a server, not supported. Ours is the picture
of the whole card, or the card as HTML; a report's card is composed once and drawn each time.

## Cold load

Ratio to the floor within a round, and its range:

${loads(ratioCell)}

Milliseconds:

${loads(timeCell)}

## Many charts on a page

The other libraries are measured bare, and some again with a heading, a sentence and a table of eight rows, like a
complete chart.

${charts}

## One update

${updates}

After the script, the rest of our time is the layout of what changes. Omitting heading, summary, labels, bars, numbers or
shares saves about the same for each; CSS containment or another display type saves nothing measurable.

## Long tasks and forced layouts

The worst of up to three traced cold loads at 4× CPU. On a canvas, measuring the first text loads its font within the
script.

${tasks}

## \`check\`

${check.count.toLocaleString('en')} reports, each with a different figure changed: ${digits(check.seconds)} s;
heap ${digits(check.before)} MB before, ${digits(check.middle)} MB half-way, ${digits(check.after)} MB after, at most
${digits(check.peak)} MB between two collections. Validation of the same number of reports (\`readReport\`, extrapolated from a
tenth): ${digits(check.validation)} s.

## Where the bytes are

One chart with its language is 37 kB (gzip -9; Rolldown). It was 34.7 kB, before the charts over several years were added,
when these parts were measured, by the amount saved without each: Lit 5.5, style
sheets 4.0, the text of the language 3.6, the element and its base 3.5, sentences 3.0, composition and layout 2.9,
reading \`src\`, \`report-id\` and children 2.6, figures and exact decimals 2.5, templates and marks 2.3, validation
with its schema 2.1, statistics 1.6, D3 1.1 (of which 0.2 is used). The target is 27. Without every function that the
charts of outcomes of both shipped reports never call, the bundle would be 26 kB. So the target cannot be reached by
loading less at first, only by doing less. Data that are not plain add to this: Liwan 2017 with its \`大約55%\`
needs another 6.3 kB to parse it; Huai'an 2024 needs 3.0 kB for its form.

Tried and kept: one language per page, and each script of Chinese written out by the build (1.5 kB less than a table of
characters); evidence, failures, files, and page tables with everything beside them, loaded on demand in two modules
(with five, shared chunks cost 1.2 kB); only the form that a report names, also where the report must be converted (4 kB
less for Liwan 2017); squeezed templates and styles; a validator that only answers yes or no; JSON Schema instead of a
schema library. Tried and rejected: short names for properties (0.7 kB; a name in a string, in JSON or in an event would
have to stay); text by chart (about 0.7 kB, and ten more chunks per language); styles of strips, of evidence and of
tables in a page with what needs them (0.8 kB, for a list of styles in every element); marks of single cases and strips
on demand (about 1 kB, but only the data tell whether cases are few, so it would be a third request in turn); D3 built in
(0.9 kB, but it is a dependency). Rolldown makes two more chunks of what charts share with modules on demand (0.6 kB).

The one file is 123 kB; the target is 90. At 112 kB, when its parts were measured, it contained the table reader (24), elements with their styles and templates
(18), three languages (14), reading and validation (8), both reports (8), cards (7), the forms (6), sentences (6), Lit (6)
and pictures (5). As it loads nothing on demand, it could only reach the target without the table reader. Tried and
kept: similar modules next to one another, because gzip looks back 32 kB (2.9 kB less); reports as columns (1.0); fields
without a helper (0.5); reports parsed when they are named. Tried and rejected: one file without lazy modules (1.5 kB
less, but both reports would be parsed at startup); ES2022 (3.6 kB less, not in Chromium 78); short names for properties
(1.5 kB).

Of the 80 ms of a first chart at 1×, 30 were the first \`Intl.NumberFormat\` of the page, and 20 the validation, which ran
once and unoptimised. Both are gone; the rest is spread out: composition, then Lit's templates.

## What is measured

- **Machine:** 2 cores, shared, Debian 12, headless Chromium ${results.browser}, no GPU; Node for servers and \`check\`.
  ${results.rounds} rounds (${thousand.turns ?? 1} of 1,000 charts), libraries in turn, each round starting with another one, each measurement in a
  fresh profile and page. Cells are medians, with minimum and maximum in brackets. Ratios are taken within a round.
  The measurements may be from different runs (\`--measures\`): compare within a table, not across tables.
- **Bytes:** JavaScript and CSS that the page of one chart requests until its chart is painted, including chunks loaded on
  demand: bundled by Rolldown like Vite does, minified, tree-shaken, each file \`gzip -9\`. HTML and data are excluded. Ours
  loads the report from \`src\`; the others have the seven figures in their script. What a script imports statically
  has a \`modulepreload\` in the page, as Vite generates it; if a server rendered the chart there is none, and the script
  has \`fetchpriority="low"\`, as recommended in docs/static.md.
- **Cold load:** from the start of navigation to the end of the first frame in which the seven bars are in the
  document or on the canvas. Empty cache, gzipping server on loopback. Slow 4G: 1.6 Mbit/s down, 150 ms.
- **Many charts:** in a page that has loaded the library, from the first call to the end of the frame that shows the
  last chart; the containers exist before. Ours gets a validated report. Heap: JavaScript, after two collections.
- **One update:** values are swapped, in batches of ten without a frame between them; the median batch counts, with the
  style and layout forced by reading the box. What a canvas draws in its next frame is excluded, as are animations,
  so a canvas (uPlot, Chart.js, dsfr-chart) looks cheaper here than it is.
- **Long tasks:** tasks of the page's main thread in which scripts ran for more than 50 ms, by the engine's trace.
  Parsing, fonts and first paint depend on the page and are excluded.
- **Server:** complete drawings per second in Node, with new figures each time. The floor through @lit-labs/ssr with its
  shadow root, Observable Plot in linkedom, ECharts and Vega by their own renderers.
- Each library's first drawing and an update were inspected in screenshots (\`bench/screenshots/\`, not committed).

What each draws, and what it omits of the complete chart:

${facts.join('\n')}

Frappe waits 700 ms before it draws its bars, even without animation; its times include that.

Measured: ${versions.join(', ')}.
`;
}
