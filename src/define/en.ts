import { en } from '../locale/en.js';
import { speak } from '../locale/spoken.js';

// English is here at once, and no chart has to load it.
speak(en);
