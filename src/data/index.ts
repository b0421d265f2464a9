export { huaian2024 } from './huaian-2024.js';
export { liwan2017 } from './liwan-2017.js';
export { suqian2023 } from './suqian-2023.js';
export { suqian2024 } from './suqian-2024.js';
export { suqian2025 } from './suqian-2025.js';
