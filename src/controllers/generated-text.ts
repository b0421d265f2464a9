import type { Hidden } from './aside-text.js';

/** A string, an attribute or a counter in a `content` value. */
const PIECE = /"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)|(counters?\([^)]*\))/g;

/** The texts that CSS generates before and after the content of an element; they are not in the document. */
export function generatedIn(element: Element, hidden: Hidden): readonly string[] {
  return [element, ...element.querySelectorAll('*')].flatMap((one) =>
    one !== element && hidden(one) ? [] : generatedBy(one),
  );
}

/** The texts that CSS generates before and after the content of one element. */
export function generatedBy(element: Element): readonly string[] {
  return ['::before', '::after'].flatMap((place) => textOf(element, place));
}

function textOf(element: Element, place: string): readonly string[] {
  const { content, display, visibility, opacity } = getComputedStyle(element, place);
  if (!/["(]/.test(content) || display === 'none' || visibility !== 'visible' || opacity === '0') return [];
  // Text after a slash is for speech only.
  const pieces = [...content.replace(/\s\/\s*".*$/, '').matchAll(PIECE)];
  const text = pieces
    .map(([, words, attribute, counter]) =>
      attribute === undefined
        ? (counter ?? words?.replace(/\\(.)/g, '$1') ?? '')
        : (element.getAttribute(attribute) ?? ''),
    )
    .join('')
    .trim();
  // A counter shows a number.
  return text === '' ? [] : [text.replace(/^counters?\(/, '#1 $&')];
}
