import { html, render } from 'lit';
import '../src/define/all.js';
import { showPage } from './page.js';

/** The charts styled for a government site with tokens and parts only; see theme.css. */
showPage('themed', ['dataset'], ({ dataset, say }) => {
  render(
    html`
      <p class="masthead">${say('masthead')}</p>
      <foi-report report-id=${dataset}></foi-report>
      <h2>${say('one-chart')}</h2>
      <foi-request-outcomes report-id=${dataset} heading-level="3" variant="strip"></foi-request-outcomes>
    `,
    document.querySelector('main') as HTMLElement,
  );
});
