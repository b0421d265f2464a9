import { completeReport } from '../forms/complete-report.js';
import { cn2021 } from '../forms/cn-2021.js';
import { acceptReport } from '../report/accepted-reports.js';
import type { Report } from '../report/report.js';
import json from './suqian-2024.json' with { type: 'json' };

/** Suqian: annual report for 2024, in the statutory form of 2021. Its prose contradicts its table 四; nothing is adjusted. */
export const suqian2024: Report = /* @__PURE__ */ acceptReport(
  /* @__PURE__ */ completeReport(json as unknown as Report, cn2021),
);
