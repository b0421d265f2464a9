import type { Figure } from '../report/figure.js';

/**
 * `foi-select`: a reader opened the evidence of a figure. `figure` has its observation and evidence if it is printed,
 * its operands if it is derived.
 */
export class FoiSelectEvent extends Event {
  static readonly type = 'foi-select';

  constructor(readonly figure: Figure) {
    super(FoiSelectEvent.type, { bubbles: true, composed: true });
  }
}
