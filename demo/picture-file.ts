import { html, type TemplateResult } from 'lit';
import type { OneReportTag } from '../src/report/charts.js';
import { languageOf } from '../src/report/language.js';
import type { Report } from '../src/report/report.js';
import { renderAlternative } from '../src/server/render-picture.js';
import { codeBlock } from './code-block.js';
import type { Say } from './words.js';

interface Picture {
  readonly report: Report;
  readonly chart: string;
  readonly language: string;
  readonly variant: string;
}

/** The picture to download, its alternative text, and the command for many pictures. */
export function pictureTemplate(picture: Picture, command: string, say: Say): TemplateResult {
  const { report, variant } = picture;
  const chart = picture.chart as OneReportTag;
  const language = languageOf(picture.language) ?? 'en';
  const text = renderAlternative(report, { chart, language, variant: variant || undefined });
  return html`<p class="actions">
      <button class="button" type="button" @click=${(event: Event) => void savePicture(event, picture, say)}>
        ${say('download-png')}
      </button>
      <span role="status"></span>
    </p>
    <h3>${say('alternative')}</h3>
    ${codeBlock(`${text ?? ''}\n`, say)}
    <details>
      <summary>${say('png-command')}</summary>
      ${codeBlock(command, say)}
    </details>`;
}

/** Saves the picture of the chart in the preview. */
async function savePicture({ currentTarget }: Event, picture: Picture, say: Say): Promise<void> {
  const status = (currentTarget as Element).nextElementSibling as HTMLElement;
  const chart = document.querySelector('#preview > [heading-level]') as Element & {
    toPNG?: () => Promise<Blob | null>;
  };
  status.textContent = '';
  try {
    const file = await chart.toPNG?.();
    if (file) save(file, `${picture.report.id}-${picture.chart}-${picture.language}.png`);
    else status.textContent = say('no-png');
  } catch {
    status.textContent = say('no-png');
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
