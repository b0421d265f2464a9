import { chartRow } from './dist/report/charts.js';
import { ORDERS } from './dist/statistics/order-parts.js';

/** The values of an attribute that are known by name; empty if it takes any text. */
function valuesOf(tagName, { name }) {
  if (name === 'theme') return ['light', 'dark'];
  if (name === 'order') return ORDERS;
  if (name === 'heading-level') return ['1', '2', '3', '4', '5', '6'];
  if (name !== 'variant') return [];
  return chartRow(tagName.slice(4))?.variants ?? [];
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

const named = ({ name, description }) => ({ name, description: oneLine(description) });

/** What several elements share, once each. */
const once = (elements, key) => [
  ...new Map(elements.flatMap((element) => element[key] ?? []).map((one) => [one.name, named(one)])).values(),
];

/** Tags and attributes for VS Code: `html.customData` in its settings. */
export function vscodeData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes }) => ({
      name: tagName,
      description: oneLine(description),
      attributes: attributes.map((attribute) => ({
        ...named(attribute),
        values: valuesOf(tagName, attribute).map((name) => ({ name })),
      })),
    })),
  };
}

/** Tags, attributes, properties, events and styles for JetBrains editors: `web-types` in `package.json`. */
export function webTypes(elements, { name, version }) {
  return {
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tagName, description, attributes, members, events }) => ({
          name: tagName,
          description: oneLine(description),
          attributes: attributes.map((attribute) => {
            const values = valuesOf(tagName, attribute).map((value) => `'${value}'`);
            return { ...named(attribute), value: { type: values.join(' | ') || 'string' } };
          }),
          js: {
            properties: members
              .filter(
                ({ kind, privacy, static: ofClass }) => kind === 'field' && privacy === 'public' && !ofClass,
              )
              .map((member) => ({ ...named(member), type: member.type?.text ?? 'unknown' })),
            events: events.map(named),
          },
        })),
      },
      css: {
        properties: once(elements, 'cssProperties'),
        'pseudo-elements': once(elements, 'cssParts').map(({ name: part, description }) => ({
          name: `part(${part})`,
          description,
        })),
      },
    },
  };
}
