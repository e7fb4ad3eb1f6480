import type { Limits } from '../../limits.ts';
import { parseRoot } from './parse-xml.ts';

export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file calls it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The prefixes that the readers know, by namespace; the second one is that of strict OOXML. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
};

/** Parses one part of a Word file, and gives its elements and attributes the usual prefixes. */
export function parseXml(xml: string, limits: Limits): XmlElement {
  const root = parseRoot(xml, limits);
  const names = usualNames(root.attributes);
  return names.size === 0 ? root : renamed(root, names);
}

export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = element?.children ?? [];
  return children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element at the end of a path of names, or `undefined`. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]) {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** `w:val` of a child: `''` when the child has none, `undefined` when there is no child. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]) {
  const child = childAt(element, ...path);
  return child && (child.attributes['w:val'] ?? child.attributes['w14:val'] ?? '');
}

/** Whether a child says yes: `<w:b/>` does, `<w:b w:val="0"/>` does not. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  const value = valueAt(element, ...path);
  return value !== undefined && !['0', 'false', 'off', 'none'].includes(value);
}

/** Whether an element of this name is anywhere in the tree. */
export function holds(element: XmlElement, name: string): boolean {
  return childrenOf(element).some((child) => child.name === name || holds(child, name));
}

/** The prefixes of a file that are not the usual ones, with those that are. */
function usualNames(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    const [, own = ''] = /^xmlns:?(.*)$/.exec(name) ?? [undefined, undefined];
    const prefix = prefixes[value];
    if (name.startsWith('xmlns') && prefix && prefix !== own) names.set(own, prefix);
  }
  return names;
}

function renamed(
  { name, attributes, children }: XmlElement,
  names: ReadonlyMap<string, string>,
): XmlElement {
  const entries = Object.entries(attributes);
  return {
    name: usual(name, names),
    attributes: Object.fromEntries(entries.map(([key, value]) => [usual(key, names), value])),
    children: children.map((child) => (typeof child === 'string' ? child : renamed(child, names))),
  };
}

function usual(name: string, names: ReadonlyMap<string, string>): string {
  const [prefix = '', local] = name.includes(':') ? name.split(':') : ['', name];
  const known = names.get(prefix);
  return known ? `${known}:${local}` : name;
}
