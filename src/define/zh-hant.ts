import { messages } from '../locale/zh-hant-page.js';
import { speak } from '../locale/spoken.js';

// Makes Traditional Chinese available immediately, so that no chart has to load it.
speak(messages);
