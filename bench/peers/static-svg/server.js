export { draw as server } from './draw.js';
