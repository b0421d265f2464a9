import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import './floor-bars.js';

/** With its declarative shadow root, as a page has it. */
export const server = (data) => collectResultSync(render(html`<floor-bars .data=${data}></floor-bars>`));
