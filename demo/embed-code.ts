/// <reference types="vite/client" />
import type { Language } from '../src/report/language.js';
import type { Report } from '../src/report/report.js';
import type { Choice } from '../src/server/choice.js';
import { jsonChild, renderHtml, renderSnippet } from '../src/server/render-html.js';
import { renderSvg } from '../src/server/render-picture.js';

/** What is to be embedded; `shipped` tells whether its report comes with the package. */
export interface Wish {
  readonly report: Report;
  readonly shipped: boolean;
  readonly chart: string;
  readonly language: Language;
  readonly variant: string;
  readonly theme: string;
}

/** The ways to embed, by name; a way that a chart does not have is left out. */
export type Codes = Readonly<Record<string, string>>;

const [integrities] = Object.values(
  import.meta.glob<Readonly<Record<string, string>>>('../dist/integrity.json', {
    eager: true,
    import: 'default',
  }),
);

/** The code of each way, ready to copy. */
export function embedCodes(wish: Wish): Codes {
  const { report, chart, language, variant } = wish;
  const codes: Record<string, string> = {
    oneFile: `${checkedScript()}\n${element(wish)}\n`,
    // What is opened from a folder may read no file beside it: there a report of one's own stands in the tag.
    folder: `${PLAIN_SCRIPT}\n${element(wish, wish.shipped ? '' : jsonChild(report))}\n`,
    npm: `<script type="module">\n  // npm install foi-charts; a bundler reads this\n  import 'foi-charts/define/${chart}.js';\n</script>\n\n${element(wish)}\n`,
    frame: frame(wish),
  };
  const choice = { chart: chart as Choice['chart'], language, variant: variant || undefined };
  const data = wish.shipped ? { dataset: report.id } : undefined;
  const snippet = renderSnippet(report, choice, { data });
  if (snippet === null) return codes;
  codes['snippet'] = `${checkedScript()}\n${themed(snippet, wish)}`;
  codes['html'] = renderHtml(report, choice) ?? '';
  // A statutory table is no chart: it has no picture.
  if (chart === 'statutory-table') return codes;
  codes['picture'] = `${renderSvg(report, choice) ?? ''}\n`;
  codes['png'] =
    `foi-charts render ${wish.shipped ? report.id : `${report.id}.json`} --chart ${chart} --format png --lang ${language}${variant === '' ? '' : ` --variant ${variant}`} --out pictures\n`;
  return codes;
}

const PLAIN_SCRIPT = '<script defer src="foi-charts.js"></script>';

/** A browser compares only what it may read: without `crossorigin` a script of another site would be blocked. */
function checkedScript(): string {
  const [name, integrity] =
    Object.entries(integrities ?? {}).find(([file]) => file !== 'foi-charts.js') ?? [];
  return name !== undefined && integrity !== undefined
    ? `<script defer src="${name}" integrity="${integrity}" crossorigin="anonymous"></script>`
    : PLAIN_SCRIPT;
}

/** A report of one's own is named by an address, which the author of the page puts in. */
function element(wish: Wish, content = ''): string {
  const tag = `foi-${wish.chart}`;
  const source = wish.shipped || content !== '' ? '' : ` src="${wish.report.id}.json"`;
  return `<${tag}${attributes(wish)}${source}>${content}</${tag}>`;
}

function attributes({ report, shipped, language, variant, theme }: Wish): string {
  return Object.entries({ dataset: shipped ? report.id : '', lang: language, variant, theme })
    .map(([name, value]) => (value === '' ? '' : ` ${name}="${value}"`))
    .join('');
}

function themed(snippet: string, { theme }: Wish): string {
  return theme === '' ? snippet : snippet.replace(/^<foi-[a-z-]+/, (tag) => `${tag} theme="${theme}"`);
}

/** The site of the charts and the site of the page are for the author to put in. */
function frame({ report, shipped, chart, language, variant, theme }: Wish): string {
  const query = new URLSearchParams({
    chart,
    ...(shipped ? { dataset: report.id } : { src: `${report.id}.json` }),
    lang: language,
    ...(variant !== '' && { variant }),
    ...(theme !== '' && { theme }),
  });
  const address = `https://charts.example.gov/embed.html?${query}&origin=https://www.example.gov`;
  return `<iframe title="${chart}" width="100%" height="600" src="${address.replace(/&/g, '&amp;')}"></iframe>\n`;
}
