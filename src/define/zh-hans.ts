import { messages } from '../locale/zh-hans-page.js';
import { speak } from '../locale/spoken.js';

// Makes Simplified Chinese available immediately, so that no chart has to load it.
speak(messages);
