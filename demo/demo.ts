import '../src/define/all.js';

const form = document.querySelector<HTMLFormElement>('#choices');

form?.addEventListener('change', () => {
  const choices = new FormData(form);
  const order = String(choices.get('order'));
  document.documentElement.lang = String(choices.get('lang'));
  document.documentElement.style.colorScheme = String(choices.get('scheme'));
  for (const chart of document.querySelectorAll('main > *')) {
    if (order) chart.setAttribute('order', order);
    else chart.removeAttribute('order');
  }
});
