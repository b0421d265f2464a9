import { liwan2017 } from '../../../dist/data/liwan-2017.js';
import { renderDeclarative } from '../../../dist/server/index.js';

/** A declarative shadow root with its style in it; the script follows with low priority, as recommended in docs/static.md. */
export const body = () =>
  renderDeclarative(liwan2017, { chart: 'disclosure-categories', language: 'zh-Hans' }, null, {
    data: { src: '/data/liwan-2017.json' },
  }).html;
export const script = true;
export const hurry = false;
