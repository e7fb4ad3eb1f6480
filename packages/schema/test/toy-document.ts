/**
 * A document that nobody fills in, to try every word of the dialect, and what no document of the
 * catalogue has: groups in lists in groups, and a list inside them.
 */
import type * as z from 'zod/mini';
import { portable } from '../scripts/portable.ts';
import type { Profile } from '../src/catalogue.ts';
import type { ObjectSchema } from '../src/dialect/portable-schema.ts';
import type { FormDefinition } from '../src/form/form-definition.ts';
import { borrador, publicable } from '../src/zod/profiles.ts';
import { publishedOnlyAs, untilPublished, withheld } from '../src/zod/publication.ts';
import {
  affirmed,
  choice,
  civilDate,
  decimal,
  document,
  email,
  group,
  httpsUrl,
  integer,
  list,
  map,
  open,
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
          enlace: untilPublished(httpsUrl()),
          medidas: optional(map('extensionPrefix', group({ valor: decimal(-1.5, 99.5) }), 3)),
        }),
        4,
      ),
    }),
  ),
  contactos: list(group({ literal: text(30), telefono: optional(telephone()) }), 2),
  autor: withheld(text(10)),
  sesionesPrevistas: optional(integer(1, 12)),
  sinCosto: optional(affirmed()),
  apartado: optional(group({ a: optional(text(3)), b: optional(affirmed()) })),
  decision: untilPublished(publishedOnlyAs('publicar', choice('publicar', 'guardar'))),
  anexos: optional(open()),
});

export const toySchemas: Readonly<Record<Profile, z.ZodMiniType>> = {
  borrador: borrador(diligenciada),
  diligenciada,
  publicable: publicable(diligenciada),
};

export type Toy = z.infer<typeof diligenciada>;

/** The toy's JSON Schema in a profile, as the generator would make it. */
export const toyJsonSchema = (profile: Profile): ObjectSchema => portable(toySchemas[profile]);

const box = (label: string) => ({ label, shortLabel: label, personalData: 'none' as const });
const line = { control: 'text' as const, rows: 1 };

export const toyForm: FormDefinition<Toy, 'unica'> = {
  lang: 'es-CO',
  timeZone: 'America/Bogota',
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
              enlace: { ...box('Enlace'), control: 'url' },
              medidas: {
                ...box('Medidas'),
                hidden: 'Las escribe un programa.',
                control: 'entries',
                item: {
                  ...box('Medida'),
                  boxes: { valor: { ...box('Valor'), control: 'number' } },
                },
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
    autor: { section: 'unica', ...box('Autor'), ...line },
    sesionesPrevistas: { section: 'unica', ...box('Sesiones previstas'), control: 'number' },
    sinCosto: { section: 'unica', ...box('No tuvo costo'), control: 'checkbox' },
    apartado: {
      ...box('Apartado'),
      hidden: 'Lo escribe un programa.',
      boxes: { a: { ...box('A'), ...line }, b: { ...box('B'), control: 'checkbox' } },
    },
    decision: {
      section: 'unica',
      ...box('Decisión'),
      control: 'choice',
      options: { publicar: 'Publicar', guardar: 'Guardar' },
      notOffered: ['guardar'],
    },
    anexos: { ...box('Anexos'), hidden: 'Los escribe un programa.', control: 'open' },
  },
};
