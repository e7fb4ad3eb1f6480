import { validators } from '../compiled/validators.ts';
import {
  attempt,
  refuse,
  type ValidateOptions,
  type ValidationResult,
} from './document-validator.ts';
import { add, isObject, NONE } from './runtime.ts';

/**
 * Validates a record of any document and version that this package knows; `$schema` says which.
 * Synchronous, without clock or network; never throws on data.
 */
export function validate(record: unknown, options: ValidateOptions = {}): ValidationResult {
  let identifier: unknown;
  const unreadable = attempt(() => {
    if (!isObject(record)) return add(NONE, 'registro-no-es-objeto', '');
    identifier = record.$schema;
    return NONE;
  });
  const [problem] = unreadable;
  if (problem) return refuse(problem.code, problem.pointer, options.messages);
  const validator = validators.find((each) => each.identifier === identifier);
  if (!validator) return refuse('documento-desconocido', '/$schema', options.messages);
  return validator.validate(record, options);
}
