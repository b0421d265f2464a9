import { expect, test } from 'vitest';
import { keyFigures } from '../../src/cards/compose-key-figures.js';
import { tileSize } from '../../src/cards/tile-size.js';
import { huaian2024, liwan2017, suqian2023 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { renderHtml } from '../../src/server/index.js';
import type { Language } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { lineOf, linesOf } from '../../src/table/table.js';

function linesIn(report: Report, language: Language) {
  const card = keyFigures.compose(report, {
    messages: locales[language],
    variant: 'tiles',
    order: 'published',
  });
  return (card?.table?.bodies ?? []).flatMap(linesOf).map(lineOf);
}

const leading = (report: Report) =>
  linesIn(report, 'en').flatMap(({ figure: { tile, text } }) =>
    tile?.leading ? `${tile.label} ${text} ${tile.unit}`.trim() : [],
  );

test('requests, what was granted and refused, and appeals lead, in any report; a sum stands for its parts', () => {
  expect(leading(huaian2024)).toEqual([
    'Requests received this year 3,119',
    'Granted in full 1,362 requests',
    'Refused 178 requests',
    'Administrative reconsideration 351 cases',
    'Administrative litigation of both kinds 46 cases',
  ]);
  expect(leading(liwan2017)).toEqual([
    'Requests accepted 618',
    'Granted in full 411 requests',
    'Refused 7 requests',
    'Administrative reconsideration 14 cases',
    'Administrative litigation 8 cases',
  ]);
  expect(leading(suqian2023).length).toBe(6);
});

test('the unit of a key figure is beside its number, unless its label names it; the label for files has it', () => {
  const unit = (id: string, language: Language) => {
    const line = linesIn(huaian2024, language).find(({ figure }) => figure.id === `key-figures/${id}`);
    return [line?.figure.tile?.label, line?.figure.tile?.unit, line?.label.text];
  };
  expect(unit('fees', 'zh-Hans')).toEqual(['政府信息公开信息处理费', '元', '政府信息公开信息处理费（元）']);
  expect(unit('requests-received', 'en')).toEqual([
    'Requests received this year',
    '',
    'Requests received this year',
  ]);
  const html = renderHtml(huaian2024, { chart: 'key-figures', language: 'zh-Hans' }) ?? '';
  expect(html).toContain('>政府信息公开信息处理费</th>');
  expect(html).toMatch(/3,940(<[^>]*>)* <small>元<\/small>/);
});

test('each figure is in the card once', () => {
  for (const report of [huaian2024, liwan2017, suqian2023]) {
    const ids = linesIn(report, 'en').map(({ figure }) => figure.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('tileSize(text) is that of the whole text, if it fits a tile', () => {
  expect(
    ['3,119', 'over 5,500', '12,345,678', 'over 180,000,000', '123,456,789,012', 'blank'].map(tileSize),
  ).toEqual(['usual', 'long', 'long', 'long', 'row', 'long']);
});
