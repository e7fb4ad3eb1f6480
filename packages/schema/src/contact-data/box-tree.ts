import { stepsOf } from '../dialect/pointer.ts';
import type { Extension } from '../extensions/extension.ts';
import type { Field, ReviewedField } from '../form/field.ts';
import { extensionFields } from './extension-fields.ts';

/** A document's boxes by the steps of their pointers, so that a record can be walked beside them. */
export interface BoxNode<Box extends ReviewedField = Field> {
  /** Its place in the order of the form. */
  readonly order: number;
  /** Absent on the record itself. */
  readonly field?: Box;
  /** By key; `*` is any entry of a list or of extensions. */
  readonly inside: Map<string, BoxNode<Box>>;
}

/** Those of documents without extensions, which every record asks for. */
const trees = new WeakMap<readonly ReviewedField[], BoxNode<ReviewedField>>();

/** The tree of a document, with the boxes of the extensions that the host has declared. */
export function boxTree<Box extends ReviewedField>(
  fields: readonly Box[],
  extensions: readonly Extension[] = [],
): BoxNode<Box | Field> {
  if (extensions.length > 0) return treeOf([...fields, ...extensions.flatMap(extensionFields)]);
  const tree = (trees.get(fields) as BoxNode<Box> | undefined) ?? treeOf(fields);
  trees.set(fields, tree);
  return tree;
}

function treeOf<Box extends ReviewedField>(fields: readonly Box[]): BoxNode<Box> {
  const root: BoxNode<Box> = { order: -1, inside: new Map() };
  fields.forEach((field, order) => {
    const steps = stepsOf(field.template);
    const name = steps.pop() as string;
    const parent = steps.reduce<BoxNode<Box> | undefined>(
      (node, step) => node && inside(node, step),
      root,
    );
    parent?.inside.set(name, { order, field, inside: new Map() });
  });
  return root;
}

/** The box under a key: its own, or that of any entry. */
export function inside<Box extends ReviewedField>(
  node: BoxNode<Box>,
  key: string,
): BoxNode<Box> | undefined {
  return node.inside.get(key) ?? node.inside.get('*');
}

/** Where a pointer stands in the order of the form: with its box, or the nearest around it. */
export function orderOf(tree: BoxNode<ReviewedField>, pointer: string): number {
  let node = tree;
  for (const step of stepsOf(pointer)) {
    const next = inside(node, step);
    if (!next) break;
    node = next;
  }
  return node.order;
}
