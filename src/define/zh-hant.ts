import { messages } from '../locale/zh-hant.js?messages';
import { speak } from '../locale/spoken.js';

// Traditional Chinese is here at once, and no chart has to load it.
speak(messages);
