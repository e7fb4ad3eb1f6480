/** A file of its own, for it loads when a page asks for the nota in English. */
import { en, notaConocimientoV1Translations } from '@ficha-leccion/schema';
import { enTexts } from '../en/interface-texts.ts';
import { enPartTexts } from '../en/part-texts.ts';
import { enViewTexts } from '../en/view-texts.ts';
import type { Language } from '../language.ts';

export const language: Language = {
  messages: en,
  formTexts: enTexts,
  partTexts: enPartTexts,
  viewTexts: enViewTexts,
  forms: { 1: notaConocimientoV1Translations.en },
};
