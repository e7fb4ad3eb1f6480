/** A JSON Pointer (RFC 6901). `''` is the whole record; keys are literal, `~` and `/` escaped. */
export type Pointer = string;

const escaped = /[~/]/;

function tokenOf(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The pointer one step below `parent`. */
export function pointerTo(parent: Pointer, key: string | number): Pointer {
  return `${parent}/${typeof key === 'string' && escaped.test(key) ? tokenOf(key) : key}`;
}

/** The keys that a pointer, or a pointer template, passes through. */
export function stepsOf(pointer: Pointer): string[] {
  const tokens = pointer.split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
