import type { Theme } from '../theme/theme.js';
import type { Palette } from '../theme/tokens.js';
import { hatchPath, type Shape } from './scene.js';
import { balanceText, wrapText } from './wrap-text.js';

/** The style of a text. */
interface Type {
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Every style has the same fields in the same order, for speed: a picture has about sixty texts. */
export function typeOf(size: number, fill: string, bold = false, anchor: Type['anchor'] = 'start'): Type {
  return { size, bold, fill, anchor };
}

/** A growing picture of fixed width. Texts and marks are added at its lower end, `y`, or at a given position. */
export class PictureBuilder {
  readonly shapes: Shape[] = [];
  y = 0;

  constructor(
    readonly width: number,
    readonly margin: number,
    readonly theme: Theme,
  ) {}

  get palette(): Palette {
    return this.theme.palette;
  }

  get left(): number {
    return this.margin;
  }

  get right(): number {
    return this.width - this.margin;
  }

  get inner(): number {
    return this.width - 2 * this.margin;
  }

  /** Adds a text in lines of at most `width` at `y`, and moves `y` below it. */
  paragraph(text: string, type: Type, x = this.left, width = this.inner): void {
    this.y = this.lines(wrapText(text, width, type.size, type.bold), type, x, this.y);
  }

  /** Adds a paragraph with lines of similar length. */
  heading(text: string, type: Type): void {
    this.y = this.lines(balanceText(text, this.inner, type.size, type.bold), type, this.left, this.y);
  }

  /** Adds lines of text from `top` down; returns their lower end. */
  lines(lines: readonly string[], type: Type, x: number, top: number): number {
    const leading = type.size * 1.45;
    lines.forEach((text, index) => this.text(text, type, x, top + index * leading + type.size * 1.06));
    return top + lines.length * leading;
  }

  text(text: string, { size, bold, fill, anchor }: Type, x: number, y: number): void {
    if (text !== '') this.shapes.push({ type: 'text', x, y, text, size, bold, fill, anchor });
  }

  rect(x: number, y: number, width: number, height: number, fill: string): void {
    this.shapes.push({ type: 'rect', x, y, width, height, fill });
  }

  /** Adds a hatched, outlined rectangle for what the report does not itemise. */
  hatched(x: number, y: number, width: number, height: number): void {
    const { background, hatch } = this.palette;
    this.shapes.push({ type: 'rect', x, y, width, height, fill: background, stroke: hatch });
    this.shapes.push({ type: 'lines', path: hatchPath(x, y, width, height), stroke: hatch, width: 1.2 });
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): void {
    this.polyline(
      [
        [x1, y1],
        [x2, y2],
      ],
      stroke,
      width,
    );
  }

  /** Adds a line through points. */
  polyline(points: readonly (readonly [x: number, y: number])[], stroke: string, width: number): void {
    const path = points.map(([x, y]) => `${x},${y}`).join('L');
    this.shapes.push({ type: 'lines', path: `M${path}`, stroke, width });
  }
}
