import { html, render } from 'lit';
import { LANGUAGE_NAMES, words } from './words.js';

const PAGES = {
  './': 'charts',
  './report.html': 'report',
  './proof.html': 'proof',
  './light-dom.html': 'lightDom',
  './gallery.html': 'gallery',
  './theme.html': 'themed',
  './embed-builder.html': 'builder',
};

/** The options of a demo page; each page offers some of them. */
export interface Choices {
  lang: string;
  theme: string;
  order: string;
  dataset: string;
  width: string;
}

const OFFERS: Readonly<Record<Exclude<keyof Choices, 'lang'>, readonly string[]>> = {
  theme: ['light dark', 'light', 'dark'],
  order: ['usual', 'value', 'published'],
  dataset: ['liwan-2017', 'huaian-2024'],
  width: ['320', '768', '1280'],
};

/**
 * Adds the navigation and the options at the top of a page. Calls `show` immediately and after each change.
 *
 * @param offered The options of the page besides language and theme.
 */
export function offerChoices(
  offered: readonly (keyof typeof OFFERS)[],
  show: (choices: Choices) => void,
): void {
  const header = document.querySelector('header') as HTMLElement;
  const choices: Choices = {
    lang: new URLSearchParams(location.search).get('lang') ?? 'zh-Hans',
    theme: 'light dark',
    order: 'usual',
    dataset: 'liwan-2017',
    width: '320',
  };
  update();

  function update(): void {
    const said = words[choices.lang] ?? {};
    const [, page = ''] = Object.entries(PAGES).find(([href]) => here(href)) ?? [];
    document.title = `${said[page]} · foi-charts`;
    document.documentElement.lang = choices.lang;
    document.documentElement.style.colorScheme = choices.theme;
    render(
      html`<h1>foi-charts</h1>
        <nav>
          ${Object.entries(PAGES).map(
            ([href, name]) =>
              html`<a href="${href}?lang=${choices.lang}" aria-current=${here(href) ? 'page' : 'false'}
                >${said[name]}</a
              >`,
          )}
        </nav>
        <form @change=${change}>
          ${select('lang', said['language'], LANGUAGE_NAMES, true)}
          ${(['theme', ...offered] as const).map((name) =>
            select(
              name,
              said[name],
              Object.fromEntries(OFFERS[name].map((value) => [value, said[value] ?? value])),
            ),
          )}
        </form>`,
      header,
    );
    show(choices);
  }

  function select(
    name: keyof Choices,
    label: string | undefined,
    options: Readonly<Record<string, string>>,
    tagged = false,
  ) {
    return html`<label
      >${label}
      <select name=${name}>
        ${Object.entries(options).map(
          ([value, text]) =>
            html`<option
              value=${value}
              lang=${tagged ? value : choices.lang}
              ?selected=${choices[name] === value}
            >
              ${text}
            </option>`,
        )}
      </select></label
    >`;
  }

  function change(event: Event): void {
    const { name, value } = event.target as HTMLSelectElement;
    choices[name as keyof Choices] = value;
    update();
  }
}

function here(href: string): boolean {
  return new URL(href, document.baseURI).pathname === location.pathname.replace(/index\.html$/, '');
}
