/** What the writers of checks have in common: profiles as bits, places in a record, pieces of source. */
import type { JsonSchema } from '@ficha-leccion/schema';

/** The same place of the contract in each profile that has it, with the profile's bit. */
export type InProfiles<S extends JsonSchema> = readonly {
  readonly bit: number;
  readonly schema: S;
}[];

/** Where a value stands: the JavaScript that reads it and the JavaScript of its pointer. */
export interface Place {
  readonly value: string;
  readonly pointer: Pointer;
  readonly depth: number;
}

/** A pointer is text known now, with the loop variables of the lists and maps it passes through. */
export type Pointer = readonly string[];

/** Writes the check of whatever stands at a place; groups, lists and maps get it for their inside. */
export type ValueCheck = (profiles: InProfiles<JsonSchema>, place: Place) => string;

/** What every profile says alike, such as the kind of a box, is read from the first. */
export function first<S extends JsonSchema>(profiles: InProfiles<S>): S {
  return (profiles[0] as InProfiles<S>[number]).schema;
}

/** `report.add(…)`; pointers are joined only there, so a valid record builds none. */
export function call(method: string, ...rest: (string | Pointer)[]): string {
  const values = rest.map((each) => (typeof each === 'string' ? each : joined(each)));
  return `report.${method}(${values.join(', ')})`;
}

function joined(pointer: Pointer): string {
  return pointer.length === 0 ? `''` : pointer.join(' + ');
}

/** The condition under which a profile is one of `some`; empty where all are. */
export function mask(some: InProfiles<JsonSchema>, all: InProfiles<JsonSchema>): string {
  if (some.length === all.length) return '';
  const bits = some.reduce((sum, { bit }) => sum | bit, 0);
  return `(profile & ${bits}) !== 0`;
}

/** Puts the condition of {@link mask} before another one. */
export function onlyIn(
  some: InProfiles<JsonSchema>,
  all: InProfiles<JsonSchema>,
  condition: string,
): string {
  const applies = mask(some, all);
  return applies ? `${applies} && ${condition}` : condition;
}

/** The profiles that say the same of something, together. */
export function alike<S extends JsonSchema>(
  profiles: InProfiles<S>,
  something: (schema: S) => unknown,
): InProfiles<S>[] {
  const groups = new Map<string, InProfiles<S>>();
  for (const each of profiles) {
    const said = JSON.stringify(something(each.schema));
    groups.set(said, [...(groups.get(said) ?? []), each]);
  }
  return [...groups.values()];
}

export function indent(code: string, levels: number): string {
  return code.replaceAll(/^(?=.)/gm, '  '.repeat(levels));
}
