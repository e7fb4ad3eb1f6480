import { stepsOf } from '@ficha-leccion/schema';

export type DraftRecord = Record<string, unknown>;

/** Puts a value at a pointer, making the groups and lists on the way. */
export function setAt(record: DraftRecord, pointer: string, value: unknown): void {
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? '';
  let at: Record<string, unknown> = record;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1] ?? last;
    at[step] ??= /^[0-9]+$/.test(next) ? [] : {};
    at = at[step] as Record<string, unknown>;
  }
  at[last] = value;
}
