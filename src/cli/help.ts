import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartsOf } from '../report/charts.js';
import { shippedReports } from '../data/shipped-reports.js';
import { THEME_TOKENS } from '../theme/theme.js';
import { TABLE_FORMATS } from './render.js';

/** The output of `--version`. */
export function versionText(): string {
  // Not `new URL(…)`: a bundler would replace it with the file.
  const file = join(dirname(fileURLToPath(import.meta.url)), '../../package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${version}\n`;
}

/** The output of `--help`. */
export function helpText(): string {
  const named = (of: 'report' | 'form') =>
    chartsOf(of).map(([name, { variants = [] }]) =>
      variants.length > 1 ? `${name} (${variants.join(', ')})` : name,
    );
  return `foi-charts: charts of freedom-of-information statistics, without a browser

  foi-charts render REPORT… [--chart NAME] [--format FORMAT] [--lang LANG] [--out FOLDER] [options]
      Writes to standard output or, with --out, to files whose paths it prints.

  foi-charts check REPORT… [--previous REPORT] [--lang LANG]
      Prints what is inconsistent or unclear in each report, one sentence per line.

  foi-charts proof REPORT [--lang LANG]
      Writes a CSV of every figure shown in any chart, with its evidence or formula, to print and sign.

  foi-charts read PAGE… [--year YEAR] [--publisher NAME] [--url ADDRESS] [--prose] [--lang LANG] [--out FOLDER]
      Reads the statutory tables (2019 or 2021 form) of a published page and writes the report as JSON. For several
      pages, use --out: each gets a file, and a page that cannot be read does not stop the others. Every number that
      could not be read reliably is listed on standard error, with its place. If a page has only sentences, the
      counts found in them are listed too; --prose includes them in the report.

PAGE     a file, or - for standard input: HTML, a Word document (.docx), or plain text copied from a PDF
         or a page; or a folder, which means every .html, .htm, .xhtml, .docx and .txt file in it
REPORT   a file, - for standard input, or a shipped report: ${[...shippedReports.keys()].join(', ')};
         for render and check also a folder, which means every .json file in it
LANG     zh-Hans, zh-Hant or en; default: the language of the report
NAME     all (every chart the report has figures for), report (all in one), or
         ${named('report').join('\n         ')}
         or ${named('form').join()}: a table of the form, at full width;
         only as ${TABLE_FORMATS.join(', ')}; not included in all or report
FORMAT   svg      a picture of plain shapes that survives WeChat and CMS editors (default)
         png      the same picture at double resolution; needs npm install @resvg/resvg-js and a Chinese font;
                  English text uses a Latin font if there is one, because Chinese quotation marks are wide
         alt      the alternative text of the picture
         html     figure, marks and table, without a script or a style sheet
         snippet  the chart's element with its table inside: the table shows without the script, the chart with it
         dsd      declarative shadow DOM: shown immediately, hydrated by the script later
         csv      the figures, each marked as printed or derived, with its source

Options of render
  --variant NAME       the variant of the chart, if it has several
  --order ORDER        value (largest first) or published (as in the report)
  --width PIXELS       for svg and png: 240 or more; default 677
  --theme FILE         colours for svg, png and html as JSON, such as {"mark": "#7a1f3d"}; tokens:
                       ${tokenLines().join('\n                       ')}
  --font FILE          for png: a TTF, OTF or TTC file; repeat for a bold font or for missing characters
  --heading-level N    for html, snippet and dsd: 1 to 6; default 2
  --src ADDRESS        for snippet and dsd: the URL of the report; not needed for a shipped report
  --styles ADDRESS     for dsd: the URL of foi-charts.css from the package's dist folder. The same folder must have
                       the other style sheets of dist, because some elements have one of their own. Without --styles
                       the style is inlined and its Content-Security-Policy hash is printed to standard error

An option that has no effect is reported on standard error, with the commands it applies to.

Exit codes
  0  done
  1  check: a report contradicts itself; read: something was not read or needs review
  2  an argument or a file is invalid (the message explains what to fix); read: the page has no report
  3  a fault of the command itself

Examples
  foi-charts render liwan-2017 --chart request-outcomes --lang zh-Hans > outcomes.svg
  foi-charts render report.json --chart report --format png --out pictures
  foi-charts render report.json --chart all --format snippet --out snippets
  foi-charts render huaian-2024 --chart statutory-table --variant disputes --format html > table-4.html
  foi-charts render liwan-2017 --chart appeal-results --format dsd --styles /assets/foi-charts.css
  foi-charts check reports --lang en
  foi-charts read page.html > report.json
  foi-charts read pages --out reports
  cat report.json | foi-charts proof - > proof.csv
`;
}

function tokenLines(): readonly string[] {
  const half = Math.ceil(THEME_TOKENS.length / 2);
  return [THEME_TOKENS.slice(0, half).join(', '), THEME_TOKENS.slice(half).join(', ')];
}
