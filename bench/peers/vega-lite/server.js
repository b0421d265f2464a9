import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { spec } from './spec.js';

export async function server(data) {
  const view = new View(parse(compile(spec(data)).spec), { renderer: 'none' });
  const drawing = await view.toSVG();
  view.finalize();
  return drawing;
}
