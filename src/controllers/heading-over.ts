import { seenText } from './seen-text.js';
import { placesIn } from './tables-in.js';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * The texts above a table in its element, nearest first: the caption of its figure, and the last heading before it.
 */
export function headingsOver(table: HTMLTableElement, host: Element): readonly string[] {
  const places = placesIn(host);
  const caption = table.closest('figure')?.querySelector('figcaption');
  const own = caption && places.some((place) => place.contains(caption)) ? [caption] : [];
  const headings = places.flatMap((place) => [
    ...(place.matches(HEADING) && place !== host ? [place] : []),
    ...place.querySelectorAll(HEADING),
  ]);
  const before = headings.filter(
    (heading) => follows(table, heading) && !hidden(heading) && !own.some((one) => one.contains(heading)),
  );
  return [...own, ...before.slice(-1)].map(
    (found) => seenText(found, { hidden, headings: new Set(), withoutButtons: false }).text,
  );
}

/** The short texts around a table in its element: they may state its unit. */
export function textsAround(table: HTMLTableElement, host: Element): readonly string[] {
  const around = (element: Element): readonly string[] =>
    [...element.children].flatMap((child) => {
      if (child.contains(table)) return around(child);
      if (child.querySelector('table') || /^(?:script|style|table|template)$/.test(child.localName))
        return [];
      const text = hidden(child) ? '' : (child.textContent ?? '').trim();
      return text === '' || text.length > SHORT ? [] : [text];
    });
  return placesIn(host).flatMap((place) => (place === table ? [] : around(place)));
}

/** Longer texts do not state a unit, in characters. */
const SHORT = 100;

function follows(table: Element, heading: Element): boolean {
  const place = heading.compareDocumentPosition(table);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && (place & Node.DOCUMENT_POSITION_DISCONNECTED) === 0
  );
}

function hidden(element: Element): boolean {
  return getComputedStyle(element).display === 'none';
}
