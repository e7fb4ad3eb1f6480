import { extensionLimits } from '../../extensions/limits.ts';
import { undeclaredExtension } from '../../extensions/undeclared.ts';
import { hasRightCheckDigit } from '../../rules/nit.ts';
import { boxesOf, listOf } from '../../rules/read.ts';
import type { AdvisoryRule, ErrorRule } from '../../rules/rule.ts';
import type { Sharing } from '../../rules/sharing.ts';

const EVERY_PROFILE = ['borrador', 'diligenciada', 'publicable'] as const;
const COMPLETE = ['diligenciada', 'publicable'] as const;
const NIT = /^[0-9]{9}-[0-9]$/;

const contradictoryAnswer = {
  id: 'respuesta-contradictoria',
  severity: 'error',
  // A record to be published may not have this answer at all.
  profiles: ['diligenciada'],
  sentences: {
    'es-CO': 'En el papel están marcados Sí y No. Pregunte cuál vale y deje una sola respuesta.',
    en: 'Both yes and no are marked on paper. Ask which one holds and leave a single answer.',
  },
  check(record) {
    const { respuesta } = boxesOf(boxesOf(record).autorizacion);
    return respuesta === 'contradictoria' ? [{ pointer: '/autorizacion/respuesta' }] : [];
  },
} as const satisfies ErrorRule;

const solutionsAndNone = {
  id: 'soluciones-y-no-hubo',
  severity: 'error',
  profiles: EVERY_PROFILE,
  sentences: {
    'es-CO':
      'Escribió soluciones y también marcó que no las hubo. Quite la marca o deje la lista vacía.',
    en: 'There are solutions, and it is also marked that there were none. Unmark it or empty the list.',
  },
  check(record) {
    const { solucionesMejora, solucionesMejoraNoHubo } = boxesOf(record);
    const isContradiction = solucionesMejoraNoHubo === true && listOf(solucionesMejora).length > 0;
    return isContradiction ? [{ pointer: '/solucionesMejoraNoHubo' }] : [];
  },
} as const satisfies ErrorRule;

const nitCheckDigit = {
  id: 'nit-digito-verificacion',
  severity: 'error',
  profiles: COMPLETE,
  sentences: {
    'es-CO': 'El dígito de verificación no corresponde a este NIT. Revise los diez números.',
    en: 'The check digit does not belong to this NIT. Check the ten digits.',
  },
  check(record) {
    const { nit } = boxesOf(boxesOf(record).entidad);
    const isWrong = typeof nit === 'string' && NIT.test(nit) && !hasRightCheckDigit(nit);
    return isWrong ? [{ pointer: '/entidad/nit' }] : [];
  },
} as const satisfies ErrorRule;

/** What an authorisation of the person needs so that it can be proved later. */
export const EVIDENCE = ['finalidades', 'avisoVersion', 'fecha', 'medio'];

const consentWithoutEvidence = {
  id: 'autorizacion-sin-prueba',
  severity: 'error',
  // A record to be published may not have the block at all.
  profiles: ['diligenciada'],
  sentences: {
    'es-CO': 'Registre este dato: sin él no se puede probar la autorización de la persona.',
    en: 'Record this: without it the authorisation of the person cannot be proved.',
  },
  check(record) {
    const treatment = boxesOf(boxesOf(record).tratamientoDatosPersonales);
    if (treatment.base !== 'autorizacion') return [];
    return EVIDENCE.filter((key) => treatment[key] === undefined).map((key) => ({
      pointer: `/tratamientoDatosPersonales/${key}`,
    }));
  },
} as const satisfies ErrorRule;

export const errorRules = [
  contradictoryAnswer,
  solutionsAndNone,
  nitCheckDigit,
  consentWithoutEvidence,
  extensionLimits,
] as const satisfies readonly ErrorRule[];

export const advisories = [undeclaredExtension] as const satisfies readonly AdvisoryRule[];

export const sharing: Sharing = {
  authorisation: '/autorizacion/respuesta',
  revocation: '/autorizacion/revocadaEl',
  publication: '/publicacion',
  classification: '/clasificacionInformacion',
};
