import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import type { Opened } from './view.js';

/** The foot of an element, as data. */
interface Foot {
  readonly messages: Messages;
  /** What its buttons are named after, because a page has many of them. */
  readonly heading: string;
  readonly opened: Opened | null;
  /** The address of the element in its page; null if it has none. */
  readonly address: string | null;
  /** Whether other pages can embed it. */
  readonly embeds: boolean;
}

/** Plain buttons that open the files and the code to embed, a link to the element itself, and what is open. */
export function footTemplate({ messages, heading, opened, address, embeds }: Foot): TemplateResult {
  const name = (what: 'download' | 'embed' | 'link') => messages.noteOn(messages[what], heading);
  const button = (opens: 'download' | 'embed') =>
    html`<button
        type="button"
        part="button"
        data-opens=${opens}
        aria-expanded=${opened?.has(opens, '') ?? false}
        aria-label=${name(opens)}
      >
        ${messages[opens]}</button
      >${' '}`;
  return html`<div class="download" part="download">
    <span class="whole"
      >${button('download')}${embeds ? button('embed') : nothing}${
        address && html`<a part="link" href=${address} aria-label=${name('link')}>${messages.link}</a>`
      }</span
    >
    ${opened?.foot()}
  </div>`;
}
