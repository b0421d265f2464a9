import { expect, test } from 'vitest';
import { pageOfDom } from '../fixtures/page-of-dom.js';
import { readPublishedPage } from '../../src/intake/read-page.js';
import { pageOfHtml } from '../../src/read/page-of-html.js';
import { figuresFrom, numbersFrom } from './figures.js';
import { LAYOUTS } from './layouts.js';

test('the browser and the command parse the same page, in every layout', () => {
  const figures = figuresFrom(numbersFrom(8));
  for (const layout of Object.values(LAYOUTS)) {
    const html = layout(figures);
    const page = pageOfDom(new DOMParser().parseFromString(html, 'text/html'));
    expect(page).toEqual(pageOfHtml(html));
    expect(readPublishedPage(page).json?.observations).toHaveLength(200);
  }
});
