/**
 * A deep copy of what JSON could hold; what contains itself does so in the copy too. Not
 * `structuredClone`, which refuses the proxies that frameworks wrap around a page's state.
 */
export function copyOf<Value>(value: Value): Value {
  return copied(value, new Map()) as Value;
}

function copied(value: unknown, copies: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known) return known;
  const copy: object = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const key of Object.keys(value)) {
    const inner = copied(Reflect.get(value, key), copies);
    // Defined, not assigned: `__proto__` is a key like any other.
    Object.defineProperty(copy, key, {
      value: inner,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return copy;
}
