/** Configurations of two entities that do not exist. */
import type { Configuracion } from '../src/index.ts';

const aviso = {
  texto:
    'La Alcaldía de Ejemplo usa sus datos de contacto para conversar con usted.\n\nPuede pedir que los corrijamos o suprimamos.',
  version: '2026-02',
  politica: 'https://alcaldia.example/politica',
};

export const alcaldia = {
  entidad: { nombre: 'Alcaldía de Ejemplo', nit: '900000101-0' },
  tratamiento: {
    aviso,
    base: 'autorizacion',
    finalidades: [
      { codigo: 'contacto', texto: 'Conversar con usted sobre la lección.' },
      { codigo: 'boletin', texto: 'Enviarle el boletín de la entidad.' },
    ],
  },
  extensions: [
    {
      prefix: 'x-alcaldia',
      version: '1.0',
      title: 'Datos de la Alcaldía',
      fields: {
        barrio: { kind: 'texto', label: 'Barrio', required: true },
        asistentes: {
          kind: 'numero',
          label: 'Número de asistentes',
          minimum: 0,
          maximum: 100_000,
          integer: true,
        },
        publico: { kind: 'siNo', label: '¿Hubo público?' },
      },
    },
  ],
} as const satisfies Configuracion;

export const gobernacion = {
  entidad: { nombre: 'Gobernación de Ejemplo' },
  tratamiento: {
    aviso: { texto: 'La Gobernación trata sus datos por sus funciones legales.', version: '7' },
    base: 'art10a',
  },
  extensions: [
    {
      prefix: 'x-gobernacion',
      version: '3',
      fields: { provincia: { kind: 'texto', label: 'Provincia' } },
    },
  ],
} as const satisfies Configuracion;
