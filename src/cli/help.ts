import { allCharts } from '../cards/all-charts.js';
import { shippedReports } from '../data/shipped-reports.js';

/** What `--help` teaches. */
export function helpText(): string {
  return `foi-charts: charts of freedom-of-information statistics, without a browser

  foi-charts render REPORT --chart NAME --format svg|csv|alt [--lang zh-Hans|zh-Hant|en]
                           [--variant NAME] [--order value|published] [--width 677] [--out FOLDER]
      A picture as standalone SVG (survives CMS editors and WeChat), the figures as CSV, or the text for the
      picture's alternative. To standard output, or with --out as files. --chart all: every chart of the report.

  foi-charts check REPORT [--previous REPORT] [--lang …]
      What the report contradicts or leaves open, in sentences. Exit code 1 if it contradicts itself.

  foi-charts proof REPORT [--lang …]
      Every figure that will be shown anywhere, with its evidence or formula, as CSV to print and to sign.

REPORT  a file, - for standard input, or a shipped report: ${[...shippedReports.keys()].join(', ')}
NAME    ${allCharts.map(({ name, variants }) => (variants.length > 1 ? `${name} (${variants.join(', ')})` : name)).join('\n        ')}

Exit codes: 0 done; 1 the report contradicts itself; 2 something must be mended in the call or in the file.

For example:
  foi-charts render liwan-2017 --chart request-outcomes --variant strip --format svg --out pictures
  foi-charts check report.json --lang en
`;
}
