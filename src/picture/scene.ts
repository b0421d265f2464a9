/** A mark of a picture, in pixels; a drawing is nothing but these, in order. */
export type Shape =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly stroke?: string;
    }
  | { readonly type: 'lines'; readonly path: string; readonly stroke: string; readonly width: number }
  | {
      readonly type: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly fill: string;
      readonly anchor: 'start' | 'middle' | 'end';
    };

/** A picture: its size, what it says in words, its language, and its marks. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly label: string;
  readonly shapes: readonly Shape[];
}

/**
 * Hatching of a rectangle as plain lines, since patterns do not survive where pictures are pasted.
 *
 * @returns Path data: parallel lines at 45°, cut at the edges; empty for a rectangle without area.
 */
export function hatchPath(x: number, y: number, width: number, height: number, distance = 5): string {
  const lines: string[] = [];
  for (let offset = distance; offset < width + height; offset += distance) {
    const x1 = x + Math.min(offset, width);
    const y1 = y + Math.max(0, offset - width);
    const x2 = x + Math.max(0, offset - height);
    const y2 = y + Math.min(offset, height);
    lines.push(`M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`);
  }
  return lines.join('');
}

/** Pixels to a hundredth, so that a picture is short and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
