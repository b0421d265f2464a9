import { html, nothing, render } from 'lit';
import { type Language, languageOf, LANGUAGES } from '../src/report/language.js';
import { LANGUAGE_NAMES, type Say, sayIn, type Word } from './words.js';

/** The pages in the menu, and those in the foot only. */
const MENU = ['charts', 'report', 'builder', 'reader', 'documents'] as const;
const FOOT = ['home', ...MENU, 'years', 'proof', 'themed', 'lightDom', 'gallery'] as const;

export type PageName = (typeof FOOT)[number];

const FILES: Readonly<Record<PageName, string>> = {
  home: './',
  charts: 'charts.html',
  report: 'report.html',
  builder: 'embed-builder.html',
  reader: 'read.html',
  documents: 'docs/readme.html',
  years: 'years.html',
  proof: 'proof.html',
  themed: 'theme.html',
  lightDom: 'light-dom.html',
  gallery: 'gallery.html',
};

/** The options of a page; each page offers some of them. */
export interface Choices {
  lang: Language;
  order: string;
  dataset: string;
  width: string;
}

const OFFERS = {
  order: ['usual', 'value', 'published'],
  dataset: ['liwan-2017', 'huaian-2024'],
  width: ['320', '768', '1280'],
} as const;

/** What a page shows: its choices, the words in their language, and whether it is dark. */
export interface Shown extends Choices {
  readonly say: Say;
  readonly dark: boolean;
}

const given = new URLSearchParams(location.search);
const system = matchMedia('(prefers-color-scheme: dark)');

/** The folder of the site, of which a page may be below. */
const root = new URL(document.documentElement.dataset['root'] ?? './', location.href);

/** Language and theme, which every link keeps. */
const kept = {
  lang: languageOf(given.get('lang')) ?? ownLanguage(),
  theme: ['light', 'dark'].includes(given.get('theme') ?? '') ? given.get('theme') : null,
};

function ownLanguage(): Language {
  return navigator.languages.map(languageOf).find((language) => language !== null) ?? 'zh-Hans';
}

/** The address of a page or a file of the site, with language and theme. */
export function siteAddress(file: string, more: Readonly<Record<string, string>> = {}): string {
  const address = new URL(file, root);
  for (const [name, value] of Object.entries({ ...more, lang: kept.lang, theme: kept.theme }))
    if (value !== null) address.searchParams.set(name, value);
  return address.href;
}

export function pageAddress(page: PageName, more: Readonly<Record<string, string>> = {}): string {
  const chinese = page === 'documents' && kept.lang !== 'en';
  return siteAddress(chinese ? 'docs/readme.zh-hans.html' : FILES[page], more);
}

/**
 * Adds everything around the content of a page. Calls `show` immediately and after each change.
 *
 * @param offered The options of the page besides language and theme.
 */
export function showPage(
  page: PageName,
  offered: readonly (keyof typeof OFFERS)[],
  show: (shown: Shown) => void,
): void {
  const [header, main, footer] = ['header', 'main', 'footer'].map(
    (name) => document.querySelector(name) as HTMLElement,
  ) as [HTMLElement, HTMLElement, HTMLElement];
  const head = document.createElement('div');
  head.className = 'head';
  // The landing page and the documents have a heading of their own.
  const ownHeading = page === 'home' || page === 'documents';
  if (!ownHeading) main.prepend(head);
  const choices = { order: 'usual', dataset: 'liwan-2017', width: '320' };
  for (const name of offered) {
    const value = given.get(name) ?? '';
    if ((OFFERS[name] as readonly string[]).includes(value)) choices[name] = value;
  }
  system.addEventListener('change', update);
  update();

  function update(): void {
    const say = sayIn(kept.lang);
    const dark = kept.theme === null ? system.matches : kept.theme === 'dark';
    const { documentElement } = document;
    if (page !== 'documents')
      document.title = `${say(page === 'home' ? 'claim' : page).replace(/\u200b/g, '')} · foi-charts`;
    documentElement.lang = kept.lang;
    documentElement.style.colorScheme = kept.theme ?? 'light dark';
    documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    render(headerTemplate(say, dark), header);
    if (!ownHeading) render(headTemplate(say), head);
    render(footerTemplate(say), footer);
    show({ ...choices, lang: kept.lang, say, dark });
  }

  function headerTemplate(say: Say, dark: boolean) {
    return html`<a class="skip" href="#main">${say('skip')}</a>
      <div class="bar">
        <a class="brand" href=${pageAddress('home')}>foi-charts</a>
        <nav class="menu" aria-label=${say('pages')}>${MENU.map((name) => link(name, say))}</nav>
        <nav class="languages" aria-label=${say('languages')}>
          ${LANGUAGES.map(
            (language) =>
              html`<a
                href=${languageAddress(language)}
                lang=${language}
                hreflang=${language}
                aria-current=${language === kept.lang ? 'true' : 'false'}
                @click=${(event: MouseEvent) => speak(event, language)}
                >${LANGUAGE_NAMES[language][1]}<span class="spoken">${LANGUAGE_NAMES[language][2]}</span></a
              >`,
          )}
        </nav>
        <button
          class="theme"
          type="button"
          aria-pressed=${dark}
          aria-label=${say('dark-theme')}
          title=${say('dark-theme')}
          @click=${() => keep({ theme: dark ? 'light' : 'dark' })}
        >
          <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
            <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle>
            <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor"></path>
          </svg>
        </button>
      </div>`;
  }

  function headTemplate(say: Say) {
    const lead = `${page}-lead` as Word;
    return html`<h1>${say(page)}</h1>
      <p class="lead">${say(lead)}</p>
      ${
        offered.length > 0
          ? html`<form class="options" @change=${change} aria-label=${say('options')}>
              ${offered.map((name) => select(name, say))}
            </form>`
          : nothing
      }`;
  }

  function footerTemplate(say: Say) {
    return html`<nav aria-label=${say('all-pages')}>${FOOT.map((name) => link(name, say))}</nav>`;
  }

  function link(name: PageName, say: Say) {
    return html`<a href=${pageAddress(name)} aria-current=${name === page ? 'page' : 'false'}
      >${say(name)}</a
    >`;
  }

  function select(name: keyof typeof OFFERS, say: Say) {
    return html`<label
      >${say(name)}
      <select name=${name}>
        ${OFFERS[name].map(
          (value) =>
            html`<option value=${value} ?selected=${choices[name] === value}>
              ${name === 'width' ? `${value} px` : say(value as Word)}
            </option>`,
        )}
      </select></label
    >`;
  }

  function change(event: Event): void {
    const { name, value } = event.target as HTMLSelectElement;
    choices[name as keyof typeof choices] = value;
    update();
  }

  /** A link to the same page; without a reload, so that what was entered stays. */
  function speak(event: MouseEvent, lang: Language): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    keep({ lang });
  }

  function keep(changed: Partial<typeof kept>): void {
    Object.assign(kept, changed);
    history.replaceState(null, '', languageAddress(kept.lang));
    update();
  }
}

/** The address of this page in a language. */
function languageAddress(language: Language): string {
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  if (kept.theme !== null) address.searchParams.set('theme', kept.theme);
  return address.href;
}
