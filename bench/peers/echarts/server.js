import { height, width } from '../size.js';
import { option } from './option.js';
import { init } from './setup.js';

export function server(data) {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option(data));
  const drawing = chart.renderToSVGString();
  chart.dispose();
  return drawing;
}
