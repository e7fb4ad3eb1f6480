import { esCO, versionOf } from '@ficha-leccion/schema';
import { validators } from '../compiled/validators.ts';
import { refuse, type ValidateOptions, type ValidationResult } from './document-validator.ts';
import { isObject } from './runtime.ts';

/**
 * Validates a record of any document and version that this package knows; `$schema` says which.
 * Synchronous, without clock or network; never throws on data.
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
  return validator.validate(record, options);
}
