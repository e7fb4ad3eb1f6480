import { patternName } from '../dialect/patterns.ts';
import { isGroup, type JsonSchema } from '../dialect/portable-schema.ts';
import type { Extension } from '../extensions/extension.ts';
import type { Field } from '../form/field.ts';
import type { BoxModel } from '../form/form-model.ts';

/** The boxes of a declared extension, as a document would list its own. */
export function extensionFields({ prefix, version, form, schema }: Extension): Field[] {
  const template = `/extensiones/${prefix}`;
  const own = { label: prefix, shortLabel: prefix, personalData: 'none', requiredIn: [] } as const;
  const { campos } = schema.properties;
  const schemas = campos && isGroup(campos) ? campos.properties : {};
  return [
    { ...own, name: prefix, template, kind: 'group' },
    {
      ...own,
      name: 'version',
      template: `${template}/version`,
      kind: 'choice',
      options: { [version]: version },
    },
    { ...own, name: 'campos', template: `${template}/campos`, kind: 'group' },
    ...form.flatMap((box) => flat(box, schemas[box.name])),
  ];
}

function flat(box: BoxModel, schema: JsonSchema | undefined): Field[] {
  if (box.kind === 'list') {
    const { item, ...list } = box;
    return [list, ...flat(item, schema?.type === 'array' ? schema.items : undefined)];
  }
  if (box.kind === 'group') return [];
  const pattern = schema?.type === 'string' ? patternName(schema.pattern ?? '') : undefined;
  return [{ ...box, ...(pattern && { pattern }) }];
}
