/** The custom-elements manifest says all that the sources have, and nothing else. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LitElement, PropertyDeclaration } from 'lit';
import { describe, expect, test } from 'vitest';
import { type Element, readElements } from '../scripts/declarations/elements.ts';
import * as classes from '../src/index.ts';

const root = join(import.meta.dirname, '..');
const elements = readElements(join(root, 'dist/custom-elements.json'));
const sources = {
  form: textOf('src/{document-form/**/*,tokens,events}.ts'),
  view: textOf('src/{document-view/**/*,tokens}.ts'),
};

test('it has every element', () => {
  expect(elements.map(({ tag }) => tag).sort()).toEqual([
    'ficha-leccion',
    'ficha-leccion-vista',
    'nota-conocimiento',
    'nota-conocimiento-vista',
  ]);
});

describe.each(elements)('<$tag>', (element) => {
  const { declaration } = element;
  const source = element.tag.endsWith('-vista') ? sources.view : sources.form;

  test('attributes and properties are those of the class', () => {
    const { properties, attributes } = settingsOf(element);
    const members = namesOf(declaration.members);
    expect(namesOf(declaration.attributes)).toEqual(attributes.sort());
    const settable = element.settings.map(({ property }) => property);
    // The manifest leaves out what only the element itself reads.
    expect(settable.filter((name) => members.includes(name)).sort()).toEqual(
      properties.filter((name) => members.includes(name)).sort(),
    );
  });

  test('events, slots, parts and custom properties are those of templates and styles', () => {
    expect(namesOf(declaration.events)).toEqual(found(source, /super\('([^']+)'/g));
    expect(namesOf(declaration.slots)).toEqual(found(source, /<slot name="([^"]+)"/g));
    expect(namesOf(declaration.cssParts)).toEqual(
      found(source, /part="([^"$]+)"|headingTemplate\([^,]+, '([^']+)'/g),
    );
    expect(namesOf(declaration.cssProperties)).toEqual(
      found(source, /var\((--ficha-[a-z-]+)/g).filter((name) => isUsed(name, source)),
    );
  });

  test('everything public has a description', () => {
    const { attributes, members, events, slots, cssParts, cssProperties } = declaration;
    const all = [attributes, members, events, slots, cssParts, cssProperties].flat();
    expect(all.filter((item) => item && !item.description).map((item) => item?.name)).toEqual([]);
  });
});

/** The files that a pattern names, as one text. */
function textOf(pattern: string): string {
  return globSync(pattern, { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('');
}

/** What a pattern's groups catch, word by word, each once and in order. */
function found(source: string, pattern: RegExp): string[] {
  const words = [...source.matchAll(pattern)].flatMap(([, ...groups]) =>
    groups.filter(Boolean).flatMap((group) => group.split(' ')),
  );
  return [...new Set(words)].sort();
}

/** Forms and views share their tokens; not every one is of use to both. */
function isUsed(name: string, source: string): boolean {
  const token = name.replace(/^--ficha-(?:color-)?/, '--_');
  return !source.includes(`${token}:`) || source.includes(`var(${token})`);
}

function namesOf(items: readonly { readonly name: string }[] = []): string[] {
  return items.map(({ name }) => name).sort();
}

/** What Lit knows of the class. */
function settingsOf({ className }: Element) {
  const found = Object.values(classes).find(({ name }) => name === className);
  const elementClass = found as typeof LitElement & {
    readonly elementProperties: ReadonlyMap<string, PropertyDeclaration>;
  };
  // Asked for first: Lit reads its properties when the browser asks which attributes to watch.
  const attributes = elementClass.observedAttributes;
  return { attributes, properties: [...elementClass.elementProperties.keys()].map(String) };
}
