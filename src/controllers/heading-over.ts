import { childrenOf, seenText } from './seen-text.js';
import { placesIn } from './tables-in.js';

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * The texts above a table in its element, nearest first: the caption of its figure, and the last heading before it.
 */
export function headingsOver(table: HTMLTableElement, host: Element): readonly string[] {
  const all = (selector: string) =>
    placesIn(host).flatMap((place) => [
      ...(place.matches(selector) && place !== host ? [place] : []),
      ...place.querySelectorAll(selector),
    ]);
  const boxes = boxesOf(table, host);
  const figure = boxes.find(({ localName }) => localName === 'figure');
  const own = all('figcaption')
    .filter((caption) => figure && boxesOf(caption, host).includes(figure))
    .slice(0, 1);
  const headings = all(HEADING).filter(
    (heading) => !hidden(heading) && !own.some((one) => boxesOf(heading, host).includes(one)),
  );
  // The table, or the slot that shows it, in the tree of each heading.
  const before = [table, ...boxes]
    .map((box) => headings.filter((heading) => follows(box, heading)))
    .find((found) => found.length > 0);
  return [...own, ...(before ?? []).slice(-1)].map(
    (found) => seenText(found, { hidden, headings: new Set() }).text,
  );
}

/** What contains an element in its host, from the inside out, as it is shown: an assigned element is in its slot. */
function boxesOf(element: Element, host: Element): readonly Element[] {
  const box = element.assignedSlot ?? element.parentElement;
  return element === host || !box || box === host ? [] : [box, ...boxesOf(box, host)];
}

/** Whether an element has a visible heading or figure caption outside its tables. */
export function headedBy(host: Element): boolean {
  return placesIn(host).some((place) =>
    [...(place === host ? [] : [place]), ...place.querySelectorAll('*')].some(
      (one) => one.matches(`${HEADING}, figcaption`) && !one.closest('table') && textIn(one, host) !== '',
    ),
  );
}

/** The visible text of an element outside its tables, without spaces. */
export function nearbyText(host: Element): string {
  return placesIn(host)
    .map((place) => textIn(place, host))
    .join('\n');
}

/** The visible text in a part of an element, which may itself be hidden, without spaces. */
function textIn(part: Element, host: Element): string {
  for (let box: Element | null = part; box && box !== host; box = box.parentElement)
    if (hidden(box)) return '';
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || (node !== host && (node.matches(UNSEEN) || hidden(node)))) return '';
    return childrenOf(node).map(textOf).join('');
  };
  return textOf(part).replace(/\s+/g, '');
}

const UNSEEN = 'script, style, template, table, details:not([open])';

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
