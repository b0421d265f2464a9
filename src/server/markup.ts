import { escaped } from '../picture/escape-markup.js';

/** Attributes by name; one that is undefined is left out, `true` has no value. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** An element as HTML, its content being HTML already. */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `${openTag(name, attributes)}${content.join('')}</${name}>`;
}

/** Only the opening tag of an element. */
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

/**
 * The style of an element of a table, in itself: what stands in a page that is not ours has no style sheet. None for
 * those pages whose policy forbids it.
 */
export function looks(styled: boolean, ...declarations: readonly string[]): Attributes {
  const style = declarations.filter((declaration) => declaration !== '').join('; ');
  return styled && style !== '' ? { style } : {};
}

/** A text in which a long word, such as an address, may be broken after its slashes and dots. */
export function prose(words: string): string {
  return broken(words, /([!-~]{24,})/, /[^/?&=_.-]{0,19}[/?&=_.-]+|[^/?&=_.-]{1,20}/g);
}

/** A label in which a word that is wider than its column on a phone may be broken, wherever that is. */
export function narrow(label: string): string {
  return broken(label, /([^\s\p{Script=Han}]{16,})/u, /[^/?&=_.-]{0,9}[/?&=_.-]+|[^/?&=_.-]{1,10}/gu);
}

/** A number that may be broken between its groups of digits and its words. */
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
