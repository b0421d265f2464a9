import { fontsOf } from './fonts.js';
import { round, type Scene, type Shape } from './scene.js';

/**
 * A scene as a standalone SVG string, of plain shapes and attributes only: it survives editors that strip styles,
 * classes, ids and references. All text is escaped.
 */
export function sceneSvg({ width, height, language, label, shapes }: Scene): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    width: round(width),
    height: round(height),
    role: 'img',
    'aria-label': label,
    'font-family': fontsOf(language),
  };
  return `${open('svg', attributes)}${shapes.map(shapeSvg).join('')}</svg>`;
}

function shapeSvg(shape: Shape): string {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height, fill, stroke } = shape;
      const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
      return `${open('rect', { ...box, fill, ...(stroke && { stroke, 'stroke-width': 1 }) })}</rect>`;
    }
    case 'lines':
      return `${open('path', { d: shape.path, fill: 'none', stroke: shape.stroke, 'stroke-width': shape.width })}</path>`;
    case 'text': {
      const { x, y, text, size, bold, fill, anchor } = shape;
      const attributes = {
        x: round(x),
        y: round(y),
        fill,
        'font-size': size,
        ...(bold && { 'font-weight': 700 }),
        ...(anchor !== 'start' && { 'text-anchor': anchor }),
      };
      return `${open('text', attributes)}${escaped(text)}</text>`;
    }
  }
}

function open(tag: string, attributes: Readonly<Record<string, string | number>>): string {
  return `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')}>`;
}

/** Characters that XML does not allow at all are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
