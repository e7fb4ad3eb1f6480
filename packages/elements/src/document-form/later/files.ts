/** Opening files and saving copies; the code loads where the page says `archivos`. */
import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';
import { FileFeature } from './files/file-feature.ts';

export function create(form: FormController): FormFeature {
  return new FileFeature(form);
}
