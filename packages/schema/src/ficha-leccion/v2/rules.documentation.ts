import { documentation as extensionLimits } from '../../extensions/limits.documentation.ts';
import { documentation as undeclaredExtension } from '../../extensions/undeclared.documentation.ts';
import type { DocumentationOf } from '../../rules/rule-documentation.ts';
import { type advisories, EVIDENCE, type errorRules } from './rules.ts';

export const documentation: DocumentationOf<
  (typeof errorRules)[number] | (typeof advisories)[number]
> = {
  'respuesta-contradictoria': {
    description: 'Both answers were marked on the paper: that is no answer, and never a yes.',
    pointers: ['/autorizacion/respuesta'],
    params: [],
    source: 'project convention',
    vectors: [
      {
        record: { autorizacion: { respuesta: 'contradictoria' } },
        finds: [{ pointer: '/autorizacion/respuesta' }],
      },
      { record: { autorizacion: { respuesta: 'no' } }, finds: [] },
      { record: { autorizacion: 'contradictoria' }, finds: [] },
    ],
  },
  'soluciones-y-no-hubo': {
    description: 'Solutions are listed, and it is stated that there were none.',
    pointers: ['/solucionesMejoraNoHubo'],
    params: [],
    source: 'project convention',
    vectors: [
      {
        record: { solucionesMejora: ['Reunir a las familias'], solucionesMejoraNoHubo: true },
        finds: [{ pointer: '/solucionesMejoraNoHubo' }],
      },
      { record: { solucionesMejoraNoHubo: true }, finds: [] },
      { record: { solucionesMejora: ['Reunir a las familias'] }, finds: [] },
    ],
  },
  'nit-digito-verificacion': {
    description: 'A NIT whose check digit is not the one that its nine digits ask for.',
    pointers: ['/entidad/nit'],
    params: [],
    source: 'weighted sum modulo 11, as eight independent implementations compute it',
    vectors: [
      { record: { entidad: { nit: '900000101-1' } }, finds: [{ pointer: '/entidad/nit' }] },
      { record: { entidad: { nit: '900000101-0' } }, finds: [] },
      { record: { entidad: { nit: '900000101' } }, finds: [] },
    ],
  },
  'autorizacion-sin-prueba': {
    description:
      'The treatment of personal data rests on an authorisation whose purposes, notice, date or medium are not recorded.',
    pointers: EVIDENCE.map((key) => `/tratamientoDatosPersonales/${key}`),
    params: [],
    source: 'Ley 1581 de 2012, arts. 9 and 12: informed authorisation that can be consulted later',
    vectors: [
      {
        record: { tratamientoDatosPersonales: { base: 'autorizacion', medio: 'papel' } },
        finds: [
          { pointer: '/tratamientoDatosPersonales/finalidades' },
          { pointer: '/tratamientoDatosPersonales/avisoVersion' },
          { pointer: '/tratamientoDatosPersonales/fecha' },
        ],
      },
      { record: { tratamientoDatosPersonales: { base: 'art10a' } }, finds: [] },
    ],
  },
  ...extensionLimits,
  ...undeclaredExtension,
};
