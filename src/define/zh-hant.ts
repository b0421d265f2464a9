import { messages } from '../locale/zh-hant-page.js';
import { addMessages } from '../locale/load-messages.js';

// Makes Traditional Chinese available immediately, so that no chart has to load it.
addMessages(messages);
