import '../src/define/all.js';
import { words } from './words.js';

const form = document.querySelector<HTMLFormElement>('#choices');

form?.addEventListener('change', () => {
  const choices = new FormData(form);
  const lang = String(choices.get('lang'));
  const order = String(choices.get('order'));
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = String(choices.get('scheme'));
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    element.textContent = words[lang]?.[element.dataset['words'] ?? ''] ?? '';
  }
  for (const chart of document.querySelectorAll('main > :not(h2)')) {
    if (order) chart.setAttribute('order', order);
    else chart.removeAttribute('order');
  }
});
