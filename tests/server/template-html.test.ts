import { html, nothing, svg } from 'lit';
import { expect, test } from 'vitest';
import { templateHtml } from '../../src/server/template-html.js';

const none = () => '';

test('templateHtml(template) escapes text and attributes', () => {
  const evil = '<script>"&';
  expect(templateHtml(html`<p title=${evil}>${evil}</p>`, none)).toBe(
    '<p title="&lt;script&gt;&quot;&amp;">&lt;script&gt;&quot;&amp;</p>',
  );
});

test('templateHtml(template) nests templates and lists, and renders nothing for empty values', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
  // prettier-ignore
  expect(templateHtml(html`<ul>${items}${nothing}${null}${undefined}${0}</ul>`, none)).toBe(
    '<ul><li>a</li><li>b</li>0</ul>',
  );
  // prettier-ignore
  expect(templateHtml(html`<svg>${svg`<rect x=${1}></rect>`}</svg>`, none)).toBe(
    '<svg><rect x="1"></rect></svg>',
  );
});

test('templateHtml(template) writes attributes as Lit does: whole, in parts, boolean, or not at all', () => {
  const template = html`<a
    class="mark ${'x'} ${'y'}"
    id=${nothing}
    title="${'p'}-${nothing}"
    ?hidden=${true}
    ?open=${false}
    aria-busy=${false}
    @click=${() => 0}
    .value=${5}
    href="/"
    >z</a
  >`;
  expect(templateHtml(template, none)).toBe('<a class="mark x y" hidden="" aria-busy="false" href="/">z</a>');
});

test('templateHtml(template, showChild) passes on what a custom element was given, and shows its content', () => {
  const seen: unknown[] = [];
  const template = html`<foi-x class="a" lang=${'en'} .report=${5}></foi-x><b>${1}</b>`;
  const out = templateHtml(template, ({ tag, attributes, properties }) => {
    seen.push([tag, Object.fromEntries(attributes), Object.fromEntries(properties)]);
    return '<i></i>';
  });
  expect(seen).toEqual([['foi-x', { lang: 'en' }, { report: 5 }]]);
  expect(out).toBe('<foi-x class="a" lang="en"><i></i></foi-x><b>1</b>');
});

test('templateHtml(template) collapses white space of the template, but not of a value', () => {
  // prettier-ignore
  const template = html`<p>  a
    ${'b  c'}  </p>`;
  expect(templateHtml(template, none)).toBe('<p> a b  c </p>');
});

test('templateHtml(template) rejects values that are neither text nor templates', () => {
  expect(() => templateHtml(html`<p>${{}}</p>`, none)).toThrow(TypeError);
  expect(() => templateHtml(html`<p>${() => 0}</p>`, none)).toThrow(TypeError);
  const value = 'b';
  expect(() => templateHtml(html`<p ${value}>a</p>`, none)).toThrow(TypeError);
});
