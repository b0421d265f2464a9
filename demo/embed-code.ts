import { CHARTS_SITE, type Embedded, frameCode, PLAIN_SCRIPT, tagCode } from '../src/elements/embed-code.js';
import { locales } from '../src/locale/locales.js';
import type { OneReportTag } from '../src/report/charts.js';
import type { Language } from '../src/report/language.js';
import type { Report } from '../src/report/report.js';
import type { ChartRequest } from '../src/server/chart-request.js';
import { jsonScript, renderHtml, renderSnippet } from '../src/server/render-html.js';
import { renderSvg } from '../src/server/render-picture.js';

/** What to embed; `shipped`: whether its report comes with the package. */
export interface EmbedRequest {
  readonly report: Report;
  readonly shipped: boolean;
  readonly chart: string;
  readonly language: Language;
  readonly variant: string;
  readonly theme: string;
}

/** The methods by where the code goes; the first of each is the default. */
export const PLACES = {
  plain: ['html', 'picture', 'png'],
  cms: ['snippet'],
  own: ['oneFile', 'folder', 'npm', 'frame'],
} as const;

export type Way = (typeof PLACES)[keyof typeof PLACES][number];

/** The code of each method; methods that a chart does not support are omitted. */
export type Codes = Partial<Readonly<Record<Way, () => string>>>;

/** The files of the build that code may need, with their bytes, and the integrity of the scripts (`vite.site.ts`). */
declare const BUILT: {
  readonly files: Readonly<Record<string, number>>;
  readonly integrities: Readonly<Record<string, string>>;
};

/** The code of each method for a chart that the report publishes, ready to copy. */
export function embedCodes(request: EmbedRequest): Codes {
  const { report, shipped, chart, language, variant } = request;
  const choice = { chart: chart as ChartRequest['chart'], language, variant: variant || undefined };
  const data = shipped ? { reportId: report.id } : undefined;
  const file = shipped ? report.id : `${report.id}.json`;
  return {
    oneFile: () => `${checkedScript()}\n${element(request)}\n`,
    // Pages opened from a folder cannot read other files, so the user's own report goes inside the element.
    folder: () => `${PLAIN_SCRIPT}\n${element(request, shipped ? '' : jsonScript(report))}\n`,
    snippet: () => `${checkedScript()}\n${themed(renderSnippet(report, choice, { data }) ?? '', request)}`,
    npm: () =>
      `<script type="module">\n  // npm install foi-charts; a bundler reads this\n  import 'foi-charts/define/${chart}.js';\n</script>\n\n${element(request)}\n`,
    frame: () => frame(request),
    html: () => renderHtml(report, choice) ?? '',
    // A statutory table cannot be a picture.
    ...(chart !== 'statutory-table' && {
      picture: () => `${renderSvg(report, choice) ?? ''}\n`,
      png: () =>
        `npx foi-charts render ${file} --chart ${chart} --format png --lang ${language}${variant === '' ? '' : ` --variant ${variant}`} --out pictures\n`,
    }),
  };
}

/** The files that the code of a method needs, with their bytes. */
export function filesOf(way: Way): readonly (readonly [name: string, bytes: number])[] {
  const names = way === 'frame' ? ['embed.html', 'embed.js', 'foi-charts.js'] : scriptsOf(way);
  return names.map((name) => [name, BUILT.files[name] ?? 0]);
}

function scriptsOf(way: Way): readonly string[] {
  if (way === 'folder') return ['foi-charts.js'];
  return way === 'oneFile' || way === 'snippet' ? [scriptWithHash()[0]] : [];
}

/** The script whose name changes with its content, and its integrity. */
function scriptWithHash(): readonly [name: string, integrity: string] {
  const found = Object.entries(BUILT.integrities).find(([file]) => file !== 'foi-charts.js');
  return found ?? ['foi-charts.js', ''];
}

/** Without `crossorigin`, browsers block a cross-site script that has `integrity`. */
function checkedScript(): string {
  const [name, integrity] = scriptWithHash();
  return `<script defer src="${name}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** The page author fills in the address of the user's own report. */
function element(request: EmbedRequest, content = ''): string {
  return tagCode(embedded(request, content === '' ? `${request.report.id}.json` : undefined), content);
}

function embedded(
  { report, shipped, chart, language, variant, theme }: EmbedRequest,
  file?: string,
): Embedded {
  const attributes = {
    'report-id': shipped ? report.id : null,
    lang: language,
    variant,
    theme,
    src: shipped ? null : file,
  };
  return { chart, attributes };
}

function themed(snippet: string, { theme }: EmbedRequest): string {
  return theme === '' ? snippet : snippet.replace(/^<foi-[a-z-]+/, (tag) => `${tag} theme="${theme}"`);
}

function frame(request: EmbedRequest): string {
  const title = locales[request.language].charts[request.chart as OneReportTag];
  return `${HEIGHT}${frameCode(embedded(request, `${request.report.id}.json`), title)}\n`;
}

/** Once per page, above the frames: applies the height that each frame reports. */
const HEIGHT = `<script>
  addEventListener('message', (event) => {
    if (event.origin !== '${CHARTS_SITE}') return;
    if (!event.data || event.data.type !== 'foi-charts:height') return;
    document.querySelectorAll('iframe').forEach((frame) => {
      if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';
    });
  });
</script>
`;
