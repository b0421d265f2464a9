import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { siteAddress } from './page.js';
import type { Say } from './words.js';

/** An example of a document that a reader can change. */
export interface LiveExample {
  readonly place: HTMLElement;
  readonly template: (say: Say, dark: boolean) => TemplateResult;
}

/** In milliseconds, after which a pause in typing is one. */
const PAUSE = 300;

/** The chart that a style sheet is shown on. */
const CHART = '<foi-request-outcomes report-id="liwan-2017" lang="en"></foi-request-outcomes>';

/** How each kind of code becomes the body of a page. */
const BODIES: Readonly<Record<string, (code: string, language: string) => string>> = {
  // The page around the example already has the script.
  html: (code) => code.replace(/<script[^>]*foi-charts[^>]*><\/script>/g, ''),
  css: (code) => `<style>${code}</style>${CHART}`,
  json: (code, language) =>
    `<foi-report lang="${language}"><script type="application/json">${code.replace(/<\//g, '<\\/')}</script></foi-report>`,
};

/** Puts a field with its result in the place of a code block. */
export function enliven(block: HTMLElement): LiveExample {
  const kind = block.dataset['live'] ?? '';
  const language = block.closest<HTMLElement>('article')?.lang ?? 'en';
  const place = document.createElement('div');
  place.className = 'live';
  let code = block.textContent ?? '';
  const rows = code.trimEnd().split('\n').length;
  block.replaceWith(place);

  return {
    place,
    template: (say, dark) =>
      html`<label class="field"
          >${say('try-it')}
          <textarea
            rows=${Math.min(rows + 1, 18)}
            spellcheck="false"
            autocapitalize="off"
            .value=${live(code)}
            @input=${(event: Event) => edit(event, dark)}
          ></textarea></label
        ><iframe title=${say('result')} loading="lazy" srcdoc=${pageOf(dark)} @load=${fit}></iframe>`,
  };

  /** The page that shows it. Addresses from the root of a site are those of this site. */
  function pageOf(dark: boolean): string {
    const body = (BODIES[kind]?.(code, language) ?? '').replaceAll('"/reports/', '"reports/');
    return `<!doctype html><html lang="${language}" style="color-scheme: ${dark ? 'dark' : 'light'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Example</title><base href="${siteAddress('./').replace(/\?.*/, '')}"><script defer src="foi-charts.js"></script><style>body { margin: 0; font: 16px/1.5 system-ui, sans-serif }</style></head><body><main>${body}</main></body></html>`;
  }

  function edit({ target }: Event, dark: boolean): void {
    code = (target as HTMLTextAreaElement).value;
    const now = code;
    setTimeout(() => {
      const frame = place.querySelector('iframe');
      if (frame && code === now) frame.srcdoc = pageOf(dark);
    }, PAUSE);
  }
}

/** Makes a frame as high as its content, whenever that changes. */
export function fit({ currentTarget }: Event): void {
  const frame = currentTarget as HTMLIFrameElement;
  const body = frame.contentDocument?.body;
  if (!body) return;
  new ResizeObserver(() => {
    frame.style.height = `${body.scrollHeight}px`;
  }).observe(body);
}
