import { definitionOf, type FormModel, translateForm } from '@ficha-leccion/schema';
import { esCOTexts, type InterfaceTexts } from '../document-form/interface-texts.ts';
import { enTexts } from '../languages/en/interface-texts.ts';

interface Worded {
  readonly model: FormModel;
  readonly texts: InterfaceTexts;
}

/** A form in English, where that is asked for; what an entity wrote stays as it is, and is marked. */
export function inLanguage(model: FormModel, lang: string): Worded {
  const { en } = definitionOf(model.document, model.version).translations;
  if (!en || !/^en(?:-|$)/i.test(lang)) return { model, texts: esCOTexts };
  return { model: translateForm(model, en), texts: enTexts };
}
