/** A record from outside (a draft, a file) made ready for a form, or why it is none of it. */
import { isObject, type Pointer, stepsOf } from '@ficha-leccion/schema';
import type { FormRecord } from '../../../events.ts';
import type { FormController } from '../../form-controller.ts';
import { valueAt } from './value-at.ts';

/** A value that the form has no box for. */
export interface Leftover {
  readonly pointer: Pointer;
  readonly value: unknown;
}

export type Fitted =
  | { readonly ok: true; readonly record: FormRecord; readonly leftovers: readonly Leftover[] }
  | { readonly ok: false; readonly reason: 'anotherDocument' | 'newer' | 'unreadable' };

/** Deeper than any record, and shallow enough for whatever walks through it. */
const DEPTH = 32;

/** How often keys without a box are looked for: a validator says at most a hundred of a group. */
const ROUNDS = 20;

/**
 * Brings the record to the version of the form. What that version has no place for is handed back,
 * so that nothing is lost unseen; a newer minor only has more boxes. Never throws.
 */
export async function fitRecord(form: FormController, given: unknown): Promise<Fitted> {
  if (!isObject(given) || !isShallow(given, DEPTH)) return { ok: false, reason: 'unreadable' };
  const { identifier } = form.model;
  const { $schema } = given;
  if (typeof $schema !== 'string' || folderOf($schema) !== folderOf(identifier)) {
    return { ok: false, reason: 'anotherDocument' };
  }
  const { record, lost } = await form.carry(given);
  if (majorOf(record.$schema) !== majorOf(identifier)) return { ok: false, reason: 'newer' };
  const carried = lost.map((pointer) => ({ pointer, value: valueAt(given, pointer) }));
  const known = withoutUnknown(form, { ...record, $schema: identifier });
  if (!known) return { ok: false, reason: 'unreadable' };
  return { ok: true, record: known.record, leftovers: [...carried, ...known.leftovers] };
}

/** Without the keys that the document does not have, which no box could show. */
function withoutUnknown(form: FormController, given: FormRecord) {
  const record: FormRecord = structuredClone(given);
  const leftovers: Leftover[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { issues } = form.version.validator.validate(record, { profile: 'borrador' });
    const unknown = issues.filter(({ code }) => code === 'casilla-desconocida');
    if (unknown.length === 0) return { record, leftovers };
    for (const { pointer } of unknown) {
      leftovers.push({ pointer, value: valueAt(record, pointer) });
      const group = valueAt(record, pointer.slice(0, pointer.lastIndexOf('/')));
      delete (group as Record<string, unknown>)[stepsOf(pointer).at(-1) ?? ''];
    }
  }
  return undefined;
}

/** `…/json-schema/ficha-leccion/2.0.json` → `…/json-schema/ficha-leccion`. */
function folderOf(identifier: string): string {
  return identifier.slice(0, identifier.lastIndexOf('/'));
}

function majorOf(identifier: unknown): string {
  const name = String(identifier).slice(folderOf(String(identifier)).length + 1);
  return name.slice(0, name.indexOf('.'));
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((member) => isShallow(member, depth - 1));
}
