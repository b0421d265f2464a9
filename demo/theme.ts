import { html, render } from 'lit';
import '../src/define/all.js';
import { offerChoices } from './choices.js';
import { words } from './words.js';

/** The charts styled for a government site with tokens and parts only; see theme.css. */
offerChoices(['dataset'], ({ dataset, lang }) => {
  const said = words[lang] ?? {};
  render(
    html`
      <p class="masthead">${said['masthead']}</p>
      <foi-report report-id=${dataset}></foi-report>
      <h2>${said['one-chart']}</h2>
      <foi-request-outcomes report-id=${dataset} heading-level="3" variant="strip"></foi-request-outcomes>
    `,
    document.querySelector('main') as HTMLElement,
  );
});
