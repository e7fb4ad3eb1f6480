/**
 * What `cem analyze` takes from the sources: the elements as they are published, what they inherit
 * included, and nothing private.
 */

/** @typedef {import('custom-elements-manifest/schema').Package} Manifest */
/** @typedef {import('custom-elements-manifest/schema').CustomElementDeclaration} Element */

/** What a class says of its own members, by class and name. */
const ownTypes = new Map();

/** Kept before classes inherit: the analyzer would then prefer the type of the base class. */
const keepOwnTypes = {
  name: 'keep-own-types',
  moduleLinkPhase({ moduleDoc }) {
    for (const { name, members = [], attributes = [] } of moduleDoc.declarations ?? []) {
      for (const item of [...attributes, ...members]) {
        if (item.type) ownTypes.set(`${name}.${item.name}`, item.type);
      }
    }
  },
};

const asPublished = {
  name: 'as-published',
  /** @param {{ customElementsManifest: Manifest }} phase */
  packageLinkPhase({ customElementsManifest }) {
    const elements = customElementsManifest.modules
      .flatMap(({ declarations }) => declarations ?? [])
      .filter((declaration) => 'tagName' in declaration && declaration.tagName)
      .map(published);
    customElementsManifest.modules = [
      {
        kind: 'javascript-module',
        path: 'dist/index.js',
        declarations: elements,
        exports: elements.map(({ name }) => ({
          kind: 'js',
          name,
          declaration: { name, module: 'dist/index.js' },
        })),
      },
      ...elements.map(definitionOf),
    ];
  },
};

/** @param {Element} element */
function published(element) {
  const { members, attributes, superclass: _, ...rest } = element;
  const typed = (item) => ({
    ...item,
    type: ownTypes.get(`${element.name}.${item.name}`) ?? item.type,
  });
  // What the constructor sets of an @internal member has neither type nor kind of its own.
  const isPublic = ({ kind, name, type, privacy, static: isStatic }) =>
    !name.startsWith('#') &&
    privacy !== 'private' &&
    privacy !== 'protected' &&
    !isStatic &&
    (kind === 'method' || type);
  return withoutOrigin({
    ...rest,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: attributes.map(typed),
    members: members.filter(isPublic).map(typed),
  });
}

/** Base classes are no matter of whoever uses an element. */
function withoutOrigin(element) {
  return JSON.parse(
    JSON.stringify(element, (key, value) => (key === 'inheritedFrom' ? undefined : value)),
  );
}

/** @param {Element} element */
function definitionOf({ name, tagName }) {
  return {
    kind: 'javascript-module',
    path: `dist/define/${tagName}.js`,
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: 'dist/index.js' },
      },
    ],
  };
}

export default {
  globs: ['src/*.ts', 'src/document-*/document-*.ts'],
  exclude: ['src/define.ts', 'src/index.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [keepOwnTypes, asPublished],
};
