import type { Callout, Strip, StripPart, UnitMark } from '../cards/card.js';
import { UNIT, UNIT_STEP } from '../marks/unit-groups.js';
import { onToneFill, toneFill } from '../theme/tone-fill.js';
import type { Theme } from '../theme/theme.js';
import { HIDDEN, hatching, letterHtml, lettered, percentOf, WIDEST } from './mark-html.js';
import { prose, tag } from './markup.js';

const STRIP = 36;

/** The strips of a card, each below its label. */
export function stripsHtml(strips: readonly Strip[], theme: Theme): string {
  return strips
    .map(({ label, parts, units, callout, bracket }) => {
      const drawn = units ? unitsHtml(units, theme) : stripHtml(parts ?? [], theme);
      const names = [
        label === '' ? '' : callout ? prose(label) : tag('b', {}, prose(label)),
        callout ? calloutHtml(callout, theme) : '',
        bracket ? prose(bracket.text) : '',
      ];
      // The backlog is named first where its segment comes first.
      const ordered = callout?.at === 'start' ? names.reverse() : names;
      const text = ordered.filter((name) => name !== '').join(' · ');
      return tag('p', {}, text, text === '' ? '' : '<br>', drawn);
    })
    .join('\n');
}

function calloutHtml({ text, tone }: Callout, theme: Theme): string {
  const swatch = tag(
    'svg',
    { ...HIDDEN, width: 12, height: 12 },
    tag('rect', { width: 12, height: 12, fill: toneFill(tone, theme) }),
  );
  return `${swatch} ${tag('b', {}, prose(text))}`;
}

function stripHtml(parts: readonly StripPart[], theme: Theme): string {
  const segments = parts.map(({ start, length, hatched, tone, lettered: fits, letter }) => {
    const place = { x: percentOf(start), width: percentOf(length), height: STRIP };
    if (hatched) return tag('svg', place, hatching(STRIP, theme, length * WIDEST));
    const gap = { stroke: theme.palette.background, 'stroke-width': 2 };
    return (
      tag('rect', { ...place, fill: toneFill(tone, theme), ...gap }) +
      (fits ? letterHtml(letter, onToneFill(tone, theme), percentOf(start + length / 2), STRIP) : '')
    );
  });
  return tag('svg', { ...HIDDEN, width: '100%', height: STRIP }, ...segments);
}

/** The gap between groups is wider than within them, and a line may break there. */
function unitsHtml(groups: readonly (readonly UnitMark[])[], theme: Theme): string {
  return groups
    .map((marks) => {
      const units = marks.map((mark, place) =>
        tag(
          'svg',
          { x: place * UNIT_STEP, width: UNIT, height: UNIT },
          mark.hatched ? hatching(UNIT, theme, UNIT) : lettered(mark, UNIT, theme),
        ),
      );
      const width = (marks.length - 1) * UNIT_STEP + UNIT;
      return tag('svg', { ...HIDDEN, width, height: UNIT }, ...units);
    })
    .join('\u2002');
}
