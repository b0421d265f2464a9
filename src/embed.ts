import { connectSources, type Embedding, readAddress } from './embed/read-address.js';
import { type EmbedProblem, embedWords } from './locale/embed-words.js';
import { languageOf } from './report/language.js';
import { oneLine } from './report/one-line.js';

/** Longer values are cut in messages, in characters. */
const LONGEST = 200;

const address = new URL(location.href);
const lang = address.searchParams.get('lang');
const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
const { embedding, problem, origin } = readAddress(
  address,
  connectSources(policy?.getAttribute('content') ?? ''),
);

const reportHeight = heightReporter(origin);

document.body.style.margin = '0';
if (!embedding) showProblem(problem);
else if (!customElements.get(embedding.tag)) showProblem({ kind: 'script' });
else show(embedding);
new ResizeObserver(reportHeight).observe(document.body);

/** Fills the frame with the requested chart, in the language of the report unless one was requested. */
function show({ tag, attributes }: Embedding): void {
  if (lang === null) document.documentElement.removeAttribute('lang');
  else document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = attributes['theme'] ?? '';
  const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<unknown> };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.addEventListener('foi-load', () => {
    const heading = element.shadowRoot?.querySelector('h2');
    if (heading) document.title = heading.textContent ?? '';
    const shownLanguage = element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');
    if (shownLanguage) document.documentElement.lang = shownLanguage;
  });
  for (const type of ['foi-load', 'foi-error'])
    element.addEventListener(type, () => void element.updateComplete.then(reportHeight));
  document.body.append(element);
}

function showProblem(failure: EmbedProblem): void {
  const language = languageOf(lang) ?? languageOf(navigator.language) ?? 'zh-Hans';
  const cut = 'value' in failure ? { ...failure, value: failure.value.slice(0, LONGEST) } : failure;
  const message = document.createElement('p');
  message.setAttribute('role', 'status');
  message.textContent = oneLine(embedWords[language](cut));
  Object.assign(message.style, { margin: '0', padding: '1em', font: '16px/1.5 sans-serif' });
  message.style.overflowWrap = 'break-word';
  document.documentElement.lang = language;
  document.body.append(message);
  reportHeight();
}

/**
 * Reports the height of the content to the parent page, only if it is of the origin named in the address. The
 * content is measured immediately: observers do not run in a cross-site frame that is not scrolled into view.
 */
function heightReporter(target: string | null): () => void {
  if (target === null || window.parent === window) return () => undefined;
  let reported = 0;
  return () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    window.parent.postMessage({ type: 'foi-charts:height', height }, target);
  };
}
