import type { CellDoubt } from '../intake/page-table.js';
import { headingWords, type Seeing, MEANINGFUL } from './aside-text.js';
import { generatedIn } from './generated-text.js';
import { allText, type SeenText, seenText, struckOut } from './seen-text.js';

/** Letters, digits, and signs for a figure or a missing one. */
const CONTENT = /[\p{L}\p{N}%％‰…/–—-]/u;

/** The visible text of a cell, and why it is unreliable, if it is. */
export function cellText(
  cell: HTMLTableCellElement,
  seeing: Seeing,
): SeenText & { readonly doubt?: CellDoubt } {
  const row = cell.parentElement;
  const struck = struckOut(cell) || (row !== null && struckOut(row));
  const seen = struck ? { text: '', unseen: '' } : seenText(cell, seeing);
  const shown = generatedIn(cell, seeing.hidden).filter((text) => !seeing.headings.has(headingWords(text)));
  const words = shown.join(' ').trim();
  if (seen.text !== '') {
    if (/^[%％‰]$/.test(words)) return { ...seen, text: `${seen.text}${words}` };
    const label = /[:：]$/.test(words) && !/\p{N}/u.test(words);
    const meaningful = !label && MEANINGFUL.test(words.replace(/[()（）]/g, ''));
    return meaningful ? { ...seen, doubt: { kind: 'generated', text: words } } : seen;
  }
  if (CONTENT.test(words)) return { ...seen, doubt: { kind: 'generated', text: words } };
  const all = allText(cell);
  if (all === '' || seen.unseen !== '') return seen;
  if (struck || [...cell.querySelectorAll('*')].some(struckOut))
    return { ...seen, doubt: { kind: 'struck', text: all } };
  const { text } = seenText(cell, { ...seeing, hidden: () => false });
  return /\p{Nd}/u.test(text) ? { ...seen, doubt: { kind: 'hidden', text } } : seen;
}
