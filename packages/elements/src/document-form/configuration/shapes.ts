/** Checks of what came from JavaScript or a file: each says where a value is not as it must be. */
import { isObject } from '@ficha-leccion/schema';

/** The first place that is wrong and what was expected there: `tratamiento.base: one of …`. */
export type Shape = (value: unknown, path: string) => string | undefined;

type Shapes = Readonly<Record<string, Shape>>;

function shape(holds: (value: unknown) => boolean, expected: string): Shape {
  return (value, path) => (holds(value) ? undefined : `${path}: ${expected}`);
}

export const text = shape(
  (value) => typeof value === 'string' && value.trim() !== '',
  'expected a text',
);
export const yesOrNo = shape((value) => typeof value === 'boolean', 'expected true or false');
export const anything: Shape = () => undefined;

export const matching = (pattern: RegExp, expected: string): Shape =>
  shape((value) => typeof value === 'string' && pattern.test(value), `expected ${expected}`);

export const oneOf = (...values: readonly string[]): Shape =>
  shape((value) => values.some((each) => each === value), `expected one of ${values.join(', ')}`);

export function list(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path}: expected a list`;
    return firstOf(value, (each, index) => item(each, `${path}[${index}]`));
  };
}

/** What is not `optional` must be there, and nothing else may. */
export function group(needed: Shapes, optional: Shapes = {}): Shape {
  return (value, path) => {
    if (!isObject(value)) return `${path || 'configuracion'}: expected an object`;
    const shapes = { ...needed, ...optional };
    const at = (key: string) => (path ? `${path}.${key}` : key);
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(shapes, key));
    if (unknown !== undefined)
      return `${at(unknown)}: no such key (${Object.keys(shapes).join(', ')})`;
    return firstOf(Object.entries(shapes), ([key, inner]) =>
      value[key] === undefined && !Object.hasOwn(needed, key)
        ? undefined
        : inner(value[key], at(key)),
    );
  };
}

/** An object of texts under any keys. */
export const texts: Shape = (value, path) =>
  isObject(value)
    ? firstOf(Object.entries(value), ([key, each]) => text(each, `${path}.${key}`))
    : `${path}: expected an object of texts`;

function firstOf<Item>(
  items: readonly Item[],
  find: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
