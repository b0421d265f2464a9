import { completeReport } from '../forms/complete-report.js';
import { cn2021 } from '../forms/cn-2021.js';
import { acceptReport } from '../report/accepted-reports.js';
import type { Report } from '../report/report.js';
import json from './suqian-2023.json' with { type: 'json' };

/** Suqian: annual report for 2023, in the statutory form of 2021. Read from a comparison sheet, as noted in its source. */
export const suqian2023: Report = /* @__PURE__ */ acceptReport(
  /* @__PURE__ */ completeReport(json as unknown as Report, cn2021),
);
