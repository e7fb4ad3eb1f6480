/** An extension with every kind of field, as an entity would write it. */
import { defineExtension } from '../src/extensions/define-extension.ts';

export const cucuta = defineExtension({
  prefix: 'x-cucuta',
  version: '1',
  fields: {
    barrio: {
      kind: 'texto',
      label: 'Barrio',
      maxLength: 300,
      personalData: 'none',
      required: true,
    },
    comuna: { kind: 'numero', label: 'Comuna', minimum: 1, maximum: 10, integer: true },
    inversion: { kind: 'numero', label: 'Inversión en millones', minimum: 0, maximum: 1e6 },
    visita: { kind: 'fecha', label: 'Fecha de la visita', help: 'La última.' },
    acta: { kind: 'siNo', label: '¿Quedó un acta de la visita?', shortLabel: 'Acta' },
    zona: {
      kind: 'opcion',
      label: 'Zona',
      options: { urbana: 'Urbana', rural: 'Rural' },
      required: true,
    },
    lideres: { kind: 'listaTexto', label: 'Líderes', maxItems: 3, maxLength: 100 },
  },
});

export const campos = {
  barrio: 'Centro',
  comuna: 1,
  inversion: 12.5,
  visita: '2024-05-29',
  acta: 'si',
  zona: 'rural',
  lideres: ['Junta de acción comunal'],
};
