import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { composeReport } from '../../src/cards/compose-report.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { drawCard } from '../../src/picture/draw-card.js';
import { drawReport } from '../../src/picture/draw-report.js';
import { sceneSvg } from '../../src/picture/scene-svg.js';
import { LANGUAGES } from '../../src/report/language.js';
import { themeOf } from '../../src/theme/theme.js';
import { parseXml } from '../server/well-formed.js';

/** What editors of articles keep, element by element. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox', 'width', 'height', 'role', 'aria-label', 'font-family'],
  rect: ['x', 'y', 'width', 'height', 'fill', 'stroke', 'stroke-width'],
  path: ['d', 'fill', 'stroke', 'stroke-width'],
  text: ['x', 'y', 'fill', 'font-size', 'font-weight', 'text-anchor'],
};

const VALUES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(fill|stroke)$/, /^(none|#[\da-f]{3}|#[\da-f]{6})$/i],
  [/^(x|y|width|height|stroke-width|font-size|font-weight)$/, /^-?\d+(\.\d+)?$/],
  [/^viewBox$/, /^0 0 \d+ \d+$/],
  [/^d$/, /^(M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)*)*$/],
  [/^text-anchor$/, /^(middle|end)$/],
  [/^role$/, /^img$/],
];

/** Anything that would not survive pasting, or would be wrong afterwards. */
function unsafe(svg: string): readonly string[] {
  let elements;
  try {
    ({ elements } = parseXml(svg));
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  const [root, ground] = elements;
  const faults = elements.flatMap(({ name, attributes, closedItself }, index) => [
    ...(ALLOWED[name] && (name === 'svg') === (index === 0) ? [] : [`<${name}>`]),
    ...(closedItself ? [`<${name}/>`] : []),
    ...Object.entries(attributes).flatMap(([key, value]) => [
      ...(ALLOWED[name]?.includes(key) ? [] : [`${name}@${key}`]),
      ...VALUES.filter(([names, values]) => names.test(key) && !values.test(value)).map(
        () => `${name}@${key}="${value}"`,
      ),
      ...(key !== 'xmlns' &&
      key !== 'aria-label' &&
      /url\(|var\(|calc\(|currentcolor|script:|https?:/i.test(value)
        ? [`${name}@${key}="${value}"`]
        : []),
    ]),
  ]);
  const named = root?.attributes['role'] === 'img' && (root.attributes['aria-label'] ?? '') !== '';
  const covered =
    ground?.name === 'rect' &&
    ['width', 'height'].every((side) => ground.attributes[side] === root?.attributes[side]);
  return [...faults, ...(named ? [] : ['no role and name']), ...(covered ? [] : ['no ground of its own'])];
}

const pictures = [liwan2017, huaian2024].flatMap((report) =>
  LANGUAGES.flatMap((language) => {
    const messages = locales[language];
    const composed = composeReport({ report, messages });
    return [240, 320, 677, 1000].flatMap((width) => [
      { name: `${report.id} report ${language} ${width}`, svg: () => sceneSvg(drawReport(composed, width)) },
      ...allCharts.flatMap(({ name, compose, variants, order }) =>
        variants.flatMap((variant) => {
          const card = compose(report, { messages, variant, order });
          return card
            ? [
                {
                  name: `${report.id} ${name} ${variant} ${language} ${width}`,
                  svg: () => sceneSvg(drawCard(card, width)),
                },
              ]
            : [];
        }),
      ),
    ]);
  }),
);

test('every picture, of every chart and of whole reports, contains only elements that survive pasting', () => {
  expect(pictures.length).toBe(252);
  expect(pictures.flatMap(({ name, svg }) => unsafe(svg()).map((what) => `${name}: ${what}`))).toEqual([]);
});

test.each([
  ['<svg><rect></svg>', 'not well-formed'],
  ['<svg><style>a</style></svg>', '<style>'],
  ['<svg><g></g></svg>', '<g>'],
  ['<svg><rect id="a"></rect></svg>', 'rect@id'],
  ['<svg><rect class="a"></rect></svg>', 'rect@class'],
  ['<svg><rect style="fill:red"></rect></svg>', 'rect@style'],
  ['<svg><rect fill="url(#a)"></rect></svg>', 'rect@fill="url(#a)"'],
  ['<svg><rect fill="red"></rect></svg>', 'rect@fill="red"'],
  ['<svg><text onclick="a()">b</text></svg>', 'text@onclick'],
  ['<svg><rect/></svg>', '<rect/>'],
  ['<svg><!-- a --></svg>', '<#comment>'],
  ['<svg></svg>', 'no role and name'],
  ['<svg></svg>', 'no ground of its own'],
])('the checker of pictures rejects %s: %s', (svg, fault) => {
  expect(unsafe(svg).some((found) => found.startsWith(fault))).toBe(true);
});

test('drawReport(report) has every chart of the report, check findings, sources and citation', () => {
  const { texts } = parseXml(
    sceneSvg(drawReport(composeReport({ report: liwan2017, messages: locales['zh-Hans'] }), 677)),
  );
  for (const words of [
    '广州市荔湾区人民政府2017年政府信息公开年度报告',
    '主要数字',
    '主动公开政府信息8,758条，动态类占71.6%',
    '已答复的申请618件，66.5%同意公开，8.9%同意部分公开',
    '报告未分项',
    '12',
    '行政复议14宗，行政诉讼8宗，全部维持',
    '核对结果',
    '来源',
    '引用',
  ]) {
    // A long heading has several lines.
    expect(texts.join('')).toContain(words);
  }
});

test('drawReport(report, width) rejects an illegible width', () => {
  expect(() => drawReport(composeReport({ report: liwan2017, messages: locales.en }), 239)).toThrow(
    RangeError,
  );
});

test('drawCard(card, width, theme) uses the colours of a theme, and no others', () => {
  const { theme } = themeOf({ '--foi-mark': '#7a1f3d', 'tone-1': '#000', background: '#fffff0' });
  const card = allCharts
    .find(({ name }) => name === 'request-outcomes')
    ?.compose(liwan2017, { messages: locales.en, variant: 'strip', order: 'value' });
  const svg = card ? sceneSvg(drawCard(card, 677, theme)) : '';
  expect(svg).toContain('fill="#000"');
  expect(svg).toContain('fill="#fffff0"');
  expect(svg).toContain('fill="#7a1f3d"');
  expect(svg).not.toContain('#1d5b8f"></rect><text x="28"');
  expect(svg).not.toContain('#123a5e');
});

test('themeOf(tokens) names the tokens that it rejects', () => {
  expect(themeOf({ mark: 'red', 'tone-9': '#000', ink: '#112233', rule: 5 }).refused).toEqual([
    'mark',
    'tone-9',
    'rule',
  ]);
});

test('drawCard(card) separates a row outside a group from the group above it', () => {
  const kind = allCharts.find(({ name }) => name === 'disclosure-categories');
  const card = kind?.compose(huaian2024, { messages: locales['zh-Hans'], variant: 'bars', order: 'value' });
  const places = new Map(
    card
      ? drawCard(card).shapes.flatMap((shape) =>
          shape.type === 'text' ? [[shape.text, shape.y] as const] : [],
        )
      : [],
  );
  const labels = ['本年废止件数', '现行有效件数', '行政许可（件）', '行政处罚（件）'];
  const [before = 0, last = 0, alone = 0, next = 0] = labels.map((label) => places.get(label) ?? 0);
  expect(alone - last).toBeGreaterThan(next - alone + 10);
  expect(last - before).toBeCloseTo(next - alone, 3);
});
