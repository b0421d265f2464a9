import type { Messages, Named } from '../locale/messages.js';
import type { SegmentKey } from '../marks/segment-keys.js';
import { stackSegments } from '../marks/stack-segments.js';
import { type Figure, inexact } from '../report/figure.js';
import type { Flow } from '../statistics/flow.js';
import type { Strip, StripPart } from './card.js';

/** The keys of what was received or concluded, and of the backlogs, which stand out. */
const THROUGHPUT: SegmentKey = { tone: 1, letter: '' };
const BACKLOG: SegmentKey = { tone: 4, letter: '' };

/**
 * What came in and what went out as two strips on one scale, of equal length if the identity of the form holds. The
 * backlog is at the start of the first and at the end of the second, named beside its strip.
 *
 * @param sides What came in, and what went out; each label includes the total.
 * @returns Empty if one of the four figures is not known exactly, or nothing came in.
 */
export function balanceStrips(
  flow: Flow,
  sides: readonly Pick<Strip, 'id' | 'label'>[],
  name: (figure: Figure) => Named,
  messages: Messages,
): readonly Strip[] {
  const { received, carriedOver, concluded, carriedForward } = flow;
  const rows = [
    { figures: [carriedOver, received], backlog: carriedOver, at: 'start' },
    { figures: [concluded, carriedForward], backlog: carriedForward, at: 'end' },
  ] as const;
  const known = rows.flatMap(({ figures }) => figures);
  if (!known.every(({ value, status }) => value !== null && value >= 0 && !inexact(status))) return [];
  const stacks = stackSegments(rows.map(({ figures }) => figures.map(({ value }) => value)));
  if (!stacks.every(({ length }) => length > 0)) return [];
  return rows.flatMap(({ figures, backlog, at }, place): readonly Strip[] => {
    const [side, stack] = [sides[place], stacks[place]];
    if (!side || !stack) return [];
    const named = name(backlog);
    return [
      {
        ...side,
        parts: figures.flatMap((figure, index): readonly StripPart[] => {
          const segment = stack.segments[index];
          if (!segment) return [];
          const { label, amount } = name(figure);
          return [
            {
              ...segment,
              ...balanceKey(flow, figure),
              id: `${side.id}/${figure.key.measure}`,
              hatched: false,
              lettered: false,
              ...(figure !== backlog && { lines: [label, amount.bare] as const }),
            },
          ];
        }),
        units: null,
        end: stack.length,
        callout: { at, text: messages.blockLabel(named.label, named.amount), tone: BACKLOG.tone },
      },
    ];
  });
}

/** The key of a figure in the balance. */
export function balanceKey({ carriedOver, carriedForward }: Flow, figure: Figure): SegmentKey {
  return figure === carriedOver || figure === carriedForward ? BACKLOG : THROUGHPUT;
}
