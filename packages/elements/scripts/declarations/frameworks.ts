/** Types for the templates of frameworks: each a declaration that adds our tags to the ones it knows. */
import type { Element } from './elements.ts';

interface Framework {
  readonly name: string;
  /** How the framework is called in a comment. */
  readonly title: string;
  readonly imports: string;
  /** The module and interface that tags are added to. */
  readonly module: string;
  readonly tags: readonly [opening: string, closing: string];
  readonly eventName: (name: string) => string;
  readonly tagType: (element: Element) => string;
}

const nativeEvent = (name: string) => `on${name}`;

const frameworks: readonly Framework[] = [
  {
    name: 'react',
    title: 'React 19',
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    module: 'react',
    tags: ['namespace JSX {\n    interface IntrinsicElements {', '}\n  }'],
    eventName: nativeEvent,
    tagType: ({ className }) =>
      `DetailedHTMLProps<HTMLAttributes<${className}>, ${className}> & ${className}Props`,
  },
  {
    name: 'preact',
    title: 'Preact',
    imports: "import type { HTMLAttributes } from 'preact';",
    module: 'preact',
    tags: ['namespace JSX {\n    interface IntrinsicElements {', '}\n  }'],
    eventName: nativeEvent,
    tagType: ({ className }) => `HTMLAttributes<${className}> & ${className}Props`,
  },
  {
    name: 'svelte',
    title: 'Svelte 5',
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    module: 'svelte/elements',
    tags: ['interface SvelteHTMLElements {', '}'],
    eventName: nativeEvent,
    tagType: ({ className }) => `HTMLAttributes<${className}> & ${className}Props`,
  },
  {
    name: 'vue',
    title: 'Vue 3',
    imports: "import type { HTMLAttributes, PublicProps } from 'vue';",
    module: 'vue',
    // Vue forgets that elements may have a `slot`, which its strict templates then refuse.
    tags: [
      'interface HTMLAttributes {\n    slot?: string | undefined;\n  }\n  interface GlobalComponents {',
      '}',
    ],
    // Vue writes `@record-submit` as a listener of this name.
    eventName: (name) =>
      `on-${name}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    tagType: ({ className }) =>
      `new () => ${className} & { $props: PublicProps & HTMLAttributes & ${className}Props }`,
  },
];

/** The files to publish, by name. */
export function frameworkDeclarations(elements: readonly Element[]): Record<string, string> {
  return Object.fromEntries(
    frameworks.flatMap((framework) => [
      [`${framework.name}.d.ts`, declarationFor(framework, elements)],
      // Imported for its types only; a bundler still wants a file.
      [`${framework.name}.js`, 'export {};\n'],
    ]),
  );
}

function declarationFor(framework: Framework, elements: readonly Element[]): string {
  const { name, title, imports, module, tags } = framework;
  const types = elements.flatMap(({ className, events }) => [
    className,
    ...events.map(({ type }) => type),
  ]);
  return `/** The elements in the templates of ${title}: \`import '@ficha-leccion/elements/${name}';\` once. */
${imports}
import type { ${[...new Set(types)].sort().join(', ')} } from '../index.js';

${elements.map((element) => propsOf(element, framework)).join('\n')}
declare module '${module}' {
  ${tags[0]}
${elements.map((element) => `${doc(element.summary)}'${element.tag}': ${framework.tagType(element)};`).join('\n')}
  ${tags[1]}
}
`;
}

function propsOf({ className, settings, events }: Element, { eventName }: Framework): string {
  const members = [
    ...settings.map(
      ({ name, property, description }) =>
        `${doc(description)}'${name}'?: ${className}['${property}'] | undefined;`,
    ),
    ...events.map(
      ({ name, type, description }) =>
        `${doc(description)}'${eventName(name)}'?: ((event: ${type}) => void) | undefined;`,
    ),
  ];
  return `export interface ${className}Props {\n${members.join('\n')}\n}\n`;
}

function doc(text: string): string {
  return text === '' ? '' : `  /** ${text.replaceAll('*/', '*\\/')} */\n  `;
}
