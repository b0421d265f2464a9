import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { vscodeData, webTypes } from './editor-data.mjs';

const FOLDER = 'dist/frameworks';

/** The analyzer mistakes the constructors of events for their names. */
const named = (events) => (events ?? []).filter(({ name }) => name?.startsWith('foi-'));

/** The declarations of a manifest, sorted by name. */
function declarationsOf({ modules }) {
  return modules
    .flatMap(({ path, declarations }) => declarations.map((declaration) => ({ path, ...declaration })))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The type of an element: its attributes, as in HTML, its properties, and its events. */
function elementType({ tagName, name, attributes, members, events }) {
  const fields = members.filter(
    (member) => member.kind === 'field' && member.privacy === 'public' && !member.static,
  );
  const lines = (items) => items.map((item) => `      ${item}`).join('\n');
  return `  '${tagName}': {
    element: ${name};
    attributes: {
${lines(attributes.map((one) => `'${one.name}'?: ${name}['${one.fieldName}']${/number/.test(one.type.text) ? ' | string' : ''};`))}
    };
    properties: {
${lines(fields.map((one) => `${one.name}?: ${name}['${one.name}'];`))}
    };
    events: {
${lines(named(events).map((one) => `'${one.name}': ${one.type.text};`))}
    };
  };`;
}

function elementTypes(elements, declarations) {
  const events = new Set(elements.flatMap((element) => named(element.events).map(({ type }) => type.text)));
  const imports = declarations
    .filter(({ tagName, name }) => tagName || events.has(name))
    .map(
      ({ path, name }) =>
        `import type { ${name} } from '../${path.replace(/^src\//, '').replace(/\.ts$/, '.js')}';`,
    );
  return `${imports.join('\n')}

/** By tag: class, attributes, properties and events of each element. */
export interface FoiElements {
${elements.map(elementType).join('\n')}
}

/** What a template may set on an element: attributes and properties. */
export type SetOn<Tag extends keyof FoiElements> = FoiElements[Tag]['attributes'] &
  FoiElements[Tag]['properties'];

/** Handlers of its events, each by the name of the event after a prefix. */
export type Handlers<Tag extends keyof FoiElements, Prefix extends string> = {
  [Name in keyof FoiElements[Tag]['events'] & string as \`\${Prefix}\${Name}\`]?: (
    event: FoiElements[Tag]['events'][Name],
  ) => void;
};
`;
}

const tagsOf = (elements, indent, type) =>
  elements.map(({ tagName }) => `${indent}'${tagName}': ${type}<'${tagName}'>;`).join('\n');

const FRAMEWORKS = {
  jsx: (elements) => `/** Types of the tags in JSX of React: \`import 'foi-charts/jsx'\` once, anywhere. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FoiElements, Handlers, SetOn } from './elements.js';

type Of<Tag extends keyof FoiElements> = SetOn<Tag> &
  Handlers<Tag, 'on'> &
  Omit<
    DetailedHTMLProps<HTMLAttributes<FoiElements[Tag]['element']>, FoiElements[Tag]['element']>,
    keyof SetOn<Tag>
  > & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tagsOf(elements, '      ', 'Of')}
    }
  }
}
`,
  vue: (
    elements,
  ) => `/** Types of the tags in templates of Vue 3: \`import 'foi-charts/vue'\` once, anywhere. */
import type { EmitFn, HTMLAttributes } from 'vue';
import type { FoiElements } from './elements.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;

/** Templates are checked by camel case, also where an attribute is set. */
type Camels<Attributes> = { [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name] };

type SetOn<Tag extends keyof FoiElements> = FoiElements[Tag]['attributes'] &
  Camels<FoiElements[Tag]['attributes']> &
  Omit<FoiElements[Tag]['properties'], keyof Camels<FoiElements[Tag]['attributes']>>;

type Of<Tag extends keyof FoiElements> = new () => FoiElements[Tag]['element'] & {
  /** @deprecated Only for the types of templates. */
  $props: SetOn<Tag> & Omit<HTMLAttributes, keyof SetOn<Tag>>;
  /** @deprecated Only for the types of templates. */
  $emit: EmitFn<{
    [Name in keyof FoiElements[Tag]['events']]: (event: FoiElements[Tag]['events'][Name]) => void;
  }>;
};

declare module 'vue' {
  interface GlobalComponents {
${tagsOf(elements, '    ', 'Of')}
  }
}
`,
  svelte: (
    elements,
  ) => `/** Types of the tags in templates of Svelte: \`import 'foi-charts/svelte'\` once, anywhere. */
import type { HTMLAttributes } from 'svelte/elements';
import type { FoiElements, Handlers, SetOn } from './elements.js';

type Of<Tag extends keyof FoiElements> = SetOn<Tag> &
  Handlers<Tag, 'on'> &
  Handlers<Tag, 'on:'> &
  Omit<HTMLAttributes<FoiElements[Tag]['element']>, keyof SetOn<Tag>>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tagsOf(elements, '    ', 'Of')}
  }
}
`,
};

/** Generates the types of the tags in framework templates, and the data of editors, from the manifest, next to it. */
const frameworkTypes = {
  name: 'foi-framework-types',
  packageLinkPhase({ customElementsManifest }) {
    const all = declarationsOf(customElementsManifest);
    const elements = all.filter(({ tagName }) => tagName);
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.events) declaration.events = named(declaration.events);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}/elements.d.ts`, elementTypes(elements, all));
    for (const [name, types] of Object.entries(FRAMEWORKS)) {
      writeFileSync(`${FOLDER}/${name}.d.ts`, types(elements));
      writeFileSync(`${FOLDER}/${name}.js`, 'export {};\n');
    }
    const own = JSON.parse(readFileSync('package.json', 'utf8'));
    const write = (name, data) => writeFileSync(`dist/${name}`, `${JSON.stringify(data)}\n`);
    write('vscode.html-custom-data.json', vscodeData(elements));
    write('web-types.json', webTypes(elements, own));
  },
};

export default { plugins: [frameworkTypes] };
