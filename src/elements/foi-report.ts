import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { composeReport, type ReportCard } from '../cards/compose-report.js';
import { type ChartName, SECTIONS } from '../report/charts.js';
import type { DetailedWording } from '../words/amounts.js';
import { headingTemplate, levelOf } from './card-template.js';
import { FORM_PARTS } from './chart-parts.js';
import { FoiElement } from './foi-element.js';
import { loadActions } from './load-on-demand.js';
import { contentsTemplate, sectionTemplate } from './report-template.js';
import { reportStyles } from './report-styles.js';
import type { Files, Shown } from './view.js';

/**
 * A whole report: title, the headings of its charts in brief, key figures, the charts in the sections of the form,
 * the findings of the checks, sources, a citation to copy, and files of the whole. The tables of the statutory form and
 * the findings are under headings that open them. Anything that the report does not contain is omitted.
 *
 * @tagname foi-report
 * @csspart chart - The card of one chart; all other parts of a chart keep their names.
 * @csspart head - Title, publisher and period, contents.
 * @csspart publisher - Publisher and period, unless the title states them.
 * @csspart revision - The edition that it revises.
 * @csspart contents - The headings of the charts, each a button that moves to its chart.
 * @csspart section - The heading of a section of the form.
 * @csspart charts - The charts of a section, in pairs on a wide screen.
 * @csspart tables - The tables of the statutory form, and the heading that opens them.
 * @csspart rest - Findings of the checks, sources, citation.
 * @csspart findings - The findings of the checks.
 * @csspart citation - The citation to copy.
 */
export class FoiReport extends FoiElement {
  static override readonly styles = [FoiElement.styles, reportStyles].flat();

  protected override readonly subject = 'report';

  protected override readonly detailed = true;

  protected override get current(): Shown | null {
    const card = this.#card;
    if (!this.shown || !card) return null;
    const { wording, words } = card;
    const make: Files = async (form) => (await loadActions()).filesOfReport(this, card)(form);
    return {
      chart: this.subject,
      heading: words.title,
      card: null,
      wording,
      files: { name: wording.report.id, make },
    };
  }

  #card: ReportCard | null = null;

  /** The parts that a reader opened. */
  readonly #open = new Set<'tables' | 'findings'>();

  protected override prepare(wording: DetailedWording): boolean {
    // The same wording has the same report.
    if (this.#card?.wording !== wording) this.#card = composeReport(wording);
    return true;
  }

  protected override content(): TemplateResult {
    const level = levelOf(this);
    const card = this.#card as ReportCard;
    const { words } = card;
    return html`
      <header class="head" part="head">
        ${headingTemplate(level, words.title)}
        ${words.subtitle ? html`<p part="publisher">${words.subtitle}</p>` : nothing}
        ${words.revision ? html`<p part="revision">${words.revision}</p>` : nothing}
        ${contentsTemplate(card, (name) => this.#moveTo(name))}
      </header>
      ${SECTIONS.map((section) => sectionTemplate(card, section, level + 1))} ${this.#tables(card, level + 1)}
      <div class="rest" part="rest">${this.#rest(card, level + 1)}</div>
    `;
  }

  /** The charts in a report are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const charts = this.renderRoot?.querySelectorAll<FoiElement>('.charts > *, .tables > *') ?? [];
    await Promise.all([...charts].map((chart) => chart.updateComplete));
    return complete;
  }

  #moveTo(name: ChartName): void {
    const chart = this.renderRoot.querySelector<HTMLElement>(`foi-${name}`);
    chart?.setAttribute('tabindex', '-1');
    chart?.focus({ preventScroll: true });
    chart?.scrollIntoView();
  }

  /** The tables of the form under a heading, created when a reader opens it. */
  #tables({ tables, wording }: ReportCard, level: number): TemplateResult | typeof nothing {
    if (tables.length === 0) return nothing;
    const { report, messages } = wording;
    const open = this.#open.has('tables');
    return html`<div class="tables ${open ? 'open' : ''}" part="tables">
      ${this.#opener('tables', messages.report.tables, level)}
      ${
        open
          ? tables.map(
              ({ variant }) =>
                html`<foi-statutory-table
                  variant=${variant}
                  .report=${report}
                  heading-level=${Math.min(6, level + 1)}
                  exportparts=${FORM_PARTS}
                ></foi-statutory-table>`,
            )
          : nothing
      }
    </div>`;
  }

  /** A heading that opens what is below it. */
  #opener(part: 'tables' | 'findings', label: string, level: number): TemplateResult {
    const heading = unsafeStatic(`h${Math.min(6, level)}`);
    return staticHtml`<${heading} part="heading">
      <button type="button" class="opener" part="button" aria-expanded=${this.#open.has(part)} @click=${() => this.#toggle(part)}>
        ${label}
      </button>
    </${heading}>`;
  }

  #toggle(part: 'tables' | 'findings'): void {
    if (!this.#open.delete(part)) this.#open.add(part);
    this.requestUpdate();
  }

  #rest(card: ReportCard, level: number): TemplateResult {
    const { wording, words, findings } = card;
    const labels = wording.messages.report;
    return html`
      ${
        findings.length > 0
          ? html`${this.#opener('findings', labels.showFindings(findings.length), level)}
              <ul class="findings" part="findings" ?hidden=${!this.#open.has('findings')}>
                ${findings.map((finding) => html`<li part="note">${finding}</li>`)}
              </ul>`
          : html`${headingTemplate(level, labels.findings)}
              <p part="findings">${labels.noFindings}</p>`
      }
      ${headingTemplate(level, labels.sources)}
      <ul part="source">
        ${words.sources.map(({ title, url }) => html`<li>${url ? html`<a part="link" href=${url}>${title}</a>` : title}</li>`)}
        ${words.sourceNotes.map((note) => html`<li>${note}</li>`)}
      </ul>
      ${headingTemplate(level, labels.citation)}
      <p class="citation" part="citation">${words.citation}</p>
      <button type="button" part="button" data-copies @click=${this.press}>${labels.copy}</button>
      <span role="status"></span>
      <div class="foot" @click=${this.press}>${this.foot(wording, words.title)}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-report': FoiReport;
  }
}
