import type { Issue } from '@ficha-leccion/schema';
import type { Configuracion } from './configuration/configuracion.ts';
import type { FormVersion } from './form-version.ts';
import type { InterfaceTexts } from './interface-texts.ts';

/** Kept once it is there: from then on a version is configured at once. */
let loaded: typeof import('./later/configuration.ts') | undefined;

/**
 * A version as an entity has configured it. When the code for it cannot be loaded, or its notice is
 * wrong, a form without boxes: what must show a notice before it asks for personal data does not open
 * without it.
 */
export function configured(
  version: FormVersion,
  configuracion: Configuracion | null | undefined,
  localName: string,
  texts: InterfaceTexts,
): FormVersion | Promise<FormVersion> {
  if (configuracion == null) return version;
  const closed = () => unopened(version, texts.unopened);
  const configure = ({ configuredFor }: NonNullable<typeof loaded>) =>
    configuredFor(version, configuracion, localName) ?? closed();
  if (loaded) return configure(loaded);
  return import('./later/configuration.ts').then(
    (module) => {
      loaded = module;
      return configure(module);
    },
    (error) => {
      console.error(`<${localName}>.configuracion: its code could not be loaded.`, error);
      return closed();
    },
  );
}

/** Asks nothing, and can send nothing; a record that was set stays as it is. */
function unopened(version: FormVersion, message: string): FormVersion {
  const issue = { code: 'registro-ilegible', pointer: '', severity: 'error', params: {}, message };
  const refused = { valid: false, schemaValid: false, issues: [issue as Issue] };
  return {
    ...version,
    model: { ...version.model, introduction: [message], sections: [] },
    validator: { ...version.validator, validate: () => refused },
  };
}
