import { escaped } from '../picture/escape-markup.js';

/** Attributes by name; `undefined` is omitted, `true` has no value. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** An element as HTML; its content is already HTML. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `${openTag(name, attributes)}${content.join('')}</${name}>`;
}

/** The opening tag of an element only. */
export function openTag(name: string, attributes: Attributes): string {
  let html = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) html += value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`;
  }
  return `${html}>`;
}

export const LEFT = 'text-align: left';
export const RIGHT = 'text-align: right';
export const UNBROKEN = 'white-space: nowrap';

/**
 * The style attribute of a table element, because other pages have no style sheet for it. Empty for pages whose
 * policy forbids styles.
 */
export function styleOf(styled: boolean, ...declarations: readonly string[]): Attributes {
  const style = declarations.filter((declaration) => declaration !== '').join('; ');
  return styled && style !== '' ? { style } : {};
}

/** The style of a cell whose number the style of a page must not break; a long one may break. */
export function unbroken(words: string): string {
  return /^(?=.*\d).{1,8}$/.test(words) ? UNBROKEN : '';
}

/** A text in which long words, such as URLs, may break after slashes and dots. */
export function prose(words: string): string {
  return broken(words, /([!-~]{24,})/, /[^/?&=_.-]{0,19}[/?&=_.-]+|[^/?&=_.-]{1,20}/g);
}

/** A label in which a word wider than its column on a phone may break anywhere. */
export function narrow(label: string): string {
  return broken(label, /([^\s\p{Script=Han}]{16,})/u, /[^/?&=_.-]{0,9}[/?&=_.-]+|[^/?&=_.-]{1,10}/gu);
}

/** A number that may break between its groups of digits and its words. */
export function narrowNumber(number: string): string {
  return broken(number, /(\S{9,})/, /[^,]+,?/g);
}

function broken(words: string, long: RegExp, pieces: RegExp): string {
  return words
    .split(long)
    .map((piece, index) =>
      index % 2 === 0 ? escaped(piece) : (piece.match(pieces) ?? []).map(escaped).join('<wbr>'),
    )
    .join('');
}

export { escaped as text } from '../picture/escape-markup.js';
