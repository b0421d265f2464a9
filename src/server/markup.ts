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

/** A text in which a long word, such as an address, may be broken after its slashes and dots. */
export function prose(words: string): string {
  return words
    .split(/([!-~]{24,})/)
    .map((piece, index) =>
      index % 2 === 0
        ? escaped(piece)
        : (piece.match(/[^/?&=_.-]*[/?&=_.-]+|[^/?&=_.-]+/g) ?? []).map(escaped).join('<wbr>'),
    )
    .join('');
}

export { escaped as text } from '../picture/escape-markup.js';
