import type { TileSize } from '../table/table.js';
import { digitsWide } from './digits-wide.js';

/**
 * How much room a key figure wants in its tile, by the longest piece of it that is not broken: `usual` up to eight
 * characters, `long` up to twelve, `row` beyond, which no tile of a phone has room for. Words in place of a number are
 * never set as large as one.
 */
export function tileSize(text: string): TileSize {
  if (!/\d/.test(text)) return 'long';
  const longest = Math.max(...text.split(' ').map(digitsWide));
  return longest <= 8 ? 'usual' : longest <= 12 ? 'long' : 'row';
}
