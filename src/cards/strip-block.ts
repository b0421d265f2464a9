import type { Mark } from '../marks/mark.js';
import { rankInStrip, type SegmentKey, segmentKeys } from '../marks/segment-keys.js';
import { fitsLetter, stripSegments } from '../marks/strip-segments.js';
import { childCodes } from '../report/child-codes.js';
import { type Breakdown, conceptsOf } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { type RowStyle, rowsOf } from '../table/lay-out-parts.js';
import { flaggedText, lineOf, type TableRow } from '../table/table.js';
import type { Wording } from '../words/amounts.js';
import type { Strip, StripPart } from './card.js';
import type { caseMarks } from './case-marks.js';

/** How a block is drawn: `byMeaning` in the order of the meaning of its classes, if they have one; `cases` with one mark per case, as it makes them. */
interface StripStyle extends RowStyle {
  readonly id: string;
  readonly label: string;
  readonly name?: string;
  readonly byMeaning: boolean;
  readonly cases?: typeof caseMarks | undefined;
}

/** The classes of a breakdown as a strip, and the rows that are its key. It must be possible to draw it: see `whyNoStrip`. */
export function stripBlock(
  wording: Wording,
  breakdown: Breakdown,
  style: StripStyle,
): { readonly rows: readonly TableRow[]; readonly strip: Strip } {
  const { id, label, name: column, byMeaning, cases } = style;
  const keys = segmentKeys(childCodes(wording.report, breakdown.measure.list));
  const rank = (part: Part) => rankInStrip(keys, part.id);
  const parts =
    byMeaning && keys.ordered
      ? [...breakdown.parts].sort((one, other) => (rank(one) < rank(other) ? -1 : 1))
      : breakdown.parts;
  // A remainder has no key: it is hatched.
  const keyOf = (part: Part): SegmentKey => keys.keys.get(part.id) ?? { tone: 0, letter: '' };
  const open = ({ code }: Part) =>
    cases !== undefined && code !== undefined && conceptsOf(code).join() === 'pending';
  const markOf = (part: Part): Mark | null =>
    part.figure.value && parts.includes(part)
      ? { type: 'key', ...keyOf(part), ...(open(part) && { open: true }) }
      : null;
  const rows = rowsOf(wording, parts, breakdown.total, style, markOf);
  const strip = {
    id,
    label,
    ...(column !== undefined && { name: column }),
    parts: null,
    units: null,
    end: 1,
  };
  if (cases) {
    const classes = parts.map((part) => ({
      count: part.figure.value ?? 0,
      mark: {
        id: `${id}/${part.id}`,
        ...keyOf(part),
        hatched: part.kind === 'remainder',
        open: open(part),
      },
    }));
    return { rows, strip: { ...strip, units: cases(classes) } };
  }
  const segments = stripSegments(parts.map((part) => part.figure.value)) ?? [];
  return {
    rows,
    strip: {
      ...strip,
      parts: rows.flatMap((row, place): readonly StripPart[] => {
        const [segment, part] = [segments[place], parts[place]];
        if (!segment || !part) return [];
        const { label: name, figure, share } = lineOf(row);
        const hatched = part.kind === 'remainder';
        const numbers = wording.messages.line([figure, ...(share?.text ? [share] : [])].map(flaggedText));
        return [
          {
            ...segment,
            ...keyOf(part),
            id: `${id}/${row.id}`,
            hatched,
            lettered: fitsLetter(segment) && !hatched,
            lines: [name.text, numbers],
          },
        ];
      }),
    },
  };
}

/**
 * Why a breakdown cannot be drawn as a strip, whose segments must be parts of one whole; null if it can. An exceeded
 * total takes precedence over unknown figures: otherwise a reader would look for something that is not missing.
 */
export function whyNoStrip({
  measure,
  total,
  parts,
  itemised,
  short,
}: Breakdown): 'no-whole' | 'excess' | 'short' | 'unknown' | 'nothing' | null {
  if (measure.relation !== 'partition') return 'no-whole';
  if (itemised > (total?.value ?? Infinity)) return 'excess';
  if (short > 0) return 'short';
  const values = parts.map((part) => part.figure.value);
  if (values.every((value) => value === 0)) return 'nothing';
  return values.some((value) => value === null || value < 0) ? 'unknown' : null;
}
