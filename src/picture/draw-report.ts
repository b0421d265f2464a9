import type { ReportCard } from '../cards/compose-report.js';
import { lightTheme } from '../theme/theme.js';
import { drawCardBody, newPage, PICTURE_WIDTH, pictureText, sceneOf } from './draw-card.js';
import { type PictureBuilder, typeOf } from './picture-builder.js';
import type { Scene } from './scene.js';

/**
 * Draws the long picture of a whole report: title, publisher and period, each chart, check findings, sources and
 * citation.
 *
 * @param width In pixels, 240 to 10,000.
 * @param theme Its colours; light by default.
 * @throws RangeError for any other width.
 */
export function drawReport(report: ReportCard, width = PICTURE_WIDTH, theme = lightTheme): Scene {
  const { words, charts, findings, wording } = report;
  const { messages } = wording;
  const page = newPage(width, theme);
  const { ink, 'quiet-ink': quiet } = page.palette;
  page.heading(words.title, typeOf(width < 400 ? 21 : 26, ink, true));
  page.y += 4;
  if (words.subtitle !== '') page.paragraph(words.subtitle, typeOf(15, quiet));
  if (words.revision !== null) page.paragraph(words.revision, typeOf(15, quiet));
  for (const { card } of charts) {
    separate(page);
    drawCardBody(page, card);
  }
  separate(page);
  drawList(
    page,
    messages.report.findings,
    findings.length > 0 ? findings.map((text) => `• ${text}`) : [messages.report.noFindings],
  );
  drawList(page, messages.report.sources, [...words.sources.map(({ title }) => title), ...words.sourceNotes]);
  drawList(page, messages.report.citation, [words.citation]);
  return sceneOf(page, messages.language, reportText(report));
}

/** The alternative text of the long picture, one line per chart. */
export function reportText({ words, charts, wording }: ReportCard): string {
  return [
    wording.messages.line([words.title, words.period]),
    ...charts.map(({ card }) => pictureText(card)),
  ].join('\n');
}

function separate(page: PictureBuilder): void {
  page.y += 26;
  page.rect(0, page.y, page.width, 3, page.palette.ink);
  page.y += 22;
}

function drawList(page: PictureBuilder, heading: string, lines: readonly string[]): void {
  const { ink } = page.palette;
  page.paragraph(heading, typeOf(17, ink, true));
  page.y += 4;
  for (const line of lines) {
    page.paragraph(line, typeOf(13, ink));
    page.y += 4;
  }
  page.y += 12;
}
