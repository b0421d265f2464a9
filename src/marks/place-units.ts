import { range } from 'd3';
import { UNIT, UNIT_STEP } from './unit-groups.js';

/** The additional space after a group, in pixels. */
const GROUP_GAP = 6;

/** The place of each mark in a picture, in pixels: groups in lines, each of which is as long as there is room. */
export function placeUnits(
  groups: readonly number[],
  room: number,
): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  return groups.flatMap((count) => {
    if (x > 0 && x + (count - 1) * UNIT_STEP + UNIT > room) [x, y] = [0, y + UNIT_STEP];
    const places = range(count).map((index) => [x + index * UNIT_STEP, y] as const);
    x += count * UNIT_STEP + GROUP_GAP;
    return places;
  });
}
