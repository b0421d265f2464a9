import Link from 'next/link';
import { liwan2017 } from 'foi-charts/data';
import { renderHtml } from 'foi-charts/server';
import { Charts } from './charts';

export default function Page() {
  const html = renderHtml(liwan2017, { chart: 'request-channels', language: 'en' }) ?? '';
  return (
    <>
      <Link id="away" href="/other">
        go
      </Link>
      <Charts />
      <div id="rendered" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
