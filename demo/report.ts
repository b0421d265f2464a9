import { html, render } from 'lit';
import '../src/define/all.js';
import { offerChoices } from './choices.js';

offerChoices(['dataset'], ({ dataset }) => {
  render(html`<foi-report report-id=${dataset}></foi-report>`, document.querySelector('main') as HTMLElement);
});
