/** Writes the source of one `check` function from the JSON Schemas of a document's profiles. */
import {
  type ArraySchema,
  isMap,
  isOpen,
  type JsonSchema,
  type MapSchema,
  type NumberSchema,
  type ObjectSchema,
  type StringSchema,
} from '@ficha-leccion/schema';
import { groupCheck } from './checks/group.ts';
import { listCheck } from './checks/list.ts';
import { mapCheck, openCheck } from './checks/map.ts';
import { affirmedCheck, numberCheck } from './checks/number.ts';
import { first, type InProfiles, indent, type Place } from './checks/source.ts';
import { stringCheck } from './checks/string.ts';

/** The source of `check`; what it calls is in `src/runtime.ts` and `src/report.ts`. */
export function checkFunction(profiles: InProfiles<ObjectSchema>): string {
  const place: Place = { value: 'record', pointer: [], depth: 0 };
  return `function check(record: unknown, profile: number, report: Report): void {
${indent(groupCheck(profiles, place, 'registro-no-es-objeto', valueCheck), 1)}
}
`;
}

/** The profiles that have a place differ in its limits, never in its kind. */
function valueCheck(profiles: InProfiles<JsonSchema>, place: Place): string {
  const schema = first(profiles);
  switch (schema.type) {
    case 'object':
      if (isOpen(schema)) return openCheck(place);
      if (isMap(schema)) return mapCheck(profiles as InProfiles<MapSchema>, place, valueCheck);
      return groupCheck(profiles as InProfiles<ObjectSchema>, place, 'tipo-grupo', valueCheck);
    case 'array':
      return listCheck(profiles as InProfiles<ArraySchema>, place, valueCheck);
    case 'string':
      return stringCheck(profiles as InProfiles<StringSchema>, place);
    case 'integer':
    case 'number':
      return numberCheck(profiles as InProfiles<NumberSchema>, place);
    case 'boolean':
      return affirmedCheck(place);
    default: {
      const { type } = schema satisfies never as JsonSchema;
      throw new TypeError(`No check is written yet for schemas of type «${type}».`);
    }
  }
}
