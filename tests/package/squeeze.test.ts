import { expect, test } from 'vitest';
import { squeezeMarkup, squeezeStyles } from '../../vite.squeeze.js';

test('squeezeStyles(css) takes out comments and white space, and nothing that has a meaning', () => {
  expect(
    squeezeStyles(
      '/* Why. */\n  .a > .level-0.b,\n  a:hover {\n    margin: 0 -0.5em;\n    width: calc((1em - 2%) * 9);\n  }\n',
    ),
  ).toBe(' .a>.level-0.b,a:hover{margin:0 -.5em;width:calc((1em - 2%) * 9)}');
});

test('squeezeMarkup(texts) keeps a space inside a tag, between words and where it is meant', () => {
  expect(
    squeezeMarkup(['<p\n  class=', '\n  lang=', '\n>\n  ', '\n  one\n  two <b>', '</b> three\n</p>\n']),
  ).toEqual(['<p class=', ' lang=', ' >', 'one two <b>', '</b> three</p>']);
});
