import { extensionLimits } from '../../extensions/limits.ts';
import { undeclaredExtension } from '../../extensions/undeclared.ts';
import { hasRightCheckDigit } from '../../rules/nit.ts';
import { listOf, member, textsAt } from '../../rules/read.ts';
import type { ErrorRule, Rule } from '../../rules/rule.ts';
import type { Sharing } from '../../rules/sharing.ts';

const EVERY_PROFILE = ['borrador', 'diligenciada', 'publicable'] as const;
const COMPLETE = ['diligenciada', 'publicable'] as const;
const NIT = /^[0-9]{9}-[0-9]$/;

const contradictoryAnswer: ErrorRule = {
  id: 'respuesta-contradictoria',
  severity: 'error',
  description: 'Both answers were marked on the paper: that is no answer, and never a yes.',
  // A record to be published may not have this answer at all.
  profiles: ['diligenciada'],
  pointers: ['/autorizacion/respuesta'],
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO': 'En el papel están marcados Sí y No. Pregunte cuál vale y deje una sola respuesta.',
    en: 'Both Sí and No are marked on paper. Ask which one holds and leave a single answer.',
  },
  vectors: [
    {
      record: { autorizacion: { respuesta: 'contradictoria' } },
      finds: [{ pointer: '/autorizacion/respuesta' }],
    },
    { record: { autorizacion: { respuesta: 'no' } }, finds: [] },
    { record: { autorizacion: 'contradictoria' }, finds: [] },
  ],
  check(record) {
    const answer = member(member(record, 'autorizacion'), 'respuesta');
    return answer === 'contradictoria' ? [{ pointer: '/autorizacion/respuesta' }] : [];
  },
};

const solutionsAndNone: ErrorRule = {
  id: 'soluciones-y-no-hubo',
  severity: 'error',
  description: 'Solutions are listed, and it is stated that there were none.',
  profiles: EVERY_PROFILE,
  pointers: ['/solucionesMejoraNoHubo'],
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO':
      'Escribió soluciones y también marcó que no las hubo. Quite la marca o deje la lista vacía.',
    en: 'There are solutions, and it is also marked that there were none. Unmark it or empty the list.',
  },
  vectors: [
    {
      record: { solucionesMejora: ['Reunir a las familias'], solucionesMejoraNoHubo: true },
      finds: [{ pointer: '/solucionesMejoraNoHubo' }],
    },
    { record: { solucionesMejoraNoHubo: true }, finds: [] },
    { record: { solucionesMejora: ['Reunir a las familias'] }, finds: [] },
  ],
  check(record) {
    const isContradiction =
      member(record, 'solucionesMejoraNoHubo') === true &&
      listOf(member(record, 'solucionesMejora')).length > 0;
    return isContradiction ? [{ pointer: '/solucionesMejoraNoHubo' }] : [];
  },
};

const nitCheckDigit: ErrorRule = {
  id: 'nit-digito-verificacion',
  severity: 'error',
  description: 'A NIT whose check digit is not the one that its nine digits ask for.',
  profiles: COMPLETE,
  pointers: ['/entidad/nit'],
  params: [],
  source: 'weighted sum modulo 11, as eight independent implementations compute it',
  sentences: {
    'es-CO': 'El dígito de verificación no corresponde a este NIT. Revise los diez números.',
    en: 'The check digit does not belong to this NIT. Check the ten digits.',
  },
  vectors: [
    { record: { entidad: { nit: '900000101-1' } }, finds: [{ pointer: '/entidad/nit' }] },
    { record: { entidad: { nit: '900000101-0' } }, finds: [] },
    { record: { entidad: { nit: '900000101' } }, finds: [] },
  ],
  check(record) {
    const nits = textsAt(record, '/entidad/nit');
    return nits.filter(({ value }) => NIT.test(value) && !hasRightCheckDigit(value)).map(at);
  },
};

/** What an authorisation of the person needs so that it can be proved later. */
const EVIDENCE = ['finalidades', 'avisoVersion', 'fecha', 'medio'];

const consentWithoutEvidence: ErrorRule = {
  id: 'autorizacion-sin-prueba',
  severity: 'error',
  description:
    'The treatment of personal data rests on an authorisation whose purposes, notice, date or medium are not recorded.',
  // A record to be published may not have the block at all.
  profiles: ['diligenciada'],
  pointers: EVIDENCE.map((key) => `/tratamientoDatosPersonales/${key}`),
  params: [],
  source: 'Ley 1581 de 2012, arts. 9 and 12: informed authorisation that can be consulted later',
  sentences: {
    'es-CO': 'Registre este dato: sin él no se puede probar la autorización de la persona.',
    en: 'Record this: without it the authorisation of the person cannot be proved.',
  },
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
  check(record) {
    const treatment = member(record, 'tratamientoDatosPersonales');
    if (member(treatment, 'base') !== 'autorizacion') return [];
    return EVIDENCE.filter((key) => member(treatment, key) === undefined).map((key) => ({
      pointer: `/tratamientoDatosPersonales/${key}`,
    }));
  },
};

const at = ({ pointer }: { readonly pointer: string }) => ({ pointer });

export const rules: readonly Rule[] = [
  contradictoryAnswer,
  solutionsAndNone,
  nitCheckDigit,
  consentWithoutEvidence,
  extensionLimits,
  undeclaredExtension,
];

export const sharing: Sharing = {
  authorisation: '/autorizacion/respuesta',
  revocation: '/autorizacion/revocadaEl',
  publication: '/publicacion',
  classification: '/clasificacionInformacion',
};
