import { expect, test } from 'vitest';
import '../../src/define/all.js';
import { elementClasses } from '../../src/elements/element-classes.js';

const camel = (name: string) => name.replace(/-./g, (dash) => dash.charAt(1).toUpperCase());

/** The names of a class and its ancestors, down to the browser's own. */
function ownNames(start: object): readonly string[] {
  const names: string[] = [];
  for (let proto = start; proto !== HTMLElement.prototype; proto = Object.getPrototypeOf(proto))
    names.push(...Object.getOwnPropertyNames(proto));
  return names.filter((name) => name !== 'constructor');
}

test.each([...elementClasses])(
  'no property, method or attribute of <%s> has the name of one that every HTML element has',
  (_, Element) => {
    const names = ownNames(Element.prototype);
    expect(names).toEqual(expect.arrayContaining(['report', 'reportId', 'headingLevel', 'updateComplete']));
    expect(names.filter((name) => name in HTMLElement.prototype)).toEqual([]);
    const attributes = [...Element.observedAttributes];
    expect(attributes).toContain('report-id');
    const plain = document.createElement('div');
    expect(attributes.filter((name) => name in plain || camel(name) in plain)).toEqual([]);
  },
);

test.each([...elementClasses.keys()])(
  'every attribute of <%s> can be set as a property of that name',
  (tag) => {
    const element = document.createElement(tag) as HTMLElement & Record<string, unknown>;
    const Element = elementClasses.get(tag);
    for (const name of Element?.observedAttributes ?? []) {
      const property = camel(name);
      expect(property in element, property).toBe(true);
      const value = property === 'headingLevel' ? 3 : 'x';
      element[property] = value;
      expect(element[property]).toBe(value);
    }
  },
);
