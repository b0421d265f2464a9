import { colour, height, width } from '../size.js';

const escaped = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<"]/g, (character) => escaped[character]);

/** Seven bars as SVG text, by hand: the least that a browser must do. */
export function draw(data) {
  const longest = data.reduce((most, { value }) => Math.max(most, value), 0);
  const band = height / data.length;
  const rows = data.map(({ label, value }, index) => {
    const length = (value / longest) * (width - 300);
    const middle = (index + 0.5) * band;
    return (
      `<text x="232" y="${middle}" text-anchor="end" dominant-baseline="middle">${escape(label)}</text>` +
      `<rect x="240" y="${middle - band * 0.4}" width="${length}" height="${band * 0.8}" fill="${colour}"/>` +
      `<text x="${246 + length}" y="${middle}" dominant-baseline="middle">${value}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"` +
    ` viewBox="0 0 ${width} ${height}" font-size="12">${rows.join('')}</svg>`
  );
}
