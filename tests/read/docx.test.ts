import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '../../src/read/index.js';
import { expectedOf, figuresFrom, numbersFrom, readValues, wrongIn } from './figures.js';
import { disclosureGrid, disputesGrid, type Grid, requestsGrid } from './html-form.js';

const paragraph = (text: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="21"/></w:rPr>${[
    ...text,
  ]
    .map((sign) => `<w:t xml:space="preserve">${sign}</w:t>`)
    .join('</w:r><w:r>')}</w:r></w:p>`;

/** A table as Word writes it: vertically merged cells are present, but empty. */
function wordTable(grid: Grid): string {
  const rows: string[][] = grid.map(() => []);
  const taken = new Map<string, string>();
  grid.forEach((row, y) => {
    let x = 0;
    const flush = () => {
      for (let held = taken.get(`${y}/${x}`); held !== undefined; held = taken.get(`${y}/${x}`)) {
        const span = Number(held);
        rows[y]?.push(`<w:tc><w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge/></w:tcPr><w:p/></w:tc>`);
        x += span;
      }
    };
    for (const { text, across = 1, down = 1 } of row) {
      flush();
      for (let below = 1; below < down; below += 1) taken.set(`${y + below}/${x}`, String(across));
      const merge = down > 1 ? '<w:vMerge w:val="restart"/>' : '';
      rows[y]?.push(
        `<w:tc><w:tcPr><w:gridSpan w:val="${across}"/>${merge}</w:tcPr>${paragraph(text)}</w:tc>`,
      );
      x += across;
    }
    flush();
  });
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

test('a Word document is read, merged cells included', async () => {
  const figures = figuresFrom(numbersFrom(6));
  const body = [
    paragraph('某市人民政府2024年政府信息公开工作年度报告', 'Title'),
    paragraph('二、主动公开政府信息情况'),
    wordTable(disclosureGrid(figures)),
    paragraph('三、收到和处理政府信息公开申请情况'),
    wordTable(requestsGrid(figures)),
    paragraph('四、政府信息公开行政复议、行政诉讼情况'),
    wordTable(disputesGrid(figures)),
  ].join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const reading = await readFile(zipSync({ 'word/document.xml': strToU8(xml) }));
  expect([reading?.unread, reading?.problems]).toEqual([[], []]);
  expect(wrongIn(reading?.report ?? null, expectedOf(figures))).toEqual([]);
  expect(readValues(reading?.report ?? null).size).toBe(200);
});

test('a ZIP archive that is not a Word document is not read', async () => {
  expect(await readFile(zipSync({ 'a.txt': strToU8('1') }))).toBeNull();
  expect(await readFile(Uint8Array.from([0x50, 0x4b, 3, 4]))).toBeNull();
});
