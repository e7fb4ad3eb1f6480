import type { Field } from '@ficha-leccion/schema';

/** The boxes of a document by the steps of their pointers; `*` is any entry of a list or of a map. */
interface Node {
  readonly template: string;
  readonly inside: Map<string, Node>;
}

/** A document's boxes, to find the one that a pointer or a value belongs to. */
export class BoxTree {
  readonly #root: Node = { template: '', inside: new Map() };

  constructor(fields: readonly Field[]) {
    for (const { template } of fields) {
      let node = this.#root;
      for (const step of stepsOf(template)) {
        const known = node.inside.get(step);
        const next = known ?? { template: `${node.template}/${escaped(step)}`, inside: new Map() };
        node.inside.set(step, next);
        node = next;
      }
    }
  }

  /** The box that a pointer leads to, or the nearest around it: a key nobody knows is not named. */
  boxAt(pointer: string): string {
    let node = this.#root;
    for (const step of stepsOf(pointer)) {
      const next = node.inside.get(step) ?? node.inside.get('*');
      if (!next) break;
      node = next;
    }
    return node.template;
  }

  /** The boxes that a record fills in, each once. */
  filledIn(record: unknown): ReadonlySet<string> {
    const filled = new Set<string>();
    isFilledIn(record, this.#root, filled);
    filled.delete(this.#root.template);
    return filled;
  }
}

/**
 * A list or group is filled in if one of its boxes is. Looks no deeper than the boxes go: what stands
 * in an open box may be of any depth.
 */
function isFilledIn(value: unknown, node: Node, filled: Set<string>): boolean {
  let isFilled = false;
  if (typeof value === 'object' && value !== null && node.inside.size > 0) {
    for (const [key, each] of Object.entries(value)) {
      const next = node.inside.get(key) ?? node.inside.get('*');
      if (next && isFilledIn(each, next, filled)) isFilled = true;
    }
  } else isFilled = !isEmpty(value);
  if (isFilled) filled.add(node.template);
  return isFilled;
}

/** What the contract refuses as an answer counts as none. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object') return value === false;
  return value === null || Object.keys(value).length === 0;
}

function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
