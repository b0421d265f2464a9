import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { LANGUAGES } from '../../src/report/language.js';
import { findFonts } from '../../src/server/find-fonts.js';
import {
  FontError,
  renderAlternative,
  renderDeclarative,
  renderHtml,
  renderPng,
  renderSnippet,
  renderSvg,
  styleHash,
  styleSheets,
} from '../../src/server/index.js';
import { readReport } from '../../src/forms/read-report.js';
import type { ChartRequest } from '../../src/server/chart-request.js';
import { CHINESE_FONTS, LATIN_FONTS } from '../fonts.js';
import { parseXml } from './well-formed.js';

const folder = mkdtempSync(join(tmpdir(), 'foi-charts-server-'));
afterAll(() => rmSync(folder, { recursive: true }));

const outcomes: ChartRequest = { chart: 'request-outcomes', language: 'en' };

/** Our HTML as XML: void elements closed, empty attributes given a value. */
const asXml = (html: string) =>
  parseXml(
    `<root>${html.replace(/<(w?br)>/g, '<$1></$1>').replace(/ (data-[a-z]+)(?=[ >])/g, ' $1=""')}</root>`,
  );

const everything = [liwan2017, huaian2024].flatMap((report) =>
  LANGUAGES.flatMap((language) =>
    [...allCharts, { name: 'report' as const, variants: [undefined] }].flatMap(({ name, variants }) =>
      variants.map((variant) => ({ report, choice: { chart: name, language, variant } as ChartRequest })),
    ),
  ),
);

/** What the style of a cell may contain: its alignment, and its width. */
const LOOKS =
  /^(?:(?:text-align: (?:left|right)|white-space: nowrap|border-spacing: 4px 8px|width: \d+%)(?:; (?!$)|$))+$/;

test('renderHtml(report, choice) is well-formed, without script, style sheet, class, id or reference', () => {
  const elements =
    'article div h2 h3 h4 p b br wbr ul li a table caption thead tbody tr th td small svg rect path text'.split(
      ' ',
    );
  const attributes =
    'lang href scope colspan style width height x y d fill stroke stroke-width font-size font-weight text-anchor transform aria-hidden focusable'.split(
      ' ',
    );
  const faults = everything.flatMap(({ report, choice }) => {
    const html = renderHtml(report, choice);
    if (html === null) return [];
    return asXml(html).elements.flatMap(({ name, attributes: own }) => [
      ...(name === 'root' || elements.includes(name) ? [] : [`<${name}>`]),
      ...Object.entries(own).flatMap(([key, value]) =>
        attributes.includes(key) &&
        (key === 'style' ? LOOKS.test(value) : key === 'href' || !/url\(|:/.test(value))
          ? []
          : [`${name}@${key}="${value}"`],
      ),
    ]);
  });
  expect([...new Set(faults)]).toEqual([]);
});

test('renderSnippet(report, choice) is the tag around its report and a real table, whose attributes are its keys', () => {
  const html = renderSnippet(liwan2017, outcomes) ?? '';
  const { elements, texts } = asXml(html);
  const [, tag, script] = elements;
  expect(script?.attributes).toEqual({ type: 'application/json' });
  expect([tag?.name, tag?.attributes]).toEqual(['foi-request-outcomes', { lang: 'en', fold: '' }]);
  expect(elements.find(({ name }) => name === 'table')?.attributes).toEqual({
    style: 'border-spacing: 4px 8px',
    'data-foi': '1',
    'data-form': 'narrative',
  });
  const rows = elements.filter(({ name, attributes }) => name === 'tr' && attributes['data-measure']);
  expect(
    rows.map(
      ({ attributes }) => attributes['data-code'] ?? (attributes['data-total'] === '' ? 'total' : 'rest'),
    ),
  ).toEqual([
    'granted-in-full',
    'not-this-body-or-does-not-exist',
    'granted-in-part',
    'not-government-information',
    'unclear-request',
    'refused',
    'rest',
    'total',
  ]);
  expect(rows[6]?.attributes).toEqual({ 'data-measure': 'request-outcomes', 'data-derived': '' });
  expect(
    elements.filter(({ name, attributes }) => name === 'th' && attributes['scope'] === 'col').length,
  ).toBe(3);
  expect(texts).toContain('Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%');
  expect(texts).toContain('12*');
});

test.each([
  ['en', 'of which: Information not held by this body', 'Unable to provide'],
  ['zh-Hans', '其中：本机关不掌握相关政府信息', '无法提供'],
  ['zh-Hant', '其中：本機關不掌握相關政府信息', '無法提供'],
] as const)(
  'a member of a group is indented and labelled in %s, and the rows beside it add up to the total',
  (...one) => {
    const [language, member, group] = one;
    const choice: ChartRequest = { chart: 'request-outcomes', language };
    for (const html of [renderHtml(huaian2024, choice) ?? '', renderSnippet(huaian2024, choice) ?? '']) {
      expect(html).toContain(`<th scope="row" style="text-align: left">\u2003<small>${member}</small>`);
      expect(html).toMatch(new RegExp(`<th scope="row" style="text-align: left">${group}<`));
      expect(html).not.toMatch(/ (?:class|id)=/);
      const rows = html.split('<tr').filter((row) => row.includes('scope="row"'));
      const counts = rows
        .filter((row) => !row.includes('\u2003'))
        .map((row) => Number(/<td[^>]*>([\d,]+)/.exec(row)?.[1]?.replace(',', '')));
      expect(counts.pop()).toBe(3050);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3050);
    }
  },
);

