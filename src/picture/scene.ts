/** A mark in a picture, in pixels. A picture is an ordered list of marks. */
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
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly fill: string;
      readonly anchor: 'start' | 'middle' | 'end';
    };

/** A picture: size, alternative text, language and marks. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly language: string;
  readonly label: string;
  readonly shapes: readonly Shape[];
}

/**
 * The hatching of a rectangle as plain lines, because SVG patterns do not survive pasting into editors.
 *
 * @returns Path data: parallel lines at 45°, clipped to the edges; empty for a rectangle without area.
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

/** Rounds pixels to hundredths, so that a picture is small and reproducible. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
