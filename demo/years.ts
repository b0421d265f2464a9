import { html, render } from 'lit';
import '../src/define/appeals-over-years.js';
import '../src/define/comparison.js';
import '../src/define/disclosure-over-years.js';
import '../src/define/requests-over-years.js';
import type { ReportsInput } from '../src/elements/foi-reports.js';
import { showPage } from './page.js';
import { exampleBodies, exampleYear } from './example-years.js';

const from = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => exampleYear(first + index));

/** The states of a chart over years, with invented figures. */
const STATES: readonly (readonly [name: string, reports: ReportsInput])[] = [
  ['one-year', from(2025, 1)],
  ['two-years', from(2024, 2)],
  ['eleven-years', from(2015, 11)],
  ['gap', [exampleYear(2021), ...from(2023, 3)]],
  [
    'break',
    [
      exampleYear(2022, { scope: 'office' }),
      ...from(2023, 3).map((report) => ({ ...report, scope: 'city' as const })),
    ],
  ],
  ['provisional', [...from(2023, 2), exampleYear(2025, { release: 'provisional' })]],
  ['partial', [...from(2023, 2), exampleYear(2025, { period: { start: '2025-01', end: '2025-06' } })]],
];

/** The states of a comparison of bodies. */
const COMPARED = [1, 10, 45].map((count) => [`bodies-${count}`, exampleBodies(count)] as const);

/** With this in the address, every state is open, at a chosen width. */
const open = location.hash === '#states';

/** The charts over years of Suqian, and in every state. */
showPage('years', open ? ['width'] : [], ({ width, lang, say }) => {
  const suqian = 'suqian-2023 suqian-2024 suqian-2025';
  render(
    html`<foi-requests-over-years report-ids=${suqian}></foi-requests-over-years>
      <foi-disclosure-over-years report-ids=${suqian}></foi-disclosure-over-years>
      <foi-appeals-over-years report-ids=${suqian}></foi-appeals-over-years>
      <details class="folded" ?open=${open}>
        <summary><h2>${say('years-states')}</h2></summary>
        <div class="at-${open ? width : 1280}">
          ${STATES.map(
            ([name, reports]) =>
              html`<foi-requests-over-years
                  id="${name}-${lang}"
                  .reports=${reports}
                ></foi-requests-over-years>
                <foi-disclosure-over-years .reports=${reports}></foi-disclosure-over-years>
                <foi-appeals-over-years .reports=${reports}></foi-appeals-over-years>`,
          )}
          ${COMPARED.map(
            ([name, reports]) =>
              html`<foi-comparison id="${name}-${lang}" .reports=${reports} own="body-1"></foi-comparison>
                <foi-comparison
                  .reports=${reports}
                  own="body-1"
                  figure="granted-in-full"
                  order="value"
                ></foi-comparison>`,
          )}
        </div>
      </details>`,
    document.querySelector('main') as HTMLElement,
  );
});
