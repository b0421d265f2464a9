import { nothing, type TemplateResult } from 'lit';
import { escaped } from '../picture/escape-markup.js';

/** A custom element inside a template, with its attributes, and its properties by name. */
export interface ChildElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, unknown>;
}

/** Returns the content of a custom element: its declarative shadow root, or an empty text. */
type ShowChild = (child: ChildElement) => string;

interface Hole {
  readonly kind: 'text' | 'attribute' | 'boolean' | 'property' | 'event';
  readonly name: string;
  /** The text before, between and after the values of an attribute. */
  readonly strings: string[];
}

type Piece = string | Hole | { readonly kind: 'open' | 'opened'; readonly tag: string };

/** Each template is parsed once; its strings are the same object each time. */
const compiled = new WeakMap<TemplateStringsArray, readonly Piece[]>();

/**
 * Renders a Lit template as HTML, with the elements, attributes and text that Lit renders in a browser, but without a
 * DOM. Listeners are omitted, as are properties other than `textContent` and those of custom elements, which are
 * passed to `showChild`. White space is collapsed.
 *
 * @throws TypeError for unsupported values: directives, and functions in text.
 */
export function templateHtml(template: TemplateResult, showChild: ShowChild): string {
  const { strings, values } = template;
  let pieces = compiled.get(strings);
  if (!pieces) {
    pieces = piecesOf(strings);
    compiled.set(strings, pieces);
  }
  let html = '';
  let words = '';
  let at = 0;
  let child: { attributes: Map<string, string>; properties: Map<string, unknown> } | null = null;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      // The text of an element is the last attribute in its template.
      html += words === '' ? piece : piece.replace('>', () => `>${words}`);
      words = '';
    } else if (piece.kind === 'open') child = { attributes: new Map(), properties: new Map() };
    else if (piece.kind === 'opened') {
      if (child) html += showChild({ tag: piece.tag, ...child });
      child = null;
    } else if ('strings' in piece) {
      const given = values.slice(at, at + piece.strings.length - 1);
      at += given.length;
      if (piece.kind === 'text') html += textHtml(given[0], showChild);
      else if (piece.name === 'textContent') words = textHtml(given[0], showChild);
      else if (piece.kind === 'property') child?.properties.set(piece.name, given[0]);
      else if (piece.kind === 'boolean') html += given[0] && given[0] !== nothing ? ` ${piece.name}=""` : '';
      else if (piece.kind === 'attribute' && !given.includes(nothing)) {
        const value = piece.strings.reduce((all, text, index) => all + (given[index - 1] ?? '') + text);
        child?.attributes.set(piece.name, value);
        html += ` ${piece.name}="${escaped(value)}"`;
      }
    }
  }
  return html;
}

function textHtml(value: unknown, showChild: ShowChild): string {
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => textHtml(item, showChild)).join('');
  if (typeof value === 'object' && '_$litType$' in value && 'values' in value) {
    return templateHtml(value as unknown as TemplateResult, showChild);
  }
  if (typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError(`templateHtml: neither text nor template: ${String(value)}`);
  }
  return escaped(String(value));
}

const KINDS: Readonly<Record<string, Hole['kind']>> = { '?': 'boolean', '.': 'property', '@': 'event' };

/** The pieces of a template: plain HTML, and the kind of place that each value fills. */
function piecesOf(strings: TemplateStringsArray): readonly Piece[] {
  const pieces: Piece[] = [];
  let inTag: string | null = null;
  let open: { readonly hole: Hole; readonly quote: string } | null = null;
  strings.forEach((whole, index) => {
    let text = whole;
    if (open) {
      const end = open.quote === '' ? 0 : text.indexOf(open.quote);
      open.hole.strings.push(text.slice(0, end < 0 ? text.length : end));
      if (end < 0) return;
      text = text.slice(end + open.quote.length);
      open = null;
    }
    const last = index === strings.length - 1;
    const attribute = last ? null : /\s+([^\s"'<>=/]+)=(["']?)([^"'<>]*)$/.exec(text);
    const before = attribute ? text.slice(0, attribute.index) : text;
    inTag = walk(before.replace(/\s+(?=>)/g, '').replace(/\s+/g, ' '), inTag);
    if (last) return;
    if (attribute) {
      const [, name = '', quote = '', prefix = ''] = attribute;
      const kind = KINDS[name.charAt(0)] ?? 'attribute';
      const hole = { kind, name: kind === 'attribute' ? name : name.slice(1), strings: [prefix] };
      pieces.push(hole);
      open = { hole, quote };
    } else {
      if (inTag !== null) throw new TypeError(`templateHtml: a value in a tag: ${text.slice(-40)}`);
      pieces.push({ kind: 'text', name: '', strings: ['', ''] });
    }
  });
  return pieces;

  /** Adds plain HTML. Tracks whether it ends inside a tag, and where the tags of custom elements open and close. */
  function walk(text: string, tag: string | null): string | null {
    let now = tag;
    for (const part of text.split(/(?=<)|(?<=>)/)) {
      const begins = /^<([a-z][\w-]*)/.exec(part)?.[1];
      if (begins !== undefined) {
        now = begins;
        if (now.includes('-')) pieces.push({ kind: 'open', tag: now });
      }
      const before = pieces[pieces.length - 1];
      if (typeof before === 'string') pieces[pieces.length - 1] = before + part;
      else pieces.push(part);
      if (part.endsWith('>') && now !== null) {
        if (now.includes('-')) pieces.push({ kind: 'opened', tag: now });
        now = null;
      }
    }
    return now;
  }
}
