import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../src/catalogue.ts';
import { definitionOf } from '../src/definition-of.ts';
import { pointerTo } from '../src/dialect/pointer.ts';
import { isGroup, isMap, type JsonSchema } from '../src/dialect/portable-schema.ts';
import type { BoxModel } from '../src/form/form-model.ts';
import { type AnyForm, FormDefinitionError, joinForm } from '../src/form/join-form.ts';
import { fieldsOf, sectionsOf } from '../src/form/views.ts';
import { toyForm, toyJsonSchema } from './toy-document.ts';

const GENERATED = join(import.meta.dirname, '../generated');

const toySchemasByProfile = {
  borrador: toyJsonSchema('borrador'),
  diligenciada: toyJsonSchema('diligenciada'),
  publicable: toyJsonSchema('publicable'),
};
const joined = (form: object) => joinForm(form as AnyForm, toySchemasByProfile);

describe('a document with groups in lists in groups', () => {
  const boxes = joined(toyForm);
  const [section] = sectionsOf(toyForm as unknown as AnyForm, boxes);

  it('keeps sections and boxes in the order of the form', () => {
    expect(section).toMatchObject({ name: 'unica', title: 'Todo' });
    expect(section?.boxes.map(({ name }) => name)).toEqual([
      'titulo',
      'taller',
      'contactos',
      'autor',
      'sesionesPrevistas',
      'sinCosto',
      'decision',
    ]);
  });

  it('gives every box its kind, place and limits', () => {
    expect(section?.boxes.flatMap(outline)).toEqual([
      'text /titulo 20 diligenciada publicable',
      'group /taller',
      'normalized /taller/fecha 254 diligenciada publicable',
      'list /taller/sesiones 4 diligenciada publicable',
      'group /taller/sesiones/*',
      'text /taller/sesiones/*/tema 10 diligenciada publicable',
      'choice /taller/sesiones/*/modo',
      'normalized /taller/sesiones/*/correo~1equipo 254',
      'list /taller/sesiones/*/asistentes 3',
      'text /taller/sesiones/*/asistentes/* 5',
      'normalized /taller/sesiones/*/enlace 2000 publicable',
      'list /contactos 2 diligenciada publicable',
      'group /contactos/*',
      'text /contactos/*/literal 30 diligenciada publicable',
      'normalized /contactos/*/telefono 254',
      'text /autor 10',
      'number /sesionesPrevistas 1–12',
      'checkbox /sinCosto',
      'choice /decision publicable',
    ]);
  });

  it('tells of hidden boxes in its fields alone, with the reason', () => {
    const hidden = fieldsOf(boxes).filter((field) => field.hidden !== undefined);
    expect(hidden.map(({ kind, template }) => `${kind} ${template}`)).toEqual([
      'entries /taller/sesiones/*/medidas',
      'group /taller/sesiones/*/medidas/*',
      'number /taller/sesiones/*/medidas/*/valor',
      'group /apartado',
      'text /apartado/a',
      'checkbox /apartado/b',
      'open /anexos',
    ]);
    expect(new Set(hidden.map((field) => field.hidden))).toEqual(
      new Set(['Las escribe un programa.', 'Lo escribe un programa.', 'Los escribe un programa.']),
    );
  });
});

describe('a form that does not describe its schema', () => {
  const { titulo, ...others } = toyForm.boxes;
  const sectionsWith = (boxes: object) => joined({ ...toyForm, boxes });

  it('is refused when a box hangs on what is no statement beside it', () => {
    const titled = (shownUnless: string) =>
      sectionsWith({ ...toyForm.boxes, titulo: { ...titulo, shownUnless } });
    expect(() => titled('sinCosto')).not.toThrow();
    expect(() => titled('autor')).toThrow(
      new FormDefinitionError(
        '«titulo»: shownUnless names «autor», which is no checkbox beside it.',
      ),
    );
  });

  it('is refused with every box that it lacks', () => {
    expect(() => sectionsWith(others)).toThrow(
      new FormDefinitionError(
        '«titulo» is in schema.ts but not in form.ts: describe its box there.',
      ),
    );
  });

  it('is refused with every box that the schema lacks', () => {
    expect(() => sectionsWith({ ...toyForm.boxes, subtitulo: titulo })).toThrow(
      new FormDefinitionError(
        '«subtitulo» is in form.ts but not in schema.ts: remove it or define it there.',
      ),
    );
  });

  it('is refused for a box inside a list as well', () => {
    const { literal, ...item } = toyForm.boxes.contactos.item.boxes;
    const contactos = {
      ...toyForm.boxes.contactos,
      item: { ...toyForm.boxes.contactos.item, boxes: { ...item, nombre: literal } },
    };
    expect(() => sectionsWith({ ...toyForm.boxes, contactos })).toThrow(
      new FormDefinitionError(
        '«literal» is in schema.ts but not in form.ts: describe its box there.\n' +
          '«nombre» is in form.ts but not in schema.ts: remove it or define it there.',
      ),
    );
  });
});

