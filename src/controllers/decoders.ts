/** What is needed where data are not plainly UTF-8, as one module. */
export { decodeText } from '../report/decode-text.js';
export { nameEncoding } from '../report/name-encoding.js';
