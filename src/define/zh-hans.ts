import { zhHans } from '../locale/zh-hans.js';
import { speak } from '../locale/spoken.js';

// Simplified Chinese is here at once, and no chart has to load it.
speak(zhHans);
