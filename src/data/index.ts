export { huaian2024 } from './huaian-2024.js';
export { liwan2017 } from './liwan-2017.js';
