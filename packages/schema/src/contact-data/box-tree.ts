import { stepsOf } from '../dialect/pointer.ts';
import type { Extension } from '../extensions/extension.ts';
import type { Field } from '../form/field.ts';
import { extensionFields } from './extension-fields.ts';

/** A document's boxes by the steps of their pointers, so that a record can be walked beside them. */
export interface BoxNode {
  /** Its place in the order of the form. */
  readonly order: number;
  /** Absent on the record itself. */
  readonly field?: Field;
  /** By key; `*` is any entry of a list or of extensions. */
  readonly inside: Map<string, BoxNode>;
}

/** Those of documents without extensions, which every record asks for. */
const trees = new WeakMap<readonly Field[], BoxNode>();

/** The tree of a document, with the boxes of the extensions that the host has declared. */
export function boxTree(fields: readonly Field[], extensions: readonly Extension[] = []): BoxNode {
  if (extensions.length > 0) return treeOf([...fields, ...extensions.flatMap(extensionFields)]);
  const tree = trees.get(fields) ?? treeOf(fields);
  trees.set(fields, tree);
  return tree;
}

function treeOf(fields: readonly Field[]): BoxNode {
  const root: BoxNode = { order: -1, inside: new Map() };
  fields.forEach((field, order) => {
    const steps = stepsOf(field.template);
    const name = steps.pop() as string;
    const parent = steps.reduce<BoxNode | undefined>(
      (node, step) => node && inside(node, step),
      root,
    );
    parent?.inside.set(name, { order, field, inside: new Map() });
  });
  return root;
}

/** The box under a key: its own, or that of any entry. */
export function inside(node: BoxNode, key: string): BoxNode | undefined {
  return node.inside.get(key) ?? node.inside.get('*');
}

/** Where a pointer stands in the order of the form: with its box, or the nearest around it. */
export function orderOf(tree: BoxNode, pointer: string): number {
  let node = tree;
  for (const step of stepsOf(pointer)) {
    const next = inside(node, step);
    if (!next) break;
    node = next;
  }
  return node.order;
}
