import { render } from 'lit';
import { DOCUMENTS } from './documents.js';
import { enliven } from './live-example.js';
import { showPage, siteAddress } from './page.js';

const main = document.querySelector('main') as HTMLElement;
const [note, contents] = [main.querySelector('.note'), main.querySelector('#contents')] as [
  HTMLElement,
  HTMLElement,
];
const own = DOCUMENTS[main.dataset['document'] ?? ''];
const examples = [...main.querySelectorAll<HTMLElement>('[data-live]')].map(enliven);

/** The words around the document, which is itself in one language only. */
showPage('documents', [], ({ lang, say, dark }) => {
  contents.textContent = say('contents');
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[data-document]')) {
    const name = link.dataset['document'] ?? '';
    link.textContent = DOCUMENTS[name]?.name[['zh-Hans', 'zh-Hant', 'en'].indexOf(lang)] ?? name;
  }
  // Links to other pages of the site keep language and theme.
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = new URL(link.href);
    const elsewhere = address.origin !== location.origin || address.pathname === location.pathname;
    if (!elsewhere && address.pathname.endsWith('.html'))
      link.href = siteAddress(`${address.origin}${address.pathname}`) + address.hash;
  }
  const foreign = own && (own.language === 'en') !== (lang === 'en');
  note.hidden = !foreign;
  const link = document.createElement('a');
  link.href = siteAddress(`docs/${lang === 'en' ? 'readme' : 'readme.zh-hans'}.html`);
  link.textContent = say(lang === 'en' ? 'introduction' : 'chinese-readme');
  note.replaceChildren(`${say('only-english')} `, link, lang === 'en' ? '.' : '。');
  for (const { place, template } of examples) render(template(say, dark), place);
});
