/** The elements as the custom-elements manifest tells of them. */
import { readFileSync } from 'node:fs';
import type { ClassField, CustomElement, Package } from 'custom-elements-manifest/schema.d.ts';

/** The types of the manifest's first edition do not know yet what cannot be set. */
type Field = ClassField & { readonly readonly?: boolean };
type Declaration = CustomElement & { readonly kind: 'class' };

/** What a page may set of an element in its markup: an attribute, or a property without one. */
export interface Setting {
  readonly name: string;
  readonly isAttribute: boolean;
  /** The property of the class that it sets. */
  readonly property: string;
  readonly type: string;
  readonly description: string;
}

export interface ElementEvent {
  readonly name: string;
  /** The name of its class. */
  readonly type: string;
  readonly description: string;
}

export interface Element {
  readonly tag: string;
  readonly className: string;
  readonly summary: string;
  readonly settings: readonly Setting[];
  readonly events: readonly ElementEvent[];
  readonly declaration: Declaration;
}

export function readElements(manifest: string): Element[] {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as Package;
  return modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter((declaration): declaration is Declaration => 'tagName' in declaration)
    .map(elementOf);
}

function elementOf(declaration: Declaration): Element {
  const { tagName = '', name, summary = '', events = [] } = declaration;
  return {
    tag: tagName,
    className: name,
    summary,
    settings: settingsOf(declaration),
    events: events.map(({ name, type, description = '' }) => ({
      name,
      type: type.text,
      description,
    })),
    declaration,
  };
}

/** Attributes first: they work in markup that a server sends, too. */
function settingsOf({ attributes = [], members = [] }: Declaration): Setting[] {
  const fields = members.filter((member): member is Field => member.kind === 'field');
  const properties = fields.filter(
    ({ name, readonly }) => !readonly && !attributes.some(({ fieldName }) => fieldName === name),
  );
  return [
    ...attributes.map(({ name, fieldName = name, type, description = '' }) => ({
      name,
      isAttribute: true,
      // What every element has by itself is no member of ours.
      property: fields.some((field) => field.name === fieldName) ? fieldName : name,
      type: type?.text ?? 'string',
      description,
    })),
    ...properties.map(({ name, type, description = '' }) => ({
      name,
      isAttribute: false,
      property: name,
      type: type?.text ?? 'unknown',
      description,
    })),
  ];
}
