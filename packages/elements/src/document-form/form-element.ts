import type { Pointer, Profile } from '@ficha-leccion/schema';
import type { LitElement } from 'lit';
import type { Languages, OwnTexts } from '../languages/language.ts';
import type { Configuracion } from './configuration/configuracion.ts';
import type { DraftSettings } from './draft.ts';
import type { FileSettings } from './files.ts';
import type { FormVersions } from './form-version.ts';

/** What the controller and the parts of the form need of the element they work for. */
export interface FormElement extends LitElement, DraftSettings, FileSettings {
  readonly versions: FormVersions;
  readonly version: string;
  readonly profile: Profile;
  readonly configuracion: Configuracion | null | undefined;
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly bloqueadas: readonly Pointer[] | null;
  readonly pasos: boolean;
  readonly fechaLimite: string;
  readonly languages: Languages;
  readonly texts: OwnTexts | undefined;
  readonly form: HTMLFormElement | null;
  readonly headingLevel: number;
}
