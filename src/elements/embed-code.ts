import { escaped } from '../picture/escape-markup.js';

/** A chart on another page: its name, and the attributes of its tag in their order; empty ones are omitted. */
export interface Embedded {
  readonly chart: string;
  readonly attributes: Readonly<Record<string, string | null | undefined>>;
}

/** The script of every chart, which the page author puts beside the page. */
export const PLAIN_SCRIPT = '<script defer src="foi-charts.js"></script>';

/** The shipped reports that the script contains. A list of its own: a shared module would split the code of a chart. */
export const IN_THE_SCRIPT: readonly string[] = ['liwan-2017', 'huaian-2024'];

/** The site of the charts in the code of a frame, which the page author fills in. */
export const CHARTS_SITE = 'https://charts.example.gov';

/** The tag of a chart, around its content. */
export function tagCode({ chart, attributes }: Embedded, content = ''): string {
  const given = namedIn(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<foi-${chart}${given.join('')}>${content}</foi-${chart}>`;
}

/** A frame with a chart; the page author fills in the sites of the charts and of the page. */
export function frameCode({ chart, attributes }: Embedded, title: string): string {
  const query = new URLSearchParams([['chart', chart], ...namedIn(attributes)]);
  const address = `${CHARTS_SITE}/embed.html?${query}&origin=https://www.example.gov`;
  return `<iframe title="${escaped(title)}" width="100%" height="600" src="${escaped(address)}"></iframe>`;
}

function namedIn(attributes: Embedded['attributes']): [name: string, value: string][] {
  return Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, value]] : []));
}
