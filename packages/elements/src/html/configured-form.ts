import { esCO, type FormModel } from '@ficha-leccion/schema';
import { validators } from '@ficha-leccion/validators';
import type { Configuracion } from '../document-form/configuration/configuracion.ts';
import { configuredVersion } from '../document-form/configuration/configured-version.ts';

/**
 * The form as one entity fills it in: with its notice, the purposes that it asks one by one, and its own
 * boxes. Give it to `formAsHtml` and `recordFromForm` alike. What is wrong in the configuration is left
 * out, as in the element, which names it on the console. Throws a TypeError where that is
 * `tratamiento`: without its notice no personal data is asked.
 */
export function configuredForm(model: FormModel, configuracion: Configuracion): FormModel {
  const validator = validators.find(({ identifier }) => identifier === model.identifier);
  if (!validator) return model;
  const asked = { model, validator, messages: esCO };
  const { version, problems, isNoticeLost } = configuredVersion(asked, configuracion);
  if (isNoticeLost) throw new TypeError(`The notice cannot be shown. ${problems.join('. ')}`);
  return version.model;
}
