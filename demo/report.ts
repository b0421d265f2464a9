import { html, render } from 'lit';
import '../src/define/all.js';
import { showPage } from './page.js';

showPage('report', ['dataset'], ({ dataset }) => {
  render(html`<foi-report report-id=${dataset}></foi-report>`, document.querySelector('main') as HTMLElement);
});
