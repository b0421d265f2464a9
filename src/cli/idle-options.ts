import { allCharts } from '../cards/all-charts.js';
import { UsageError } from './input.js';
import type { Values } from './options.js';

/** When an option does something, in words for who gave it in vain. */
interface Use {
  readonly when: string;
  readonly applies: (call: {
    readonly command: string;
    readonly chart: string;
    readonly format: string;
  }) => boolean;
}

const inFormats = (...formats: readonly string[]): Use => ({
  when: `render --format ${formats.join(', ')}`,
  applies: ({ command, format }) => command === 'render' && formats.includes(format),
});

const inRender: Use = { when: 'render', applies: ({ command }) => command === 'render' };

/** Their rows are in the order of the form, whatever is asked for. */
export const UNORDERED: readonly string[] = [
  'key-figures',
  'request-flow',
  'request-subjects',
  'report',
  'statutory-table',
];

const ordered = ['all', ...allCharts.map(({ name }) => name)].filter((name) => !UNORDERED.includes(name));

const USES: Readonly<Partial<Record<keyof Values, Use>>> = {
  chart: inRender,
  format: inRender,
  out: inRender,
  variant: {
    when: 'render --chart of one chart that has several variants',
    applies: ({ command, chart }) => command === 'render' && !['all', 'report'].includes(chart),
  },
  order: {
    when: `render --chart ${ordered.join(', ')}`,
    applies: ({ command, chart }) => command === 'render' && !UNORDERED.includes(chart),
  },
  width: inFormats('svg', 'png'),
  theme: {
    when: 'render --format svg, png of charts, html of charts with marks',
    applies: ({ command, chart, format }) =>
      command === 'render' &&
      chart !== 'statutory-table' &&
      (['svg', 'png'].includes(format) || (format === 'html' && chart !== 'key-figures')),
  },
  font: inFormats('png'),
  'heading-level': inFormats('html', 'snippet', 'dsd'),
  src: inFormats('snippet', 'dsd'),
  styles: inFormats('dsd'),
  previous: { when: 'check', applies: ({ command }) => command === 'check' },
};

/**
 * Refuses an option that would do nothing: who gives it expects something of it.
 *
 * @throws UsageError that names the option, and when it does something.
 */
export function refuseIdle(command: string, values: Values): void {
  const call = { command, chart: values.chart ?? 'all', format: values.format ?? 'svg' };
  for (const [name, { when, applies }] of Object.entries(USES)) {
    const value = values[name as keyof Values];
    if (value === undefined || applies(call)) continue;
    throw new UsageError(`--${name} ${String(value)}: is of no use here; it is for ${when}`);
  }
}
