import 'foi-charts/define/request-outcomes.js';
import 'foi-charts/define';
import { huaian2024 } from 'foi-charts/data';
import { readText } from 'foi-charts/read';
import { renderSvg } from 'foi-charts/server';
import { check, type FoiSelectEvent } from 'foi-charts';

const chart = document.querySelector<HTMLElementTagNameMap['foi-request-outcomes']>('foi-request-outcomes');
if (chart) chart.report = huaian2024;
chart?.addEventListener('foi-select', ({ figure }: FoiSelectEvent) => figure.value);
export const svg: string | null = renderSvg(huaian2024, { chart: 'request-outcomes' });
export const findings: number = check(huaian2024).length;
export { readText };
// @ts-expect-error A report is not a number.
if (chart) chart.report = 5;
