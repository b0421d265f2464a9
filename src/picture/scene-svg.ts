import { escaped } from './escape-markup.js';
import { fontsOf } from './fonts.js';
import { round, type Scene, type Shape } from './scene.js';

/**
 * A scene as a standalone SVG string, of plain shapes and attributes only, so that it survives editors that strip
 * styles, classes, ids and references. All text is escaped.
 */
export function sceneSvg({ width, height, language, label, shapes }: Scene): string {
  const [w, h] = [pixels(width), pixels(height)];
  let svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="${escaped(label)}" font-family="${escaped(fontsOf(language))}">`;
  for (const shape of shapes) svg += shapeSvg(shape);
  return `${svg}</svg>`;
}

function shapeSvg(shape: Shape): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = shape;
      const outline = stroke === undefined ? '' : ` stroke="${escaped(stroke)}" stroke-width="1"`;
      return `<rect x="${pixels(x)}" y="${pixels(y)}" width="${pixels(width)}" height="${pixels(height)}" fill="${escaped(fill)}"${outline}></rect>`;
    }
    case 'lines':
      return `<path d="${shape.path}" fill="none" stroke="${escaped(shape.stroke)}" stroke-width="${shape.width}"></path>`;
    case 'text': {
      const { x, y, text, size, bold, fill, anchor } = shape;
      const weight = bold ? ' font-weight="700"' : '';
      const place = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      return `<text x="${pixels(x)}" y="${pixels(y)}" fill="${escaped(fill)}" font-size="${size}"${weight}${place}>${escaped(text)}</text>`;
    }
  }
}

/** The decimal text of each hundredth, computed once: formatting a fraction is ten times slower than an integer. */
const FRACTIONS = Array.from({ length: 100 }, (_, hundredths) => String(round(hundredths / 100)).slice(1));

function pixels(value: number): string {
  const hundredths = Math.round(value * 100);
  if (hundredths < 0 || !(hundredths < 1e9)) return String(round(value));
  return `${(hundredths / 100) | 0}${FRACTIONS[hundredths % 100] ?? ''}`;
}
