import { messages } from '../locale/en.js?messages';
import { speak } from '../locale/spoken.js';

// English is here at once, and no chart has to load it.
speak(messages);
