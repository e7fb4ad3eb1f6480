import { isObject } from '@ficha-leccion/schema';

/** What a group holds under an own key; nothing of what is no group. */
export function member(group: unknown, key: string): unknown {
  return isObject(group) && Object.hasOwn(group, key) ? group[key] : undefined;
}
