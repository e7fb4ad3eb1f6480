/** A file of its own, for it loads when a page has something to configure. */
import type { Configuracion } from '../configuration/configuracion.ts';
import { configuredVersion } from '../configuration/configured-version.ts';
import type { FormVersion } from '../form-version.ts';

/**
 * The version as an entity has configured it. A mistake of the host is told to the host, and the form
 * works without what is wrong; but there is none, `undefined`, where that is the notice.
 */
export function configuredFor(
  version: FormVersion,
  configuracion: Configuracion,
  localName: string,
): FormVersion | undefined {
  const configured = configuredVersion(version, configuracion);
  for (const problem of configured.problems) {
    console.error(`<${localName}>.configuracion.${problem}.`);
  }
  return configured.isNoticeLost ? undefined : configured.version;
}
