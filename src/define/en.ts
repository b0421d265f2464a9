import { messages } from '../locale/en-page.js';
import { speak } from '../locale/spoken.js';

// Makes English available immediately, so that no chart has to load it.
speak(messages);
