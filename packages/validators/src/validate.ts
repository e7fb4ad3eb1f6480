import { esCO, versionOf } from '@ficha-leccion/schema';
import { validators } from '../compiled/validators.ts';
import { refuse, type ValidateOptions, type ValidationResult } from './document-validator.ts';
import { isObject } from './runtime.ts';

/**
 * Validates a record of any document and version that this package knows; `$schema` says which.
 * Synchronous, without clock or network; never throws on data. A profile that no document has is a
 * mistake of the program: it throws a TypeError.
 */
export function validate(record: unknown, options: ValidateOptions = {}): ValidationResult {
  const { messages = esCO } = options;
  let identifier: unknown;
  try {
    if (!isObject(record)) return refuse('registro-no-es-objeto', '', messages);
    identifier = record.$schema;
  } catch {
    return refuse('registro-ilegible', '', messages);
  }
  const validator = validators.find((each) => each.identifier === identifier);
  if (!validator) {
    const version = versionOf(identifier);
    const code = 'code' in version ? version.code : 'documento-desconocido';
    return refuse(code, '/$schema', messages);
  }
  // The record chose the document; that another document has the profile is nobody's mistake here.
  const { profile = 'diligenciada' } = options;
  const isElsewhere = validators.some(({ profiles }) => profiles.includes(profile));
  if (isElsewhere && !validator.profiles.includes(profile)) {
    return refuse('perfil-inexistente', '/$schema', messages);
  }
  return validator.validate(record, options);
}
