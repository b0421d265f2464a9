import { completeReport } from '../forms/complete-report.js';
import { cn2021 } from '../forms/cn-2021.js';
import { acceptReport } from '../report/accepted-reports.js';
import type { Report } from '../report/report.js';
import json from './suqian-2025.json' with { type: 'json' };

/** Suqian: the known part of the annual report for 2025: table 四, part of table 二, and the requests received. */
export const suqian2025: Report = /* @__PURE__ */ acceptReport(
  /* @__PURE__ */ completeReport(json as unknown as Report, cn2021),
);
