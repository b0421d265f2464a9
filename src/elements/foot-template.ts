import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import type { Opened } from './view.js';

/** The foot of an element, as data. */
export interface Foot {
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
export function footTemplate(foot: Foot): TemplateResult {
  const { messages, heading, opened, address, embeds } = foot;
  return html`<div class="download" part="download">
    ${buttonTemplate('download', foot)} ${embeds ? buttonTemplate('embed', foot) : nothing}
    ${
      address === null
        ? nothing
        : html`<a part="link" href=${address} aria-label=${messages.noteOn(messages.link, heading)}
            >${messages.link}</a
          >`
    }
    ${opened?.foot() ?? nothing}
  </div>`;
}

function buttonTemplate(opens: 'download' | 'embed', { messages, heading, opened }: Foot): TemplateResult {
  return html`<button
    type="button"
    part="button"
    data-opens=${opens}
    aria-expanded=${opened?.has(opens, '') ?? false}
    aria-label=${messages.noteOn(messages[opens], heading)}
    .textContent=${messages[opens]}
  ></button>`;
}
