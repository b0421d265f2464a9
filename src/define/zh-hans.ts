import { messages } from '../locale/zh-hans-page.js';
import { speak } from '../locale/spoken.js';

// Simplified Chinese is here at once, and no chart has to load it.
speak(messages);
