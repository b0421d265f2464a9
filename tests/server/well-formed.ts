import { SaxesParser } from 'saxes';

/** An element as an XML parser reads it. */
export interface SeenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly closedItself: boolean;
}

/**
 * Parses strictly.
 *
 * @throws Error of the parser if it is not well-formed.
 */
export function parseXml(xml: string): {
  readonly elements: readonly SeenElement[];
  readonly texts: readonly string[];
} {
  const elements: SeenElement[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => {
    throw error;
  });
  for (const event of ['comment', 'cdata', 'doctype', 'processinginstruction'] as const) {
    parser.on(event, () => elements.push({ name: `#${event}`, attributes: {}, closedItself: false }));
  }
  parser.on('opentag', ({ name, attributes, isSelfClosing }) =>
    elements.push({
      name,
      attributes: attributes as Readonly<Record<string, string>>,
      closedItself: isSelfClosing,
    }),
  );
  parser.on('text', (text) => texts.push(text));
  parser.write(xml).close();
  return { elements, texts };
}
