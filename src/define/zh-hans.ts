import { messages } from '../locale/zh-hans.js?messages';
import { speak } from '../locale/spoken.js';

// Simplified Chinese is here at once, and no chart has to load it.
speak(messages);
