import { afterEach, expect, test } from 'vitest';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import { LANGUAGES } from '../../src/report/language.js';
import { elementClasses } from '../../src/elements/element-classes.js';
import { shadowHtml } from '../../src/server/server-elements.js';
import { clear, settled } from '../elements/mount.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';

afterEach(clear);

/** The states of a button, which a server-rendered one does not have. */
const STATES = ['disabled', 'aria-expanded'];

/**
 * Elements, attributes in alphabetical order, and text; without comments of Lit, states, and white space around text.
 */
function outline(node: ParentNode): readonly unknown[] {
  return [...node.childNodes].flatMap((child): readonly unknown[] => {
    if (child instanceof Text) {
      const text = child.data.replace(/\s+/g, ' ').trim();
      return text === '' ? [] : [text];
    }
    if (!(child instanceof Element) || child.localName === 'style') return [];
    const attributes = [...child.attributes]
      .filter(({ name }) => !STATES.includes(name))
      .map(({ name, value }) => `${name}=${value.replace(/\s+/g, ' ').trim()}`)
      .sort();
    const inside =
      child.shadowRoot ?? (child.localName === 'template' ? (child as HTMLTemplateElement).content : null);
    const own = child.localName === 'template' ? [] : outline(child);
    return [[child.localName, ...attributes, ...own, ...(inside ? outline(inside) : [])]];
  });
}

/** Joins adjacent texts: Lit has several nodes where a server has one. */
function joined(items: readonly unknown[]): readonly unknown[] {
  return items.reduce<unknown[]>((all, item) => {
    const last = all[all.length - 1];
    if (Array.isArray(item)) return [...all, joined(item)];
    if (typeof item === 'string' && typeof last === 'string' && !last.includes('=')) {
      return [...all.slice(0, -1), `${last} ${item}`];
    }
    return [...all, item];
  }, []);
}

function parsed(html: string): readonly unknown[] {
  const template = document.createElement('template');
  // A policy for a template that is only inspected: nothing of it is added to the page.
  const policy = { createHTML: (text: string) => text };
  template.setHTMLUnsafe(policy.createHTML(html.replace(/<template shadowrootmode="open">/g, '<template>')));
  return joined(flattened(outline(template.content)));
}

/** A nested declarative root is a template in one and a shadow root in the other. */
function flattened(items: readonly unknown[]): readonly unknown[] {
  return items.flatMap((item) => {
    if (!Array.isArray(item)) return [item];
    if (item[0] === 'template') return flattened(item.slice(1));
    return [flattened(item)];
  });
}

const withoutLanguage = (items: readonly unknown[]) => JSON.stringify(items).replace(/"lang=[^"]*",?/g, '');

test.each(
  [liwan2017, huaian2024].flatMap((report) =>
    LANGUAGES.flatMap((language) =>
      [...elementClasses.keys()].map((tag) => [report.id, tag, language] as const),
    ),
  ),
)('the server renders %s in <%s lang=%s> exactly as Lit does in a browser', async (id, tag, language) => {
  const report = id === liwan2017.id ? liwan2017 : huaian2024;
  const html = shadowHtml(
    { tag, attributes: new Map([['lang', language]]), properties: new Map([['report', report]]) },
    () => '',
  );
  expect(html).not.toMatch(/<button (?!disabled)|aria-expanded/);
  const element = document.createElement(tag) as FoiChart;
  element.lang = language;
  element.report = report;
  document.body.append(element);
  await settled(element);
  for (const nested of element.renderRoot.querySelectorAll<FoiChart>('*')) {
    if (nested.localName.startsWith('foi-')) await settled(nested);
  }
  const shown = outline(element.renderRoot as ShadowRoot);
  if (shown.length === 0 || JSON.stringify(shown).includes('class=message')) {
    // Not published: the server has nothing to render either.
    expect(html).not.toContain('<h2');
    return;
  }
  expect(withoutLanguage(parsed(html))).toBe(withoutLanguage(joined(shown)));
});
