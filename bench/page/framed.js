import { categories, words } from 'bench:data';

const element = (tag, text, ...children) => {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
};

/** The heading, the sentence and the table of eight rows that a bare chart is given, to be fair to a complete one. */
export function frame(container, data) {
  const total = categories.reduce((sum, { value }) => sum + value, 0);
  const row = ({ label, value }) =>
    element(
      'tr',
      '',
      element('th', label),
      element('td', String(value)),
      element('td', percent(value, total)),
    );
  const { publisher, measure, period } = words;
  const body = element('tbody', '', ...data.map(row), row({ label: measure, value: total }));
  const head = element('thead', '', element('tr', '', ...['', '#', '%'].map((text) => element('th', text))));
  const drawing = element('div');
  container.append(
    element('h2', `${publisher} ${period}`),
    element('p', `${measure}: ${total}`),
    drawing,
    element('table', '', element('caption', measure), head, body),
  );
  return drawing;
}

function percent(value, total) {
  return `${((100 * value) / total).toFixed(1)}%`;
}
