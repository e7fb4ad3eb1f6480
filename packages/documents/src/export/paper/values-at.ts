import { isObject } from '@ficha-leccion/schema';

/** A value and the pointer at which it stands. */
export interface FoundValue {
  readonly pointer: string;
  readonly value: unknown;
}

/** Every value of a record under the template of a box, where `*` stands for any entry; in order. */
export function valuesAt(record: unknown, template: string): FoundValue[] {
  const start: readonly FoundValue[] = [{ pointer: '', value: record }];
  return template
    .split('/')
    .slice(1)
    .reduce<readonly FoundValue[]>(
      (found, key) => found.flatMap((parent) => childrenAt(parent, key)),
      start,
    )
    .filter(({ value }) => value !== undefined);
}

function childrenAt({ pointer, value }: FoundValue, key: string): FoundValue[] {
  if (key === '*') {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    return entries.map((entry, index) => ({ pointer: `${pointer}/${index}`, value: entry }));
  }
  if (Array.isArray(value)) {
    const entry: unknown = value[Number(key)];
    return entry === undefined ? [] : [{ pointer: `${pointer}/${key}`, value: entry }];
  }
  if (!isObject(value) || !Object.hasOwn(value, key)) return [];
  return [{ pointer: `${pointer}/${key}`, value: value[key] }];
}
