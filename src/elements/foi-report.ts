import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { allCharts } from '../cards/all-charts.js';
import { composeOnce } from '../cards/compose-once.js';
import { check } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { summariseFindings } from '../check/summarise-findings.js';
import type { ChartName } from '../locale/messages.js';
import type { Report } from '../report/report.js';
import type { DetailedSpeaker } from '../words/amounts.js';
import { describeFinding } from '../words/describe-finding.js';
import { describeReport, type ReportWords } from '../words/describe-report.js';
import { headingTemplate } from './card-template.js';
import { CHART_PARTS } from './chart-parts.js';
import { FoiElement } from './foi-element.js';
import { reportStyles } from './report-styles.js';

type Chart = (report: Report, level: number) => TemplateResult;

/** The charts of a report, by name; their tags are registered by `define/report`. */
const CHARTS: Readonly<Partial<Record<ChartName, Chart>>> = {
  'disclosure-categories': (report, level) =>
    html`<foi-disclosure-categories
      .report=${report}
      heading-level=${level}
      exportparts=${CHART_PARTS}
    ></foi-disclosure-categories>`,
  'request-flow': (report, level) =>
    html`<foi-request-flow
      .report=${report}
      heading-level=${level}
      exportparts=${CHART_PARTS}
    ></foi-request-flow>`,
  'request-channels': (report, level) =>
    html`<foi-request-channels
      .report=${report}
      heading-level=${level}
      exportparts=${CHART_PARTS}
    ></foi-request-channels>`,
  'request-subjects': (report, level) =>
    html`<foi-request-subjects
      .report=${report}
      heading-level=${level}
      exportparts=${CHART_PARTS}
    ></foi-request-subjects>`,
  applicants: (report, level) =>
    html`<foi-applicants
      .report=${report}
      heading-level=${level}
      exportparts=${CHART_PARTS}
    ></foi-applicants>`,
  'request-outcomes': (report, level) =>
    html`<foi-request-outcomes
      .report=${report}
      heading-level=${level}
      exportparts=${CHART_PARTS}
    ></foi-request-outcomes>`,
  'appeal-results': (report, level) =>
    html`<foi-appeal-results
      .report=${report}
      heading-level=${level}
      exportparts=${CHART_PARTS}
    ></foi-appeal-results>`,
};

/**
 * The illustrated edition of a whole report: title, key figures, the charts in the order of the form, the findings
 * of the checks, sources, and a citation to copy. It passes over what the report does not hold.
 *
 * @tagname foi-report
 * @csspart chart - The card of one chart in it; all other parts of a chart have their own names here too.
 * @csspart head - Title, publisher and period.
 * @csspart publisher - Publisher and period.
 * @csspart revision - Which edition it revises.
 * @csspart charts - The charts, in columns.
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

  protected override willUpdate(changed?: PropertyValues<this>): void {
    if (changed && changed.size > 0) this.#copied = false;
    super.willUpdate();
  }

  protected override prepare({ report, messages }: DetailedSpeaker): boolean {
    this.#charts = allCharts
      .filter((kind) =>
        composeOnce(kind, report, { messages, variant: kind.variants[0] ?? '', order: kind.order }),
      )
      .map(({ name }) => name);
    this.#findings = summariseFindings(check(report));
    return true;
  }

  protected override content(speaker: DetailedSpeaker): TemplateResult {
    const level = this.level;
    const { report } = speaker;
    const words = describeReport(speaker);
    return html`
      <header class="head" part="head">
        ${headingTemplate(level, words.title)}
        <p part="publisher">${speaker.messages.line([words.publisher, words.period])}</p>
        ${words.revision ? html`<p part="revision">${words.revision}</p>` : nothing}
      </header>
      ${
        this.#charts.includes('key-figures')
          ? html`<foi-key-figures
              class="overview"
              .report=${report}
              heading-level=${level + 1}
              exportparts=${CHART_PARTS}
            ></foi-key-figures>`
          : nothing
      }
      <div class="charts" part="charts">${this.#charts.map((name) => CHARTS[name]?.(report, level + 1))}</div>
      <div class="rest" part="rest">${this.#rest(speaker, words, level + 1)}</div>
    `;
  }

  /** The charts in it are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const charts = this.renderRoot?.querySelectorAll<FoiElement>('foi-key-figures, .charts > *') ?? [];
    await Promise.all([...charts].map(({ updateComplete }) => updateComplete));
    return complete;
  }

  #rest(speaker: DetailedSpeaker, words: ReportWords, level: number): TemplateResult {
    const { messages } = speaker;
    const said = messages.report;
    const findings = this.#findings.map((finding) => describeFinding(speaker, finding));
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
