import type { Failure } from '../locale/messages.js';
import type { Figure } from '../report/figure.js';
import type { Report } from '../report/report.js';

const options = { bubbles: true, composed: true };

/** `foi-load`: a report was read from `src`, `report-id` or a child, and its chart is on the page. */
export class FoiLoadEvent extends Event {
  static readonly type = 'foi-load';

  constructor(readonly report: Report) {
    super(FoiLoadEvent.type, options);
  }
}

/** `foi-error`: the element shows a message; `failure` says why, with every problem and its path. */
export class FoiErrorEvent extends Event {
  static readonly type = 'foi-error';

  constructor(readonly failure: Failure) {
    super(FoiErrorEvent.type, options);
  }
}

/**
 * `foi-select`: a reader opened the evidence of a figure. `figure` has its observation and evidence where it is
 * printed, its operands where it is derived.
 */
export class FoiSelectEvent extends Event {
  static readonly type = 'foi-select';

  constructor(readonly figure: Figure) {
    super(FoiSelectEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'foi-load': FoiLoadEvent;
    'foi-error': FoiErrorEvent;
    'foi-select': FoiSelectEvent;
  }
}
