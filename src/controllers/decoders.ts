/** The decoders for data that are not plain UTF-8, as one module. */
export { decodeText } from '../report/decode-text.js';
export { nameEncoding } from '../report/name-encoding.js';