test('the style of a page cannot break a number in a cell of plain HTML or a snippet, unless it is long', () => {
  for (const { report, choice } of everything)
    for (const html of [renderHtml(report, choice), renderSnippet(report, choice)])
      expect(html ?? '').not.toMatch(/<td(?![^>]*nowrap)[^>]*>(?:<small>)?(?=[^<]*\d)[^<]{1,8}<\//);
});

test('renderSnippet(report, choice) states what is approximate or not published', () => {
  const rows = asXml(renderSnippet(huaian2024, { chart: 'key-figures', language: 'en' }) ?? '').elements;
  expect(
    rows
      .filter(({ attributes }) => attributes['data-status'])
      .map(({ attributes }) => attributes['data-status']),
  ).toEqual(['approximate-over']);
});

test('a declarative chart has no style attributes, which a strict policy forbids', () => {
  for (const { report, choice } of [
    ...everything,
    { report: huaian2024, choice: { chart: 'statutory-table', variant: 'requests' } as const },
  ])
    expect(renderDeclarative(report, choice, '/foi-charts.css')?.html ?? '').not.toMatch(/<[^>]* style=/);
});

test('a snippet or declarative chart with named data has no second copy of them, but the keys of its rows', () => {
  const data = { src: '/reports/2017.json' };
  const snippet = renderSnippet(liwan2017, outcomes, { data }) ?? '';
  expect(snippet).toMatch(/^<foi-request-outcomes lang="en" fold="" src="\/reports\/2017.json">/);
  expect(snippet).not.toContain('application/json');
  expect(snippet).toContain('data-measure="request-outcomes" data-code="granted-in-full"');
  expect(renderDeclarative(liwan2017, outcomes, null, { data })?.html).not.toContain('application/json');
});

test('the tag of a whole report has no variant and no order', () => {
  const choice: ChartRequest = { chart: 'report', language: 'en', variant: 'strip', order: 'published' };
  expect(renderSnippet(liwan2017, choice)).toMatch(/^<foi-report lang="en">/);
  expect(renderDeclarative(liwan2017, choice, null)?.html).toMatch(/^<foi-report lang="en">/);
});

test('data inside a page cannot end their own script', () => {
  const evil = { ...liwan2017, publisher: { ...liwan2017.publisher, name: { en: '</script><b>' } } };
  // Only reports that readReport accepted are rendered, so the text is put into a label here.
  expect(() => renderSnippet(evil, { chart: 'report' })).toThrow(TypeError);
  expect(renderSnippet(liwan2017, { chart: 'report' })).not.toMatch(
    /<script[^>]*>[^]*<(?!\/script>)[^]*<\/script>/,
  );
});

test('renderDeclarative(report, choice, styles) links to its style sheets, or inlines them and returns their hashes', () => {
  const linked = renderDeclarative(liwan2017, { chart: 'report', language: 'en' }, '/a/foi-charts.css?v=1');
  expect(linked?.styleHashes).toEqual([]);
  expect(linked?.html).toContain('<link rel="stylesheet" href="/a/foi-charts.css?v=1">');
  const inlined = renderDeclarative(liwan2017, outcomes, null);
  const css = /<style>([^]*?)<\/style>/.exec(inlined?.html ?? '')?.[1] ?? '';
  expect(inlined?.styleHashes).toEqual([styleHash(css)]);
  expect([...styleSheets().keys()]).toEqual([
    'foi-charts.css',
    'foi-appeal-results.css',
    'foi-applicants.css',
    'foi-key-figures.css',
    'foi-report.css',
    'foi-request-flow.css',
    'foi-statutory-table.css',
    'foi-requests-over-years.css',
    'foi-disclosure-over-years.css',
    'foi-appeals-over-years.css',
    'foi-comparison.css',
  ]);
});

test('a chart that a report does not publish is null in every format, and an unknown one an error', () => {
  const missing: ChartRequest = { chart: 'request-flow' };
  expect([
    renderSnippet(liwan2017, missing),
    renderHtml(liwan2017, missing),
    renderSvg(liwan2017, missing),
    renderDeclarative(liwan2017, missing, null),
    renderAlternative(liwan2017, missing),
  ]).toEqual([null, null, null, null, null]);
  expect(() => renderSvg(liwan2017, { chart: 'pie' as 'report' })).toThrow(RangeError);
  expect(() => renderSvg(liwan2017, { ...outcomes, variant: 'pie' })).toThrow('expected one of bars, strip');
});

test.each([
  ['zh-Hans', ' — 受理信息公开申请（件）：618 · 同意公开（件）：411 · '],
  ['zh-Hant', ' — 受理信息公開申請（件）：618 · 同意公開（件）：411 · '],
  ['en', ' — Requests accepted: 618 · Granted in full (requests): 411 · '],
] as const)('the alternative text of key figures has each of them, in %s', (language, expected) => {
  const choice: ChartRequest = { chart: 'key-figures', language };
  const text = renderAlternative(liwan2017, choice) ?? '';
  expect(text).toContain(expected);
  expect(renderSvg(liwan2017, choice)).toContain(`aria-label="${text}"`);
  expect(renderAlternative(liwan2017, { ...choice, chart: 'report' })).toContain(text);
});

test('a language follows its tag; an unknown or invalid value is reported with the valid ones', async () => {
  const inLanguage = (language: string) => ({ ...outcomes, language }) as ChartRequest;
  expect(renderSvg(liwan2017, inLanguage('zh-TW'))).toBe(renderSvg(liwan2017, inLanguage('zh-Hant')));
  expect(renderSnippet(liwan2017, inLanguage('zh-CN'))).toMatch(
    /^<foi-request-outcomes lang="zh-Hans" fold="">/,
  );
  const languages = /language: fr; expected one of zh-Hans, zh-Hant, en/;
  expect(() => renderSvg(liwan2017, inLanguage('fr'))).toThrow(languages);
  for (const chart of ['report', 'request-outcomes'] as const) {
    const order = 'foo' as 'value';
    expect(() => renderHtml(liwan2017, { chart, order })).toThrow(
      /order: foo; expected one of value, published/,
    );
    for (const width of [Infinity, NaN, 239, 10_001])
      expect(() => renderSvg(liwan2017, { chart }, width)).toThrow(/width .* 240 to 10000/);
    for (const level of [0, 7, 1.5, NaN]) {
      const expected = /level .* from 1 to 6/;
      expect(() => renderHtml(liwan2017, { chart }, undefined, { level })).toThrow(expected);
      expect(() => renderSnippet(liwan2017, { chart }, { level })).toThrow(expected);
      expect(() => renderDeclarative(liwan2017, { chart }, null, { level })).toThrow(expected);
    }
  }
  for (const density of [0, NaN, Infinity])
    await expect(renderPng(liwan2017, outcomes, { density })).rejects.toThrow(/density .* from 0.1 to 10/);
});

describe('PNG', () => {
  const chinese: ChartRequest = { ...outcomes, language: 'zh-Hans' };

  test('renderPng(report, choice) draws the picture at double density, with its bars where the SVG has them', async () => {
    const png =
      (await renderPng(liwan2017, chinese, { width: 400, fonts: CHINESE_FONTS })) ?? new Uint8Array();
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(0)]).toEqual([800, 0x89504e47]);
    const svg = renderSvg(liwan2017, chinese, 400) ?? '';
    expect(view.getUint32(20)).toBe(2 * Number(/height="(\d+)"/.exec(svg)?.[1]));
  }, 60_000);

  test('if no fonts are given, an English picture uses those that are found', async () => {
    const made = (fonts?: readonly string[]) =>
      renderPng(liwan2017, { chart: 'request-channels', language: 'en' }, { fonts, density: 1 });
    const found = await findFonts('en');
    if (found.length > 0) expect(await made()).toEqual(await made(found));
    else await expect(made()).rejects.toThrow(FontError);
    expect(await made(LATIN_FONTS)).not.toEqual(await made(CHINESE_FONTS));
  }, 60_000);

  const spelt = (name: string, fonts: readonly string[] = CHINESE_FONTS) => {
    const text = JSON.stringify(liwan2017).replaceAll('荔湾区', JSON.stringify(name).slice(1, -1));
    const { report } = readReport(JSON.parse(text));
    if (!report) throw new Error('not accepted');
    return renderPng(report, chinese, { fonts, density: 1 });
  };

  test('characters that one font lacks are drawn with another', async () => {
    await expect(spelt('荔ي区')).rejects.toThrow('no glyph for ي');
    const both = [...CHINESE_FONTS, ...LATIN_FONTS];
    expect(await spelt('荔ي区', both)).not.toEqual(await spelt('荔م区', both));
  }, 60_000);

  test('invisible characters need no glyph, and leave no trace', async () => {
    expect(await spelt('荔\u200d湾\u200e区\ufe0f\u0007')).toEqual(await spelt('荔湾区'));
  });

  test('missing characters that cannot be shown alone are reported by number', async () => {
    await expect(spelt('荔\u0f71湾\u0f72区')).rejects.toThrow('no glyph for U+0F71 U+0F72 (2 in all)');
  });

  test.each(['wOF2', 'wOFF'])(
    'a web font of kind %s is rejected, because all text would be lost',
    async (magic) => {
      const path = join(folder, `${magic}.woff`);
      writeFileSync(path, `${magic}    `);
      await expect(renderPng(liwan2017, outcomes, { fonts: [path] })).rejects.toThrow(/web font/);
    },
  );

  test('a file that is missing or not a font is reported by name', async () => {
    await expect(renderPng(liwan2017, outcomes, { fonts: ['nowhere.ttf'] })).rejects.toThrow(
      'nowhere.ttf: no such font file',
    );
    await expect(renderPng(liwan2017, outcomes, { fonts: ['package.json'] })).rejects.toThrow(/not a font/);
  });

  test('a font without Chinese is rejected for a Chinese picture, with the missing characters', async () => {
    const path = join(folder, 'latin.ttf');
    copyFileSync(LATIN_FONTS[0], path);
    const made = renderPng(liwan2017, chinese, { fonts: [path] });
    await expect(made).rejects.toThrow(FontError);
    await expect(made).rejects.toThrow('no glyph for 已');
  });
});

test('the cells of a snippet, and of plain HTML, are separated in its text', () => {
  for (const html of [renderSnippet(liwan2017, outcomes), renderHtml(liwan2017, outcomes)]) {
    expect(html).not.toMatch(/<\/t[hd]><t[hd]/);
    expect((html ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toContain('411 66.5%');
  }
});
