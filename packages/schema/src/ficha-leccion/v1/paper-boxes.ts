/** Boxes that are read from the paper and asked for by no label of the form. Boxes of the second version. */
import type { Edition, PairedNames, PrintedBox } from '../../form/edition.ts';

export const editionBox = '/plantilla/edicion';

export const printedBoxes: readonly PrintedBox[] = [
  { box: '/plantilla/codigo', kind: 'text', wordings: ['Código', 'Código del formato'] },
  { box: '/plantilla/version', kind: 'text', wordings: ['Versión', 'Versión del formato'] },
  {
    box: '/plantilla/fechaVigencia',
    kind: 'date',
    wordings: ['Vigencia', 'Fecha de vigencia', 'Vigente desde', 'Fecha de versión'],
  },
];

/** With one of these begins the name of a part of an entity, in Colombia. */
export const pairedNames: readonly PairedNames[] = [
  {
    box: '/entidadYArea',
    first: '/entidad/nombre',
    second: '/area',
    secondBegins: [
      'Secretaría',
      'Subsecretaría',
      'Oficina',
      'Dirección',
      'Subdirección',
      'Área',
      'Grupo',
      'Coordinación',
      'División',
      'Dependencia',
      'Despacho',
      'Gerencia',
      'Subgerencia',
      'Unidad',
      'Jefatura',
      'Vicerrectoría',
      'Facultad',
      'Departamento',
    ],
    firstBegins: ['Departamento Administrativo', 'Departamento de'],
  },
];

export const catalogue: NonNullable<Edition['catalogue']> = {
  identifier: ['/id'],
  title: ['/temaLeccion'],
  abstract: ['/leccionAprendida'],
  description: ['/situacionExperiencia'],
  keyword: ['/gestion/palabrasClave/*'],
  date: ['/fechaDiligenciamiento'],
  publisher: ['/entidad/nombre', '/entidadYArea'],
  place: ['/gestion/territorio/nombre'],
  about: ['/planProgramaProyecto/*'],
};
