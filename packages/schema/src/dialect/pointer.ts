/** A JSON Pointer (RFC 6901). `''` is the whole record; keys are literal, `~` and `/` escaped. */
export type Pointer = string;

/** The pointer one step below `parent`. */
export function pointerTo(parent: Pointer, key: string | number): Pointer {
  const token = typeof key === 'number' ? key : key.replaceAll('~', '~0').replaceAll('/', '~1');
  return `${parent}/${token}`;
}

/** The keys that a pointer, or a pointer template, passes through. */
export function stepsOf(pointer: Pointer): string[] {
  const tokens = pointer.split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
