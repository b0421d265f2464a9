import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'foi-charts/define/request-outcomes.js';
import 'foi-charts/jsx';
import { huaian2024 } from 'foi-charts/data';

function Charts() {
  const [selected, select] = useState('');
  return (
    <>
      <foi-request-outcomes id="attribute" report-id="liwan-2017" heading-level={3} lang="en" />
      <foi-request-outcomes
        id="property"
        report={huaian2024}
        heading-level={3}
        lang="en"
        onfoi-select={({ figure }) => select(String(figure.value))}
      />
      <output>{selected}</output>
    </>
  );
}

function Page() {
  const [away, setAway] = useState(false);
  return (
    <>
      <button id={away ? 'back' : 'away'} onClick={() => setAway(!away)}>
        go
      </button>
      {!away && <Charts />}
    </>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
