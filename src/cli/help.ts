import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allCharts } from '../cards/all-charts.js';
import { STATUTORY_TABLES } from '../report/charts.js';
import { shippedReports } from '../data/shipped-reports.js';
import { THEME_TOKENS } from '../theme/theme.js';
import { TABLE_FORMATS } from './render.js';

/** What `--version` says. */
export function versionText(): string {
  // Not by `new URL`, whose file a bundler would put in its place.
  const file = join(dirname(fileURLToPath(import.meta.url)), '../../package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${version}\n`;
}

/** What `--help` teaches. */
export function helpText(): string {
  const charts = allCharts.map(({ name, variants }) =>
    variants.length > 1 ? `${name} (${variants.join(', ')})` : name,
  );
  return `foi-charts: charts of freedom-of-information statistics, without a browser

  foi-charts render REPORT… [--chart NAME] [--format FORMAT] [--lang LANG] [--out FOLDER] [options]
      To standard output; with --out as files, whose paths are told.

  foi-charts check REPORT… [--previous REPORT] [--lang LANG]
      What each report contradicts or leaves open, a sentence a line.

  foi-charts proof REPORT [--lang LANG]
      Every figure that will be shown anywhere, with its evidence or formula, as CSV to print and to sign.

REPORT   a file, - for standard input, or a shipped report: ${[...shippedReports.keys()].join(', ')};
         for render and check also a folder: each .json in it
LANG     zh-Hans, zh-Hant or en; the report's own where not given
NAME     all (each chart that the report publishes), report (all in one), or
         ${charts.join('\n         ')}
         and statutory-table (${STATUTORY_TABLES.join(', ')}): a table and no chart, as wide as the form has it;
         only as ${TABLE_FORMATS.join(', ')}, and no part of all and report
FORMAT   svg      a picture of plain shapes, which survives WeChat and CMS editors (the default)
         png      the same twice as dense; needs npm install @resvg/resvg-js, and a Chinese font; for
                  English a Latin one is taken where there is one, as Chinese quotation marks are wide
         alt      the text for the picture's alternative
         html     figure, marks and table: no script, no style
         snippet  the chart's tag around its table: whole without the script, a chart with it
         dsd      declarative shadow DOM: drawn at once, taken over by the script later
         csv      the figures, each printed or derived, with what it rests on

Options of render
  --variant NAME       how the chart is drawn, where it has several ways
  --order ORDER        value (largest first) or published (as in the report)
  --width PIXELS       of svg and png: 240 or more, 677 where not given
  --theme FILE         colours of svg, png and html as JSON, such as {"mark": "#7a1f3d"}; tokens:
                       ${tokenLines().join('\n                       ')}
  --font FILE          of png: a TTF, OTF or TTC file; several times for bold type, or for what the first lacks
  --heading-level N    of html, snippet and dsd: 1 to 6, 2 where not given
  --src ADDRESS        of snippet and dsd: where the page finds the report; a shipped report is named by its id
  --styles ADDRESS     of dsd: where foi-charts.css of the package's folder dist is served; beside it are needed
                       for key-figures foi-key-figures.css, for statutory-table foi-statutory-table.css,
                       for report foi-report.css and foi-key-figures.css. Without it the style is inlined,
                       and what a Content-Security-Policy must allow is told on standard error

An option that has no effect in a call is reported on standard error, with what it is for.

Exit codes
  0  done
  1  check: a report contradicts itself
  2  something must be mended in the call or in a file; the message says what

For example
  foi-charts render liwan-2017 --chart request-outcomes --lang zh-Hans > outcomes.svg
  foi-charts render report.json --chart report --format png --out pictures
  foi-charts render report.json --chart all --format snippet --out snippets
  foi-charts render huaian-2024 --chart statutory-table --variant disputes --format html > table-4.html
  foi-charts render liwan-2017 --chart appeal-results --format dsd --styles /assets/foi-charts.css
  foi-charts check reports --lang en
  cat report.json | foi-charts proof - > proof.csv
`;
}

function tokenLines(): readonly string[] {
  const half = Math.ceil(THEME_TOKENS.length / 2);
  return [THEME_TOKENS.slice(0, half).join(', '), THEME_TOKENS.slice(half).join(', ')];
}
