/// <reference types="vite/client" />
import { allCharts } from '../src/cards/all-charts.js';
import { locales } from '../src/locale/locales.js';
import { drawCard } from '../src/picture/draw-card.js';
import { sceneSvg } from '../src/picture/scene-svg.js';
import type { Language } from '../src/report/language.js';
import type { Report } from '../src/report/report.js';
import { cardHtml, figureHtml } from '../src/server/card-html.js';

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
  const tag = `foi-${chart}`;
  const script = scriptTag();
  const codes: Record<string, string> = {
    oneFile: `${script}\n${element(wish)}\n`,
    npm: `// npm install foi-charts\nimport 'foi-charts/define/${chart}.js';\n\n// ${element(wish).replace(/\n/g, '\n// ')}\n`,
  };
  const kind = allCharts.find(({ name }) => name === chart);
  const messages = locales[language];
  const card = kind?.compose(report, {
    messages,
    variant: variant || kind.variants[0] || '',
    order: kind.order,
  });
  if (!card) return codes;
  const speaker = { messages, report };
  const light = cardHtml(card, speaker, { data: !wish.shipped, drawn: true });
  codes['snippet'] = `${script}\n<${tag}${attributes(wish, wish.shipped)}>\n${light}\n</${tag}>\n`;
  codes['html'] = figureHtml(card, speaker);
  codes['picture'] = `${sceneSvg(drawCard(card))}\n`;
  return codes;
}

function scriptTag(): string {
  const [name, integrity] = Object.entries(integrities ?? {}).find(([file]) => file !== 'foi-charts.js') ?? [
    'foi-charts.js',
    null,
  ];
  return `<script defer src="${name}"${integrity ? ` integrity="${integrity}"` : ''}></script>`;
}

/** A report of one's own is named by an address, which the author of the page puts in. */
function element(wish: Wish): string {
  const tag = `foi-${wish.chart}`;
  const source = wish.shipped ? '' : ` src="${wish.report.id}.json"`;
  return `<${tag}${attributes(wish, wish.shipped)}${source}></${tag}>`;
}

function attributes({ report, language, variant, theme }: Wish, named: boolean): string {
  return Object.entries({ dataset: named ? report.id : '', lang: language, variant, theme })
    .map(([name, value]) => (value === '' ? '' : ` ${name}="${value}"`))
    .join('');
}
