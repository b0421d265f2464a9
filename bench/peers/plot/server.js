import { parseHTML } from 'linkedom';
import { plot } from './plot.js';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export const server = (data) => plot(data, document).outerHTML;
