import { fit } from './live-example.js';
import type { Shown } from './page.js';

/** What the preview shows: the code of a method, and the live chart. */
interface Previewed {
  readonly way: string;
  readonly code: string;
  readonly picture: string;
  readonly live: HTMLElement;
}

/** The result of a method: what a reader of the page will see, from the same code that is copied. */
export function resultOf({ way, code, picture, live }: Previewed, { say, dark }: Shown): readonly Node[] {
  if (way === 'html' || way === 'picture') {
    const frame = document.createElement('iframe');
    frame.title = say('preview');
    frame.srcdoc = `<!doctype html><html style="color-scheme: ${dark ? 'dark' : 'light'}"><meta charset="utf-8"><title>${say('preview')}</title><style>body { display: flow-root; margin: 0; padding: 0.5rem 1rem; font: 16px/1.5 system-ui, sans-serif } svg { max-width: 100%; height: auto }</style>${code}</html>`;
    frame.addEventListener('load', fit);
    return [frame];
  }
  if (way === 'png') {
    const image = document.createElement('img');
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
    image.alt = '';
    // The file is made from the live chart.
    live.hidden = true;
    return [image, live];
  }
  if (way !== 'snippet') return [live];
  // This page has the script already, and headings of its own.
  const template = document.createElement('template');
  template.innerHTML = code.replace(/^<script .*\n/, '');
  const { content } = template;
  content.firstElementChild?.setAttribute('heading-level', '3');
  return [...content.childNodes];
}
