import { escaped } from '../picture/escape-markup.js';
import type { Scene } from '../picture/scene.js';
import { sceneSvg } from '../picture/scene-svg.js';
import type { Report } from '../report/report.js';
import { lightTheme } from '../theme/theme.js';
import { type ChartRequest, compose } from './chart-request.js';
import { findFonts } from './find-fonts.js';
import { drawComposed } from './render-picture.js';
import { FontError, type FontFile, readFont } from './font-file.js';

/**
 * Options of a PNG: the width of the drawing in pixels, the number of image pixels per drawing pixel (0.1 to 10), and
 * font files, regular and bold.
 */
export interface PngOptions {
  readonly width?: number | undefined;
  readonly density?: number;
  readonly fonts?: readonly string[] | undefined;
}

/**
 * Renders a chart as a PNG at double density; `report` gives the long picture of a whole report. Requires the package
 * `@resvg/resvg-js`, and a font with every character of the picture.
 *
 * @returns null if the report does not publish the chart.
 * @throws FontError if no font is given or found, it is a web font, or it lacks a character: a picture never shows
 *   empty boxes. Error if `@resvg/resvg-js` is not installed. RangeError as for `renderSvg`, or for an invalid
 *   density.
 */
export async function renderPng(
  report: Report,
  request: ChartRequest,
  options: PngOptions = {},
  theme = lightTheme,
): Promise<Uint8Array | null> {
  const { width, density = 2, fonts } = options;
  if (!(density >= 0.1 && density <= 10))
    throw new RangeError(`density ${density}: expected a number from 0.1 to 10`);
  const composed = compose(report, request);
  if (!composed) return null;
  const scene = drawComposed(composed, width, theme);
  const paths = fonts && fonts.length > 0 ? fonts : await findFonts(composed.wording.messages.language);
  if (paths.length === 0)
    throw new FontError(
      'no Chinese font was found: give a TTF, OTF or TTC file (on Debian: apt-get install fonts-noto-cjk)',
    );
  const files = await Promise.all(paths.map(readFont));
  refuseMissing(scene, files);
  const { Resvg } = await loadResvg();
  const picture = new Resvg(sceneSvg(scene), {
    fitTo: { mode: 'zoom', value: density },
    font: { fontFiles: [...paths], loadSystemFonts: false },
  });
  return picture.render().asPng();
}

/**
 * Throws if no font has a visible character of the picture, because it would be drawn as an empty box. Characters
 * that one font lacks are drawn with another.
 */
function refuseMissing({ shapes }: Scene, files: readonly FontFile[]): void {
  const characters = new Set(shapes.flatMap((shape) => (shape.type === 'text' ? [...shape.text] : [])));
  const missing = [...characters].filter(
    (character) =>
      escaped(character) !== '' &&
      !/\s|\p{Default_Ignorable_Code_Point}/u.test(character) &&
      !files.some(({ has }) => has(character.codePointAt(0) ?? 0)),
  );
  if (missing.length === 0) return;
  const paths = files.map(({ path }) => path).join(', ');
  const some = missing.slice(0, 10).map(nameOf).join(' ');
  throw new FontError(
    `${paths}: no glyph for ${some} (${missing.length} in all); add a font that contains them`,
  );
}

/** The character itself, or its code point if it is invisible or cannot be shown alone. */
function nameOf(character: string): string {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

async function loadResvg(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new Error('PNG needs the package @resvg/resvg-js: npm install @resvg/resvg-js');
  }
}
