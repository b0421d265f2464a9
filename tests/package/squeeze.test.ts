import { expect, test } from 'vitest';
import { importedAtOnce } from '../../vite.at-once.js';
import { plainNamesIn } from '../../vite.plain-names.js';
import { squeezeMarkup, squeezeStyles } from '../../vite.squeeze.js';

test('squeezeStyles(css) removes comments and meaningless white space only', () => {
  expect(
    squeezeStyles(
      '/* Why. */\n  .a > .level-0.b,\n  a:hover {\n    margin: 0 -0.5em;\n    width: calc((1em - 2%) * 9);\n  }\n',
    ),
  ).toBe(' .a>.level-0.b,a:hover{margin:0 -.5em;width:calc((1em - 2%) * 9)}');
});

test('squeezeMarkup(texts) keeps a space inside a tag, between words and where it has a meaning', () => {
  expect(
    squeezeMarkup(['<p\n  class=', '\n  lang=', '\n>\n  ', '\n  one\n  two <b>', '</b> three\n</p>\n']),
  ).toEqual(['<p class=', ' lang=', ' >', 'one two <b>', '</b> three</p>']);
});

test('plainNamesIn(code, place) replaces private names with names per module, and changes no text', () => {
  const code =
    "class A extends B { #card = '#card'; get #b() { return this.#card } c = { '#b': 1 }; d() { return this.#b } }";
  expect(plainNamesIn(code, 37)).toBe(
    "class A extends B { _110 = '#card'; get _111() { return this._110 } c = { '#b': 1 }; d() { return this._111 } }",
  );
  expect(plainNamesIn(code, 2)).toContain('_020');
  expect(() => plainNamesIn('class A { #a; static of(x) { return #a in x } }', 1)).toThrow('in');
});

test('importedAtOnce(code) imports each module once, at the top, except for the shipped reports', () => {
  expect(
    importedAtOnce("const a = import('./a.js'), b = import('./a.js'), c = import('./liwan-2017.js');"),
  ).toBe(
    'import * as atOnce0 from "./a.js";\nconst a = Promise.resolve(atOnce0), b = Promise.resolve(atOnce0), c = import(\'./liwan-2017.js\');',
  );
  expect(importedAtOnce("import './a.js';")).toBeUndefined();
});
