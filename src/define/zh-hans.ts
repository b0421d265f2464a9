import { messages } from '../locale/zh-hans-page.js';
import { addMessages } from '../locale/load-messages.js';

// Makes Simplified Chinese available immediately, so that no chart has to load it.
addMessages(messages);
