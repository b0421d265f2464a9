import { messages } from '../locale/en-page.js';
import { addMessages } from '../locale/load-messages.js';

// Makes English available immediately, so that no chart has to load it.
addMessages(messages);
