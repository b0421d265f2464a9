import { messages } from '../locale/en-page.js';
import { speak } from '../locale/spoken.js';

// English is here at once, and no chart has to load it.
speak(messages);
