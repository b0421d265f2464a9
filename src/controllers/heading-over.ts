import { seenText } from './seen-text.js';
import { placesIn } from './tables-in.js';

/**
 * What stands over a table in its element, outside of it: the caption of its figure, else the last heading before it.
 * Empty for none.
 */
export function headingOver(table: HTMLTableElement, host: Element): string {
  const places = placesIn(host);
  const caption = table.closest('figure')?.querySelector('figcaption');
  const own = caption && places.some((place) => place.contains(caption)) ? caption : null;
  const headings = places.flatMap((place) => [
    ...(/^h[1-6]$/.test(place.localName) ? [place] : []),
    ...place.querySelectorAll('h1, h2, h3, h4, h5, h6'),
  ]);
  const before = headings.filter((heading) => follows(table, heading) && !hidden(heading));
  const found = own ?? before[before.length - 1];
  return found ? seenText(found, { hidden, headings: new Set(), withoutButtons: false }).text : '';
}

function follows(table: Element, heading: Element): boolean {
  const place = heading.compareDocumentPosition(table);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && (place & Node.DOCUMENT_POSITION_DISCONNECTED) === 0
  );
}

function hidden(element: Element): boolean {
  return getComputedStyle(element).display === 'none';
}
