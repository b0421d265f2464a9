/** What was passed in place of a report. `name` is the name of its type, or a value without one. */
export interface Given {
  readonly what: 'promise' | 'list' | 'json' | 'function' | 'response' | 'other';
  readonly name: string;
}

/**
 * Identifies an input that cannot be a report: not an object, or a built-in object.
 *
 * @returns null for any other object; the schema then reports its problems.
 */
export function identifyInput(value: unknown): Given | null {
  if (typeof value === 'function') return { what: 'function', name: 'Function' };
  if (typeof value === 'string') {
    const json = /^\s*[{[]/.test(value);
    return json ? { what: 'json', name: 'String' } : { what: 'other', name: JSON.stringify(short(value)) };
  }
  if (typeof value !== 'object' || value === null) return { what: 'other', name: String(value) };
  if (typeof (value as PromiseLike<unknown>).then === 'function') return { what: 'promise', name: 'Promise' };
  if (Array.isArray(value)) return { what: 'list', name: 'Array' };
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (name === 'Object') return null;
  return { what: name === 'Response' ? 'response' : 'other', name };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What a text that is not JSON is: nothing, a web page, or an object whose end is missing. */
export type TextLooks = 'empty' | 'html' | 'cut';

/** Identifies a text that is not JSON; null if it is none of these. */
export function identifyText(text: string): TextLooks | null {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  if (trimmed.startsWith('<')) return 'html';
  return /^[{[]/.test(trimmed) && !/[\]}]$/.test(trimmed) ? 'cut' : null;
}
