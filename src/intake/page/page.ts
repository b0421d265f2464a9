/** A cell as printed. Line breaks and paragraphs in it are `\n`. */
export interface SourceCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  /** Set if text in the cell is struck through or hidden, or if part of it is a picture or a form control. */
  readonly unclear?: true;
  /** Set if it is the header of a column for another year. */
  readonly other?: true;
}

interface Heading {
  readonly kind: 'heading';
  readonly text: string;
}

interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

/**
 * A table in a page. `loose` if it was made from lines of plain text, whose columns can only be counted: then only
 * its position in the line connects a cell to its header.
 */
export interface SourceTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly rows: readonly (readonly SourceCell[])[];
  readonly loose?: true;
}

/** A large picture, which may be a scanned table. */
interface Picture {
  readonly kind: 'picture';
  readonly text: string;
}

export type PagePart = Heading | Paragraph | SourceTable | Picture;

/**
 * A published page as plain data, in reading order, whether it was HTML, text or a Word document. `title`, `address`,
 * `publisher` and `date` are what its metadata state; they may be empty.
 */
export interface Page {
  readonly title: string;
  readonly address: string;
  readonly publisher: string;
  readonly date: string;
  readonly parts: readonly PagePart[];
}
