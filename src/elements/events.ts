import type { Failure } from '../intake/failure.js';
import type { Report } from '../report/report.js';
import type { FoiSelectEvent } from './select-event.js';

const options = { bubbles: true, composed: true };

/** `foi-load`: a report was read from `src`, `report-id` or a child, and its chart is on the page. */
export class FoiLoadEvent extends Event {
  static readonly type = 'foi-load';

  constructor(readonly report: Report) {
    super(FoiLoadEvent.type, options);
  }
}

/** `foi-error`: the element shows a message; `failure` gives the reason, with every problem and its path. */
export class FoiErrorEvent extends Event {
  static readonly type = 'foi-error';

  constructor(readonly failure: Failure) {
    super(FoiErrorEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'foi-load': FoiLoadEvent;
    'foi-error': FoiErrorEvent;
    'foi-select': FoiSelectEvent;
  }
}
