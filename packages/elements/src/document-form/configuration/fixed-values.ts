/** What a host has put into the record must be as the contract wants it, or nothing could be sent. */
import type { BoxModel } from '@ficha-leccion/schema';
import type { FormVersion } from '../form-version.ts';

/** What the person answers, and the service stamps, is not there yet. */
const LATER = ['falta-respuesta', 'autorizacion-sin-prueba'];

/** Pointer and sentence of what is wrong with the fixed values of a box. */
export function faultsOfFixed({ model, validator }: FormVersion, box?: BoxModel): string[] {
  const value = box && fixedIn(box);
  if (!box || value === undefined) return [];
  const { issues } = validator.validate({ $schema: model.identifier, [box.name]: value });
  return issues
    .filter(({ code, pointer }) => pointer.startsWith(box.template) && !LATER.includes(code))
    .map(({ pointer, message }) => `${pointer}: ${message}`);
}

function fixedIn(box: BoxModel): unknown {
  if (box.kind === 'list') return box.entries?.map(fixedIn);
  if (box.kind !== 'group' || !box.always) return undefined;
  const inside = box.boxes.map((inner) => [inner.name, fixedIn(inner)] as const);
  const known = inside.filter(([, value]) => value !== undefined);
  return { ...box.fixed, ...Object.fromEntries(known) };
}
