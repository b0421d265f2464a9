import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { allCharts } from '../cards/all-charts.js';
import type { NamedCard, ReportCard } from '../cards/compose-report.js';
import { CHARTS, type ChartName, type Section } from '../report/charts.js';
import { figuresIn } from '../table/table.js';
import { headingTemplate } from './card-template.js';
import { CHART_PARTS } from './chart-parts.js';

/** The tag of each chart, as static HTML; `define/report` registers them. */
const tags = new Map(allCharts.map(({ name }) => [name, unsafeStatic(`foi-${name}`)]));

const sectionOf = ({ kind }: NamedCard): Section => CHARTS[kind.name].section;

/** A chart of at most this many figures is one of a pair on a wide screen, if its neighbour is, too. */
const FEW_FIGURES = 6;

function paired(charts: readonly NamedCard[], place: number): boolean {
  const short = (at: number) => {
    const table = charts[at]?.card.table;
    return table != null && figuresIn(table).length <= FEW_FIGURES;
  };
  let first = place;
  while (short(first - 1)) first -= 1;
  return short(place) && ((place - first) % 2 === 1 || short(place + 1));
}

/** The headings of the charts, which state the news; a reader may move to each. */
export function contentsTemplate(
  { charts, wording }: ReportCard,
  moveTo: (name: ChartName) => void,
): TemplateResult | typeof nothing {
  const listed = charts.filter((chart) => sectionOf(chart) !== 'overview');
  if (listed.length < 2) return nothing;
  return html`<nav part="contents" aria-label=${wording.messages.report.contents}>
    <ul role="list">
      ${listed.map(
        ({ kind, card }) =>
          html`<li>
            <button
              type="button"
              part="button"
              @click=${() => moveTo(kind.name)}
              .textContent=${card.heading}
            ></button>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** The charts of a section, under its heading if the report has charts of other sections. */
export function sectionTemplate(
  { charts, wording }: ReportCard,
  section: Section,
  level: number,
): TemplateResult | typeof nothing {
  const own = charts.filter((chart) => sectionOf(chart) === section);
  if (own.length === 0) return nothing;
  const others = charts.some((chart) => !['overview', section].includes(sectionOf(chart)));
  const heading = section !== 'overview' && others ? wording.messages.report.sections[section] : null;
  const inner = Math.min(6, heading === null ? level : level + 1);
  return html`${
      heading === null
        ? nothing
        : html`<div class="section" part="section">${headingTemplate(Math.min(6, level), heading)}</div>`
    }
    <div class="charts" part="charts">
      ${own.map(({ kind }, place) => {
        const tag = tags.get(kind.name);
        return staticHtml`<${tag}
          class=${paired(own, place) ? '' : 'across'}
          .report=${wording.report}
          heading-level=${inner}
          exportparts=${CHART_PARTS}
        ></${tag}>`;
      })}
    </div>`;
}
