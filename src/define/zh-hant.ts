import { messages } from '../locale/zh-hant-page.js';
import { speak } from '../locale/spoken.js';

// Traditional Chinese is here at once, and no chart has to load it.
speak(messages);
