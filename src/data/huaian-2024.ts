import { completeReport } from '../forms/complete-report.js';
import { cn2021 } from '../forms/cn-2021.js';
import { acceptReport } from '../report/accepted-reports.js';
import type { Report } from '../report/report.js';
import json from './huaian-2024.json' with { type: 'json' };

/** Huai'an: annual report for 2024, in the statutory form of 2021. */
export const huaian2024: Report = /* @__PURE__ */ acceptReport(
  /* @__PURE__ */ completeReport(json as unknown as Report, cn2021),
);
