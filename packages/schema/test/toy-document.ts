/**
 * A document that nobody fills in, to try what no document of the catalogue has yet: groups in
 * lists in groups, and a list inside them.
 */
import * as z from 'zod/mini';
import type { Profile } from '../src/catalogue.ts';
import { assertPortable, type ObjectSchema } from '../src/dialect/portable-schema.ts';
import type { FormDefinition } from '../src/form/form-definition.ts';
import { borrador } from '../src/zod/profiles.ts';
import {
  choice,
  civilDate,
  document,
  email,
  group,
  list,
  optional,
  telephone,
  text,
} from '../src/zod/words.ts';

const diligenciada = document('documento-de-juguete', '1.0', {
  titulo: text(20),
  taller: optional(
    group({
      fecha: civilDate(),
      sesiones: list(
        group({
          tema: text(10),
          modo: optional(choice('presencial', 'virtual')),
          'correo/equipo': optional(email()),
          asistentes: optional(list(text(5), 3)),
        }),
        4,
      ),
    }),
  ),
  contactos: list(group({ literal: text(30), telefono: optional(telephone()) }), 2),
});

export const toySchemas = { borrador: borrador(diligenciada), diligenciada };

export type Toy = z.infer<typeof diligenciada>;

/** The toy's JSON Schema in a profile, as the generator would make it. */
export function toyJsonSchema(profile: Profile): ObjectSchema {
  const schema: unknown = JSON.parse(
    JSON.stringify(z.toJSONSchema(toySchemas[profile], { io: 'input' })),
  );
  const { $schema: _, ...portable } = schema as Record<string, unknown>;
  assertPortable(portable);
  return portable as unknown as ObjectSchema;
}

const box = (label: string) => ({ label, shortLabel: label, personalData: 'none' as const });
const line = { control: 'text' as const, rows: 1 };

export const toyForm: FormDefinition<Toy, 'unica'> = {
  title: 'DOCUMENTO DE JUGUETE',
  texts: { submit: 'Enviar', sending: 'Enviando…', received: 'Recibido', another: 'Otro' },
  introduction: [],
  closing: [],
  sections: { unica: 'Todo' },
  boxes: {
    titulo: { section: 'unica', ...box('Título'), ...line },
    taller: {
      section: 'unica',
      ...box('Taller'),
      boxes: {
        fecha: { ...box('Fecha'), control: 'date' },
        sesiones: {
          ...box('Sesiones'),
          add: 'Agregar otra sesión',
          item: {
            ...box('Sesión'),
            boxes: {
              tema: { ...box('Tema'), ...line },
              modo: {
                ...box('Modo'),
                control: 'choice',
                options: { presencial: 'Presencial', virtual: 'Virtual' },
              },
              'correo/equipo': { ...box('Correo'), control: 'email' },
              asistentes: {
                ...box('Asistentes'),
                add: 'Agregar otro asistente',
                item: { ...box('Asistente'), ...line },
              },
            },
          },
        },
      },
    },
    contactos: {
      section: 'unica',
      ...box('Contactos'),
      add: 'Agregar otro contacto',
      item: {
        ...box('Contacto'),
        boxes: {
          literal: { ...box('Como se escribió'), ...line },
          telefono: { ...box('Teléfono'), control: 'telephone' },
        },
      },
    },
  },
};
