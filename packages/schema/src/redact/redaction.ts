import { longestText, mostEntries } from '../contact-data/bounds.ts';
import { type BoxNode, inside } from '../contact-data/box-tree.ts';
import { type ContactScanner, contactScanner } from '../contact-data/scan.ts';
import { type Pointer, pointerTo } from '../dialect/pointer.ts';
import type { Field } from '../form/field.ts';
import type { PersonalData } from '../form/form-definition.ts';
import { groupOf, member } from '../rules/read.ts';
import type { HostConfig } from '../rules/review-context.ts';
import { mask } from './mask.ts';
import { isReadable } from './readable.ts';
import { type Removal, type RemovalKind, removalOf } from './removal.ts';

/** The key that says which document a record is; no document lists it among its boxes. */
const IDENTIFIER = '$schema';

/** Nobody reads more; what is left out beyond them is left out without being listed. */
const MOST_REMOVED = 1_000;

/**
 * Copies a record beside the boxes of its document, without what an audience may not see. Entries
 * past the most that a list may have, and texts over twice the length of their box, which the contract
 * refuses, are `ilegible`: a record of any size is answered in time.
 */
export class Redaction {
  /** In the order of the record; the first thousand only. */
  readonly removed: Removal[] = [];
  readonly #classes: ReadonlySet<PersonalData>;
  readonly #scan: ContactScanner;

  constructor(classes: readonly PersonalData[], config: HostConfig) {
    this.#classes = new Set(classes);
    this.#scan = contactScanner(config);
  }

  /** A group with what may be seen of it; `undefined` when that is nothing. */
  group(value: unknown, box: BoxNode, pointer: Pointer): Record<string, unknown> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.#leaveOut(pointer, 'ilegible');
    }
    const kept: [string, unknown][] = [];
    let hasUnknown = false;
    for (const key of Object.keys(value)) {
      const child = groupOf(value)[key];
      if (child === undefined) continue;
      const next = box.inside.get(key);
      if (key === IDENTIFIER && pointer === '') kept.push([key, child]);
      else if (next?.field)
        keep(kept, key, this.#box(child, next, next.field, pointerTo(pointer, key)));
      else hasUnknown = true;
    }
    if (hasUnknown) this.#leaveOut(pointer, 'casilla-desconocida');
    return nonEmpty(kept);
  }

  #box(value: unknown, box: BoxNode, field: Field, pointer: Pointer): unknown {
    if (field.kind === 'entries') return this.#entries(value, box, pointer);
    if (!this.#classes.has(field.personalData)) {
      return this.#leaveOut(pointer, removalOf(field.personalData));
    }
    if (field.kind === 'group') return this.group(value, box, pointer);
    if (field.kind === 'list') return this.#list(value, box, pointer);
    const isTooLong = typeof value === 'string' && value.length > longestText(field);
    if (isTooLong || !isReadable(value, field)) return this.#leaveOut(pointer, 'ilegible');
    return field.kind === 'text' ? this.#text(value as string, field, pointer) : value;
  }

  #list(value: unknown, box: BoxNode, pointer: Pointer): unknown[] | undefined {
    const item = inside(box, '*');
    if (!Array.isArray(value) || !item?.field) return this.#leaveOut(pointer, 'ilegible');
    const kept: unknown[] = [];
    const most = mostEntries(box.field);
    for (const [index, entry] of value.slice(0, most).entries()) {
      const copy = this.#box(entry, item, item.field, pointerTo(pointer, index));
      if (copy !== undefined) kept.push(copy);
    }
    if (value.length > most) this.#leaveOut(pointer, 'ilegible');
    return kept.length > 0 ? kept : undefined;
  }

  /** Of extensions only those that the host has declared, in that version: nobody knows the others. */
  #entries(value: unknown, box: BoxNode, pointer: Pointer): Record<string, unknown> | undefined {
    const kept: [string, unknown][] = [];
    let hasUnknown = false;
    for (const [prefix, entry] of Object.entries(groupOf(value))) {
      const own = box.inside.get(prefix);
      const version = own?.inside.get('version')?.field;
      const isDeclared = version && isReadable(member(entry, 'version'), version);
      if (own && isDeclared)
        keep(kept, prefix, this.#entry(entry, own, pointerTo(pointer, prefix)));
      else hasUnknown = true;
    }
    if (hasUnknown || groupOf(value) !== value) this.#leaveOut(pointer, 'extension');
    return nonEmpty(kept);
  }

  /** An entry of which only the version is left says nothing. */
  #entry(value: unknown, box: BoxNode, pointer: Pointer): Record<string, unknown> | undefined {
    const copy = this.group(value, box, pointer);
    return copy && Object.hasOwn(copy, 'campos') ? copy : undefined;
  }

  #text(value: string, { maxLength }: Field, pointer: Pointer): string {
    const { text, masked } = mask(value, this.#scan, maxLength);
    for (const each of masked) this.#add({ pointer, ...each });
    return text;
  }

  #leaveOut(pointer: Pointer, kind: RemovalKind): undefined {
    this.#add({ pointer, kind });
    return undefined;
  }

  #add(removal: Removal): void {
    if (this.removed.length < MOST_REMOVED) this.removed.push(removal);
  }
}

function keep(kept: [string, unknown][], key: string, value: unknown): void {
  if (value !== undefined) kept.push([key, value]);
}

/** An empty group is an absent key. */
function nonEmpty(kept: readonly (readonly [string, unknown])[]) {
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
