import { html, render } from 'lit';
import '../src/define/all.js';
import { offerChoices } from './choices.js';
import { words } from './words.js';

const main = document.querySelector('main') as HTMLElement;

offerChoices(['order'], ({ lang, order }) => {
  const said = words[lang] ?? {};
  render(
    html`
      <h2>${said['liwan-2017']}</h2>
      <foi-key-figures report-id="liwan-2017" heading-level="3"></foi-key-figures>
      <foi-disclosure-categories report-id="liwan-2017" heading-level="3"></foi-disclosure-categories>
      <foi-request-channels report-id="liwan-2017" heading-level="3"></foi-request-channels>
      <foi-request-subjects report-id="liwan-2017" heading-level="3"></foi-request-subjects>
      <foi-request-outcomes report-id="liwan-2017" heading-level="3"></foi-request-outcomes>
      <foi-request-outcomes report-id="liwan-2017" heading-level="3" variant="strip"></foi-request-outcomes>
      <foi-appeal-results report-id="liwan-2017" heading-level="3"></foi-appeal-results>
      <h2>${said['huaian-2024']}</h2>
      <foi-key-figures report-id="huaian-2024" heading-level="3"></foi-key-figures>
      <foi-disclosure-categories report-id="huaian-2024" heading-level="3"></foi-disclosure-categories>
      <foi-request-flow report-id="huaian-2024" heading-level="3"></foi-request-flow>
      <foi-applicants report-id="huaian-2024" heading-level="3"></foi-applicants>
      <foi-request-outcomes report-id="huaian-2024" heading-level="3"></foi-request-outcomes>
      <foi-appeal-results report-id="huaian-2024" heading-level="3"></foi-appeal-results>
      <foi-statutory-table
        report-id="huaian-2024"
        heading-level="3"
        variant="disclosure"
      ></foi-statutory-table>
      <foi-statutory-table report-id="huaian-2024" heading-level="3" variant="requests"></foi-statutory-table>
      <foi-statutory-table report-id="huaian-2024" heading-level="3" variant="disputes"></foi-statutory-table>
    `,
    main,
  );
  for (const chart of main.querySelectorAll(':scope > :not(h2)')) {
    if (order === 'usual') chart.removeAttribute('order');
    else chart.setAttribute('order', order);
  }
});
