import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Look = readonly [name: string, options: NonNullable<Parameters<Browser['newPage']>[0]>];

/** The looks of a page that readers may have. */
export const LOOKS: readonly Look[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['a phone', { viewport: { width: 320, height: 640 } }],
];

/** Elements that axe cannot decide, each checked by a person, with the reason why nothing is wrong with them. */
const UNDECIDED: Readonly<Record<string, readonly [elements: RegExp, why: string]>> = {
  'color-contrast: Element content is too short to determine if it is actual text content': [
    /^<text (part="letter"|class="[^"]*" part="letter"|class="(tick|value|on-open|on-odd|)"|x=)|^<(span|td|button)[^>]*>(<!--[^>]*-->)?\d<\/(span|td|button)>$/,
    'letters of the strip and its key, figures in a picture or over the fade at the side of a region that scrolls: tests/theme/contrast.test.ts proves 4.5:1 of all of them',
  ],
  "color-contrast: Element's background color could not be determined because it partially overlaps other elements":
    [
      /^<(span class="words"|small part="remark")>|^<th scope="col" style="text-align: right|^<(b|span)><!--/,
      'a header of a statutory table, which is sticky: ink on the ground of the notes, proven there too; one in plain HTML; the name of a chart below its thumbnail, on a ground of its own',
    ],
  "color-contrast: Element's background color could not be determined because it is overlapped by another element":
    [
      /^<text (x=|class="value")|^<th scope="(row|col)"|^<span class="words">|^<button type="button" part="number" data-opens="evidence" tabindex="|^<div>(<!--[^>]*-->)?[^<]+<\/div>$|^<(b|span)( class="face"| aria-hidden="true")?><!--/,
      'words in a picture, in a drawing over years or on a segment of the strip, whose own ground axe does not see: proven there too; a header in plain HTML that spans rows; words below a thumbnail, whose part that is cut off axe takes for drawn; a header or figure of a statutory table behind its labels or totals, from where it scrolls into sight',
    ],
  "color-contrast: Element's background color could not be determined because it's partially obscured by another element":
    [
      /^<(th scope="(row|col)"|small>|td>)/,
      'the same, a remark in one, and a table of a document, whose text and ground are those of the page',
    ],
  'color-contrast: Element content contains only non-text characters': [
    /^<td>○<\/td>$/,
    'a sign in a table of a document, in the ink of the text',
  ],
  "color-contrast: Element's background color could not be determined because element contains an image node":
    [
      /^<text class="(tick|value|year|break-label)"/,
      'words in a drawing over years, beside the marks or with an outline in the colour of the ground: proven there too',
    ],
  "color-contrast: Element's background color could not be determined due to a background gradient": [
    /^<(?:a|b|button|caption|h\d|li|p|small|span|sup|td|th)\b/,
    'in a region that scrolls, whose sides have a fade where it cuts a table: ink on the darkest of it is proven there too',
  ],
  'th-has-data-cells: Table data cells are missing or empty': [
    /^<table(>| style="border-spacing: | class="(bars|keys|beside)| part="table" (role="(table|grid)"|class="form disclosure))/,
    'a total and a zero have no share, the heading of a block or a column of the form no cells of their own',
  ],
};

/**
 * The violations that axe finds on a page, and the undecided elements that no person has checked.
 *
 * @param without Rules that do not apply to such a page.
 */
export async function axeProblems(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await page.evaluate(script);
  const { violations, undecided } = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run({ rules: Object.fromEntries(rules.map((id) => [id, { enabled: false }])) });
    return {
      violations: result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      ),
      undecided: result.incomplete.flatMap(({ id, nodes }) =>
        nodes.map(({ any, all, none, html }) => {
          const [{ message = '' } = {}] = [...any, ...all, ...none];
          return { html, reason: `${id}: ${message}` };
        }),
      ),
    };
  }, without);
  return [
    ...violations,
    ...undecided
      .filter(({ reason, html }) => !UNDECIDED[reason]?.[0].test(html))
      .map(({ reason, html }) => `undecided: ${reason}: ${html}`),
  ];
}
