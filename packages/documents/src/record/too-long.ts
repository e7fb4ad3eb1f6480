import { type BoxModel, codePoints, type FormModel, isObject } from '@ficha-leccion/schema';
import type { Finding } from './collected.ts';
import type { DraftRecord } from './set-at.ts';

/** The boxes whose answers are longer than the record has room for. Nothing is cut. */
export function tooLong(record: DraftRecord, { sections }: FormModel): Finding[] {
  return sections.flatMap(({ boxes }) => boxes.flatMap((box) => overIn(box, record[box.name], '')));
}

function overIn(box: BoxModel, value: unknown, parent: string, name = box.name): Finding[] {
  const pointer = `${parent}/${name}`;
  if (box.kind === 'list' && Array.isArray(value)) {
    return [
      ...over('lista-muy-larga', pointer, value.length - box.maxItems),
      ...value.flatMap((entry, index) => overIn(box.item, entry, pointer, String(index))),
    ];
  }
  if (box.kind === 'group' && isObject(value)) {
    return box.boxes.flatMap((child) => overIn(child, value[child.name], pointer));
  }
  if (box.kind !== 'text' || typeof value !== 'string') return [];
  return over('texto-muy-largo', pointer, codePoints(value) - box.maxLength);
}

function over(code: Finding['code'], pointer: string, sobran: number): Finding[] {
  return sobran > 0 ? [{ code, pointer, params: { sobran } }] : [];
}
