import type { TileSize } from '../table/table.js';
import { digitsWide } from './digits-wide.js';

/**
 * The width of a key figure's tile: `usual` up to eight characters, `long` up to twelve in its longest unbreakable
 * piece, `row` beyond, which fits no tile on a phone. Words in place of a number are never set as large as a number.
 */
export function tileSize(text: string): TileSize {
  if (!/\d/.test(text)) return 'long';
  const longest = Math.max(...text.split(' ').map(digitsWide));
  return digitsWide(text) <= 8 ? 'usual' : longest <= 12 ? 'long' : 'row';
}
