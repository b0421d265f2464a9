import { FoiRequestChannels } from '../elements/foi-request-channels.js';
import { defineElement } from './define-element.js';

defineElement('foi-request-channels', FoiRequestChannels);
