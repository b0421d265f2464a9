import { completeReport } from '../forms/complete-report.js';
import { narrative } from '../forms/narrative.js';
import { acceptReport } from '../report/accepted-reports.js';
import type { Report } from '../report/report.js';
import json from './liwan-2017.json' with { type: 'json' };

/** Liwan District, Guangzhou: annual report for 2017, in prose. Read from a re-host, as noted in its sources. */
export const liwan2017: Report = /* @__PURE__ */ acceptReport(
  /* @__PURE__ */ completeReport(json as unknown as Report, narrative),
);
