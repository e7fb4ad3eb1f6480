import { type BoxModel, stepsOf } from '@ficha-leccion/schema';
import { readableDocuments } from '../documents.ts';
import type { ImportResult } from '../import-result.ts';

/** Finds the label that the form has for a pointer, or for the nearest box around it. */
export function labelsOf(document: ImportResult['document']): (pointer: string) => string {
  const form = readableDocuments.find(({ key }) => key === document)?.form;
  const boxes = form?.sections.flatMap((section) => section.boxes) ?? [];
  return (pointer) => {
    let inside: readonly BoxModel[] = boxes;
    let label = pointer;
    for (const step of stepsOf(pointer)) {
      const box = inside.find(({ name }) => name === step || name === '*');
      if (!box) break;
      label = box.label;
      inside = insideOf(box);
    }
    return label;
  };
}

function insideOf(box: BoxModel): readonly BoxModel[] {
  if (box.kind === 'group') return box.boxes;
  return box.kind === 'list' ? [box.item] : [];
}
