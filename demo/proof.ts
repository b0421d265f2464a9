import { render } from 'lit';
import { huaian2024, liwan2017 } from '../src/data/index.js';
import { showPage } from './page.js';
import { sheetTemplate } from './sheet.js';

const reports = { 'liwan-2017': liwan2017, 'huaian-2024': huaian2024 };

/** The proof sheet as a page to print and sign. */
showPage('proof', ['dataset'], ({ dataset, lang }) => {
  const report = reports[dataset as keyof typeof reports];
  render(sheetTemplate(report, lang), document.querySelector('main') as HTMLElement);
});
