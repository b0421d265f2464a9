import { escaped } from '../picture/escape-markup.js';

/** A chart on another page: its tag, and its attributes in their order; empty ones are omitted. */
export interface Embedded {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | null | undefined>>;
}

/** The name of the script, wherever a page author puts it. */
export const PLAIN_SCRIPT = '<script defer src="foi-charts.js"></script>';

/** The site of the charts, which the page author fills in. */
const CHARTS = 'https://charts.example.gov';

/** The tag of a chart, around its content. */
export function tagCode({ tag, attributes }: Embedded, content = ''): string {
  const given = namedIn(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${given.join('')}>${content}</${tag}>`;
}

/** A frame with the chart; the page author fills in the sites of the charts and of the page. */
export function frameCode({ tag, attributes }: Embedded, title: string): string {
  const query = new URLSearchParams([
    ['chart', tag.replace('foi-', '')],
    ...namedIn(attributes).map((pair) => [...pair]),
  ]);
  const address = `${CHARTS}/embed.html?${query}&origin=https://www.example.gov`;
  return `${HEIGHT}<iframe title="${escaped(title)}" width="100%" height="600" src="${escaped(address)}"></iframe>\n`;
}

function namedIn(attributes: Embedded['attributes']): readonly (readonly [name: string, value: string])[] {
  return Object.entries(attributes).flatMap(([name, value]) => (value ? [[name, value]] : []));
}

/** Once per page, above the frames: applies the height that each frame reports. */
const HEIGHT = `<script>
  addEventListener('message', (event) => {
    if (event.origin !== '${CHARTS}') return;
    if (!event.data || event.data.type !== 'foi-charts:height') return;
    document.querySelectorAll('iframe').forEach((frame) => {
      if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';
    });
  });
</script>
`;
