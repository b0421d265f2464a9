import { chartsOf } from '../report/charts.js';
import type { Values } from './options.js';

/** The formats of `render` that use each option. */
const FORMATS: Readonly<Partial<Record<keyof Values, readonly string[]>>> = {
  width: ['svg', 'png'],
  theme: ['svg', 'png', 'html'],
  font: ['png'],
  'heading-level': ['html', 'snippet', 'dsd'],
  src: ['snippet', 'dsd'],
  styles: ['dsd'],
};

/** A message for each given option that has no effect, with the commands it applies to. */
export function idleOptions(command: string, values: Values): readonly string[] {
  const { chart = 'all', format = 'svg' } = values;
  const unordered = ['report', ...named(false)];
  const uses: (readonly [keyof Values, boolean, string])[] = [
    ['previous', command === 'check', 'check'],
    ...(['year', 'publisher', 'url', 'prose'] as const).map(
      (name) => [name, command === 'read', 'read'] as const,
    ),
    ...(['chart', 'format'] as const).map((name) => [name, command === 'render', 'render'] as const),
    ['out', ['render', 'read'].includes(command), 'render and read'],
    ['variant', command === 'render' && !['all', 'report'].includes(chart), 'render of one chart'],
    ['order', command === 'render' && !unordered.includes(chart), `render of ${named(true).join(', ')}`],
    ...Object.entries(FORMATS).map(
      ([name, formats]) =>
        [
          name as keyof Values,
          command === 'render' && formats.includes(format),
          `render --format ${formats.join(', ')}`,
        ] as const,
    ),
  ];
  return uses.flatMap(([name, used, use]) =>
    used || values[name] === undefined ? [] : `--${name} has no effect here; it applies to ${use}`,
  );
}

/** The charts of a report with or without a choice of order. */
function named(ordered: boolean): readonly string[] {
  return chartsOf('report', 'form').flatMap(([name, { order }]) =>
    (order !== undefined) === ordered ? name : [],
  );
}
