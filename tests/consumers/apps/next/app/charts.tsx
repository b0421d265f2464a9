'use client';
import { useEffect, useState } from 'react';
import 'foi-charts/define/request-outcomes.js';
import 'foi-charts/jsx';
import type { Report } from 'foi-charts';
import { huaian2024 } from 'foi-charts/data';

export function Charts() {
  const [report, setReport] = useState<Report>();
  const [selected, select] = useState('');
  useEffect(() => setReport(huaian2024), []);
  return (
    <>
      <foi-request-outcomes id="attribute" report-id="liwan-2017" heading-level={3} lang="en" />
      <foi-request-outcomes
        id="property"
        report={report}
        heading-level={3}
        lang="en"
        onfoi-select={({ figure }) => select(String(figure.value))}
      />
      <output>{selected}</output>
    </>
  );
}