describe('a box whose control does not fit its schema', () => {
  const { titulo, taller } = toyForm.boxes;
  const sectionsWith = (boxes: object) =>
    joined({ ...toyForm, boxes: { ...toyForm.boxes, ...boxes } });

  it.each([
    [
      { titulo: { ...titulo, control: 'telephone' } },
      '«titulo»: control telephone does not fit pattern notBlank; it needs control text.',
    ],
    [
      { taller: { ...taller, boxes: { ...taller.boxes, fecha: titulo } } },
      '«taller/fecha»: control text does not fit pattern civilDate; it needs control date.',
    ],
    [
      { titulo: { ...titulo, control: 'choice', options: {} } },
      '«titulo»: control choice does not fit pattern notBlank; it needs control text.',
    ],
  ])('is refused by name (%#)', (boxes, message) => {
    expect(() => sectionsWith(boxes)).toThrow(new FormDefinitionError(message));
  });
});

describe.each(catalogue)('$document $version', ({ document, version }) => {
  const { formModel, fields } = definitionOf(document, version);
  const boxes = formModel.sections.flatMap((section) => section.boxes).flatMap(withInner);

  it('has a field for every place of the contract, once, and a box for all that are not hidden', () => {
    const file = join(GENERATED, 'json-schema', document, `${version}.json`);
    const places = placesOf(JSON.parse(readFileSync(file, 'utf8')), '');
    expect(fields.map(({ template }) => template).sort()).toEqual(places.sort());
    const shown = fields.filter(({ hidden }) => hidden === undefined);
    expect(boxes.map(({ template }) => template)).toEqual(shown.map(({ template }) => template));
  });

  it.each(fields)('says of $template what it is called and whose data it holds', (box) => {
    expect(box.label).toMatch(/\S/);
    expect(box.shortLabel).toMatch(/\S/);
    expect(box.shortLabel.length).toBeLessThanOrEqual(60);
    expect(box.personalData).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

function outline(box: BoxModel): string[] {
  const limit = limitOf(box);
  const own = [box.kind, box.template, limit, ...box.requiredIn].filter((part) => part !== '');
  return [own.join(' '), ...innerOf(box).flatMap(outline)];
}

function limitOf(box: BoxModel): string | number {
  if ('maxLength' in box) return box.maxLength;
  if ('maxItems' in box) return box.maxItems;
  return box.kind === 'number' ? `${box.minimum}–${box.maximum}` : '';
}

function withInner(box: BoxModel): BoxModel[] {
  return [box, ...innerOf(box).flatMap(withInner)];
}

function innerOf(box: BoxModel): readonly BoxModel[] {
  if (box.kind === 'list') return [box.item];
  return box.kind === 'group' ? box.boxes : [];
}

/** Every place of a schema below `place`, entries of lists as `*`. */
function placesOf(schema: JsonSchema, place: string): string[] {
  const within = (child: JsonSchema, key: string) => {
    const pointer = pointerTo(place, key);
    return [pointer, ...placesOf(child, pointer)];
  };
  if (schema.type === 'array') return within(schema.items, '*');
  if (isMap(schema)) return within(schema.additionalProperties, '*');
  if (!isGroup(schema)) return [];
  const { $schema: _, ...boxes } = schema.properties;
  return Object.entries(boxes).flatMap(([key, child]) => within(child, key));
}
