import { digits, markdownTable, ratioCell, timeCell } from './markdown.mjs';

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** The page of docs that shows the results: tables first, then what exactly was measured. */
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
    (name) => `- ${abouts[name].name}: ${abouts[name].draws}. Left out: ${abouts[name].leavesOut}.`,
  );
  const versions = Object.entries(results.versions).map(([name, version]) => `${name} ${version}`);

  return `# Performance

Measured by \`npm run bench\`, written by \`npm run bench:table\`: do not edit. One bar chart of the seven disclosure
categories of Liwan 2017, beside its peers. Times are ratios to the **floor**, about 60 lines of Lit and d3-scale
that draw bars and nothing else; smaller is better. The peers draw bare bars, ours is complete.

${overview}

— : not measured; for SVG on a server, the peer has none. Ours is the picture
of the whole card, or the card as HTML; a report's card is composed once and drawn each time.

## Cold load

Ratio to the floor within a round, and its range:

${loads(ratioCell)}

Milliseconds:

${loads(timeCell)}

## Many charts on a page

Peers are measured bare, and some again with a heading, a sentence and a table of eight rows, as a complete chart has.

${charts}

## One update

${updates}

What is left of ours after the script is the layout of what changes: of heading, finding, labels, bars, numbers and shares,
each left out in turn saved about as much as any other, and no containment or other display saved more than noise.

## Long tasks and forced layouts

The worst of the cold loads at 4× CPU that were traced (up to three). On a canvas, the first text that is measured loads
its font inside the script.

${tasks}

## \`check\`

${check.count.toLocaleString('en')} reports, each with another figure changed: ${digits(check.seconds)} s;
heap ${digits(check.before)} MB before, ${digits(check.middle)} MB half-way, ${digits(check.after)} MB after, at most
${digits(check.peak)} MB between two collections. Validation of as many reports (\`readReport\`, reckoned from a tenth of
them): ${digits(check.validation)} s.

## Where the bytes are

Of the 27.1 kB (gzip -9; one bundle by rolldown) of one chart with its language, by what is saved without it: Lit 5.6,
style sheets 2.6, the words of the language about 2, templates and marks 2, the element and its base 2.5, the reading of
\`src\`, \`dataset\` and children 1.3, the check of the data with its schema 1.2; statistics, exact decimals, composition and
sentences the rest. The target of 18.8 would leave 8 kB for all that is not Lit and D3; it holds bars, and not also
finding, notes, evidence, shares and a check of the data. Tried and kept: one language a page; evidence, failures,
files and tables in a page on demand, in two modules (with five, shared chunks cost 1.2 kB); squeezed templates and
styles; a validator that only answers yes or no; JSON Schema in place of a schema library; four functions of D3 built
in. Tried and left: one file without lazy modules (1.5 kB less, but both reports would be read at start); ES2022 for the
one file (3.6 kB less, not in Chromium 78); words by chart (about 0.7 kB, and ten more chunks a language).
The one file (90 kB; target 45) holds three languages (13), the reading of tables (12), elements and their styles (14),
both reports (9), cards (8), Lit (6), the forms (6) and pictures (5): no two of them are as large as what is too much.

Of the time of a first chart, 30 ms of 80 at 1× were the first \`Intl.NumberFormat\` of the page, and 20 the check of the
data, as it ran once and unoptimised; both are gone, and what is left is spread: composition, then Lit's templates.

## What is measured

- **Machine:** 2 cores, shared, Debian 12, headless Chromium ${results.browser}, no GPU; Node for servers and \`check\`.
  ${results.rounds} rounds (${thousand.turns ?? 1} of 1,000 charts), peers in turn and each round from another peer on, each measure in a
  fresh profile and page. Cells are medians, with the least and the most in brackets. Ratios are taken within a round.
  The measures need not be of one run (\`--measures\`): compare within a table, not across them.
- **Bytes:** JavaScript and CSS that the page of one chart asks for until its chart is painted, chunks loaded on
  demand included: bundled by Rolldown as Vite does it, minified, tree-shaken, each file \`gzip -9\`. HTML and data are not in it. Ours
  loads the report from \`src\`; the peers have the seven figures in their script. What a script imports statically
  has a \`modulepreload\` in the page, as Vite makes it; where a server rendered the chart there is none, and the script
  has \`fetchpriority="low"\`, as the README says.
- **Cold load:** from the start of navigation to the end of the first frame in which the seven bars are in the
  document or on the canvas. Empty cache, server on loopback that gzips. Slow 4G: 1.6 Mbit/s down, 150 ms.
- **Many charts:** in a page that has loaded the library, from the first call to the end of the frame that shows the
  last chart; containers stand there before. Ours gets a validated report. Heap: JavaScript, after two collections.
- **One update:** values change places; batches of ten without a frame between, the middle batch; with the style and
  layout that a read of its box asks for. What a canvas draws at its next frame is not in it, nor an animation:
  so a canvas (uPlot, Chart.js, dsfr-chart) looks cheaper here than it is.
- **Long tasks:** tasks of the page's main thread in which scripts ran for more than 50 ms, by the engine's trace.
  Parsing, fonts and first paint are every page's own and left out.
- **Server:** complete drawings a second in Node, figures changed each time. The floor through @lit-labs/ssr with its
  shadow root, Observable Plot in linkedom, ECharts and Vega by their own renderers.
- Each peer was looked at, on pictures of its first drawing and of an update (\`bench/screenshots/\`, not committed).

What each draws, and what it leaves out of that which the complete chart has:

${facts.join('\n')}

Frappe waits 700 ms before it draws its bars, also without animation; that wait is in its times.

Measured: ${versions.join(', ')}.
`;
}
