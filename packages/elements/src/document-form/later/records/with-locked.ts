import { type Pointer, stepsOf } from '@ficha-leccion/schema';
import type { FormRecord } from '../../../events.ts';
import type { FormController } from '../../form-controller.ts';
import { valueAt } from './value-at.ts';

/** The record with what the host keeps of the one in the form, whatever a draft or file says there. */
export function withLocked(form: FormController, record: FormRecord): FormRecord {
  const result = structuredClone(record) as Record<string, unknown>;
  for (const pointer of form.element.bloqueadas ?? []) {
    const value = valueAt(form.record, pointer);
    if (value !== undefined) put(result, pointer, structuredClone(value));
  }
  return result;
}

function put(record: Record<string, unknown>, pointer: Pointer, value: unknown): void {
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? '';
  let group: object = record;
  for (const [index, step] of steps.entries()) {
    const isList = /^[0-9]+$/.test(steps[index + 1] ?? last);
    const inside: unknown = Reflect.get(group, step);
    const isGroup = typeof inside === 'object' && inside !== null;
    const next = isGroup ? inside : isList ? [] : {};
    Reflect.set(group, step, next);
    group = next;
  }
  Reflect.set(group, last, value);
}
