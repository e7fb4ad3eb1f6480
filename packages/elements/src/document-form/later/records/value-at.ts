import { type Pointer, stepsOf } from '@ficha-leccion/schema';

/** The value of a pointer; `undefined` where nothing is. */
export function valueAt(record: unknown, pointer: Pointer): unknown {
  return stepsOf(pointer).reduce(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    record,
  );
}
