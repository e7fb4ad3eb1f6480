export {
  type Extension,
  en,
  esCO,
  esPE,
  type Issue,
  type MessageTable,
  sentenceFor,
} from '@ficha-leccion/schema';
export * from '../compiled/validators.ts';
export { assert, is, ValidationError } from './assert.ts';
export type { DocumentValidator, ValidateOptions, ValidationResult } from './document-validator.ts';
export { type ProblemDetails, type ProblemOptions, problemDetails } from './problem-details.ts';
export { validate } from './validate.ts';
