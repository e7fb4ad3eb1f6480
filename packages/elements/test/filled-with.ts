import type { BoxModel, FormModel } from '@ficha-leccion/schema';

/** A record with the same text in every box, whatever the kind of box. */
export function filledWith(
  text: string,
  { identifier, sections }: FormModel,
): Readonly<Record<string, unknown>> {
  const fill = (box: BoxModel): unknown => {
    if (box.kind === 'list') return [fill(box.item), fill(box.item)];
    if (box.kind !== 'group') return text;
    return Object.fromEntries(box.boxes.map((inner) => [inner.name, fill(inner)]));
  };
  const boxes = sections.flatMap((section) => section.boxes);
  return { $schema: identifier, ...Object.fromEntries(boxes.map((box) => [box.name, fill(box)])) };
}
