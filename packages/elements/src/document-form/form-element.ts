import type { Languages } from '../languages/language.ts';
import type { DocumentFormSettings } from './document-form-settings.ts';
import type { FormVersions } from './form-version.ts';

/** What the controller and the parts of the form need of the element they work for. */
export interface FormElement extends DocumentFormSettings {
  readonly versions: FormVersions;
  readonly languages: Languages;
  readonly form: HTMLFormElement | null;
}
