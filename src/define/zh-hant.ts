import { zhHant } from '../locale/zh-hant.js';
import { speak } from '../locale/spoken.js';

// Traditional Chinese is here at once, and no chart has to load it.
speak(zhHant);
