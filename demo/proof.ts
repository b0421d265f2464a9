import { render } from 'lit';
import { huaian2024, liwan2017 } from '../src/data/index.js';
import { languageOf } from '../src/report/language.js';
import { offerChoices } from './choices.js';
import { sheetTemplate } from './sheet.js';

const reports = { 'liwan-2017': liwan2017, 'huaian-2024': huaian2024 };

/** The proof sheet as a page to print and sign. */
offerChoices(['dataset'], ({ dataset, lang }) => {
  const report = reports[dataset as keyof typeof reports];
  render(sheetTemplate(report, languageOf(lang) ?? 'en'), document.querySelector('main') as HTMLElement);
});
