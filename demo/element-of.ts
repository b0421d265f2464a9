import { nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { TagName } from '../src/report/charts.js';
import type { Report } from '../src/report/report.js';
import { isSeries } from './exhibits.js';

interface Attributes {
  /** Their ids. */
  readonly reports?: string | undefined;
  readonly report?: Report | undefined;
  readonly variant?: string | undefined;
  readonly order?: string | undefined;
  readonly level?: number;
}

/** The element of a chart. */
export function elementOf(
  name: TagName,
  { reports = '', report, variant, order, level = 3 }: Attributes,
): TemplateResult {
  const tag = unsafeStatic(`foi-${name}`);
  return staticHtml`<${tag}
    report-id=${isSeries(name) || report ? nothing : reports}
    .report=${report}
    report-ids=${isSeries(name) ? reports : nothing}
    variant=${variant ?? nothing}
    order=${order ?? nothing}
    heading-level=${level}
  ></${tag}>`;
}
