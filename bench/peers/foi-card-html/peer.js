export { mount, update, prepare } from '../foi-complete/peer.js';
