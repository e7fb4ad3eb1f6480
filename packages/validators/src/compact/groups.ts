/**
 * What holds other boxes, for compact checks: one function for each kind of box, put together as the
 * contract is. They say the same, in the same order, as the straight code that is compiled beside
 * them, in a fraction of its bytes; that code is faster.
 */
import { pointerTo, type StructuralCode } from '@ficha-leccion/schema';
import type { Report } from '../report.ts';
import { type Check, countKeys, isObject, ownBoxes } from '../runtime.ts';

/** The bits of some profiles. */
export type Profiles = number;

/** Judges what stands at a pointer. */
export type BoxCheck = (value: unknown, profile: Profiles, report: Report, pointer: string) => void;

/** A box of a group, where it has to be answered, and where it may not be. */
export type Box = readonly [key: string, check: BoxCheck, required?: Profiles, reserved?: Profiles];

/** The one group that may be empty: its `$schema` says what it is. */
export function record(boxes: readonly Box[]): Check {
  const check = group(boxes, 'registro-no-es-objeto');
  return (value, profile, report) => check(value, profile, report, '');
}

/** Known boxes and no others. `code` is said of what is no object at all. */
export function group(boxes: readonly Box[], code: StructuralCode = 'tipo-grupo'): BoxCheck {
  const placed = boxes.map((box) => [pointerTo('', box[0]), ...box] as const);
  return (value, profile, report, pointer) => {
    if (!isObject(value)) return report.add(code, pointer);
    const own = ownBoxes(value, report);
    let unknown = countKeys(own);
    if (unknown === 0 && pointer) report.add('grupo-vacio', pointer);
    for (const [step, key, check, required = 0, reserved = 0] of placed) {
      const box = own[key];
      const place = pointer + step;
      if (box !== undefined) {
        unknown--;
        if (profile & reserved) report.add('casilla-reservada', place);
        else check(box, profile, report, place);
      } else if (profile & required) {
        report.add(key === '$schema' ? 'documento-desconocido' : 'falta-respuesta', place);
      }
    }
    if (unknown === 0) return;
    const known = boxes.map(([key]) => key);
    report.addUnknownKeys(pointer, own, known);
  };
}

/** Entries past the limit are not looked at: the list, or the map below, is already refused. */
export function list(maximum: number, item: BoxCheck): BoxCheck {
  return (value, profile, report, pointer) => {
    if (!Array.isArray(value)) return report.add('tipo-lista', pointer);
    const { length } = value;
    if (length === 0 || length > maximum) report.addList(pointer, value, maximum);
    for (let index = 0; index < length && index < maximum; index++) {
      item(value[index], profile, report, pointerTo(pointer, index));
    }
  };
}

/** Entries under keys of a pattern; what stands under another key is not looked into. */
export function map(
  maximum: number,
  pattern: RegExp,
  code: StructuralCode,
  entry: BoxCheck,
): BoxCheck {
  return (value, profile, report, pointer) => {
    if (!isObject(value)) return report.add('tipo-grupo', pointer);
    const keys = Object.keys(value);
    if (keys.length === 0 || keys.length > maximum) report.addMap(pointer, keys, maximum);
    for (const key of keys.slice(0, maximum)) {
      const item = value[key];
      const place = pointerTo(pointer, key);
      if (pattern.test(key)) entry(item, profile, report, place);
      else report.add(code, place);
    }
  };
}

/** An object whose inside is not the document's concern. */
export const open: BoxCheck = (value, _profile, report, pointer) => {
  if (!isObject(value)) report.add('tipo-grupo', pointer);
};
