/** A file of its own, for it loads when a page asks for the ficha in English. */
import { en, fichaLeccionV1Translations, fichaLeccionV2Translations } from '@ficha-leccion/schema';
import { enTexts } from '../en/interface-texts.ts';
import { enPartTexts } from '../en/part-texts.ts';
import { enViewTexts } from '../en/view-texts.ts';
import type { Language } from '../language.ts';

export const language: Language = {
  messages: en,
  formTexts: enTexts,
  partTexts: enPartTexts,
  viewTexts: enViewTexts,
  forms: { 1: fichaLeccionV1Translations.en, 2: fichaLeccionV2Translations.en },
};
