import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { allCharts } from '../cards/all-charts.js';
import { composeOnce } from '../cards/compose-once.js';
import { printedTables } from '../cards/compose-statutory-table.js';
import { check } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { summariseFindings } from '../check/summarise-findings.js';
import type { ChartName } from '../report/charts.js';
import type { DetailedWording } from '../words/amounts.js';
import { describeFinding } from '../words/describe-finding.js';
import { describeReport, type ReportWords } from '../words/describe-report.js';
import { headingTemplate } from './card-template.js';
import { CHART_PARTS, FORM_PARTS } from './chart-parts.js';
import { FoiElement } from './foi-element.js';
import { reportStyles } from './report-styles.js';

/** The tag of each chart, as static HTML; `define/report` registers them. */
const tags = new Map(allCharts.map(({ name }) => [name, unsafeStatic(`foi-${name}`)]));

/**
 * The illustrated edition of a whole report: title, key figures, the charts in the order of the form, the findings
 * of the checks, sources, and a citation to copy; behind a heading that opens, the tables of the statutory form. It passes over what the report does not hold.
 *
 * @tagname foi-report
 * @csspart chart - The card of one chart in it; all other parts of a chart have their own names here too.
 * @csspart head - Title, publisher and period.
 * @csspart publisher - Publisher and period.
 * @csspart revision - Which edition it revises.
 * @csspart charts - The charts, in columns.
 * @csspart tables - The tables of the statutory form, and the heading that opens them.
 * @csspart rest - Findings of the checks, sources, citation.
 * @csspart findings - What the checks found.
 * @csspart citation - How to cite the report.
 */
export class FoiReport extends FoiElement {
  static override readonly styles = [FoiElement.styles, reportStyles].flat();

  protected override readonly subject = 'report';

  protected override readonly detailed = true;

  #charts: readonly ChartName[] = [];
  #findings: readonly Finding[] = [];
  #copied = false;
  #tablesOpen = false;

  protected override willUpdate(changed?: PropertyValues<this>): void {
    if (changed && changed.size > 0) this.#copied = false;
    super.willUpdate();
  }

  protected override prepare({ report, messages }: DetailedWording): boolean {
    this.#charts = allCharts
      .filter((kind) =>
        composeOnce(kind, report, { messages, variant: kind.variants[0] ?? '', order: kind.order }),
      )
      .map(({ name }) => name);
    this.#findings = summariseFindings(check(report));
    return true;
  }

  protected override content(wording: DetailedWording): TemplateResult {
    const level = this.level;
    const { report } = wording;
    const words = describeReport(wording);
    const chart = (name: ChartName) => {
      const tag = tags.get(name);
      return staticHtml`<${tag}
        .report=${report}
        heading-level=${level + 1}
        exportparts=${CHART_PARTS}
      ></${tag}>`;
    };
    const isOverview = (name: ChartName) => name === 'key-figures';
    const [overview, charts] = [
      this.#charts.filter(isOverview),
      this.#charts.filter((name) => !isOverview(name)),
    ];
    return html`
      <header class="head" part="head">
        ${headingTemplate(level, words.title)}
        <p part="publisher">${wording.messages.line([words.publisher, words.period])}</p>
        ${words.revision ? html`<p part="revision">${words.revision}</p>` : nothing}
      </header>
      ${overview.map(chart)}
      <div class="charts" part="charts">${charts.map(chart)}</div>
      ${this.#tables(wording, level + 1)}
      <div class="rest" part="rest">${this.#rest(wording, words, level + 1)}</div>
    `;
  }

  /** The charts in it are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const charts =
      this.renderRoot?.querySelectorAll<FoiElement>('foi-key-figures, .charts > *, .tables > *') ?? [];
    await Promise.all([...charts].map((chart) => chart.updateComplete));
    return complete;
  }

  /** The tables of the form behind a heading, in which they are made when a reader opens it. */
  #tables({ report, messages }: DetailedWording, level: number): TemplateResult | typeof nothing {
    const tables = printedTables(report);
    if (tables.length === 0) return nothing;
    const open = this.#tablesOpen;
    const heading = unsafeStatic(`h${Math.min(6, level)}`);
    return html`<div class="tables ${open ? 'open' : ''}" part="tables">
      ${staticHtml`<${heading} part="heading">
        <button type="button" part="button" aria-expanded=${open} @click=${() => this.#toggleTables()}>
          ${messages.report.tables}
        </button>
      </${heading}>`}
      ${
        open
          ? tables.map(
              ({ id }) =>
                html`<foi-statutory-table
                  variant=${id}
                  .report=${report}
                  heading-level=${level + 1}
                  exportparts=${FORM_PARTS}
                ></foi-statutory-table>`,
            )
          : nothing
      }
    </div>`;
  }

  #toggleTables(): void {
    this.#tablesOpen = !this.#tablesOpen;
    this.requestUpdate();
  }

  #rest(wording: DetailedWording, words: ReportWords, level: number): TemplateResult {
    const { messages } = wording;
    const said = messages.report;
    const findings = this.#findings.map((finding) => describeFinding(wording, finding));
    return html`
      ${headingTemplate(level, said.findings)}
      ${
        findings.length > 0
          ? html`<ul part="findings">
              ${findings.map((finding) => html`<li part="note">${finding}</li>`)}
            </ul>`
          : html`<p part="findings">${said.noFindings}</p>`
      }
      ${headingTemplate(level, said.sources)}
      <ul part="source">
        ${words.sources.map(({ title, url }) => html`<li>${url ? html`<a part="link" href=${url}>${title}</a>` : title}</li>`)}
        ${words.sourceNotes.map((note) => html`<li>${note}</li>`)}
      </ul>
      ${headingTemplate(level, said.citation)}
      <p class="citation" part="citation">${words.citation}</p>
      <button type="button" part="button" @click=${() => this.#copy(words.citation)}>${said.copy}</button>
      <span role="status">${this.#copied ? said.copied : nothing}</span>
    `;
  }

  async #copy(text: string): Promise<void> {
    // Without https there is no clipboard: then the citation is selected, to be copied by hand.
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = true;
    } catch {
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('.citation') as Element);
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-report': FoiReport;
  }
}
