import { afterEach, expect, test } from 'vitest';
import '../../src/define/all.js';
import { boxProblems, textBoxes } from './boxes.js';
import { clear, mount } from './mount.js';

const CHARTS = [
  ['foi-disclosure-categories', {}],
  ['foi-request-outcomes', {}],
  ['foi-request-outcomes', { variant: 'strip' }],
  ['foi-appeal-results', {}],
  ['foi-key-figures', {}],
  ['foi-request-channels', {}],
  ['foi-request-subjects', {}],
  ['foi-request-flow', {}],
  ['foi-applicants', {}],
] as const;

/** The charts that a report does not publish. */
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  'liwan-2017': ['foi-request-flow', 'foi-applicants'],
  'huaian-2024': ['foi-request-channels', 'foi-request-subjects'],
};
const REPORTS = ['liwan-2017', 'huaian-2024'] as const;
const SPACING = `line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;`;

/** A name, settings of the page, text spacing inside the chart, and whether everything is open. */
const TEXTS = [
  ['as it is', '', '', false],
  ['with text spacing', SPACING, '', false],
  [
    'with text spacing that reaches inside, all open',
    '',
    `* { ${SPACING} } p { margin-bottom: 2em !important }`,
    true,
  ],
  ['at 200%', 'font-size: 32px !important;', '', false],
] as const;

afterEach(clear);

for (const dataset of REPORTS) {
  for (const [tag, attributes] of CHARTS) {
    if (ABSENT[dataset]?.includes(tag)) continue;
    const variant = 'variant' in attributes ? ` ${attributes.variant}` : '';
    for (const [name, outside, inside, open] of TEXTS) {
      test(
        `<${tag}${variant}> of ${dataset}: no text overlaps another or leaves its chart, ${name}`,
        { timeout: 60_000 },
        async () => {
          const outer = document.createElement('style');
          outer.textContent = `div { ${outside} }`;
          const inner = document.createElement('style');
          inner.textContent = inside;
          for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
            for (const width of open ? [240, 768] : [240, 320, 768, 1280]) {
              const chart = await mount(tag, { 'report-id': dataset, lang, width, ...attributes });
              document.body.append(outer);
              chart.renderRoot.append(inner);
              if (open) for (const button of chart.renderRoot.querySelectorAll('button')) button.click();
              await chart.updateComplete;
              expect(textBoxes(chart).length).toBeGreaterThan(8);
              expect(boxProblems(chart), `${lang} at ${width} px`).toEqual([]);
              clear();
            }
          }
        },
      );
    }
  }
}

test('the test of boxes finds texts that collide and texts that leave their chart', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', width: 320 });
  const style = document.createElement('style');
  style.textContent = 'tbody .number { position: relative; left: 4em } .summary { white-space: nowrap }';
  chart.renderRoot.append(style);
  const found = boxProblems(chart).join('\n');
  expect(found).toContain('“411” × “66.5%”');
  expect(found).toContain('已答复的申请618件中');
});
