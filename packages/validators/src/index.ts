export { en, esCO, type Issue, type MessageTable } from '@ficha-leccion/schema';
export * from '../compiled/validators.ts';
export type { DocumentValidator, ValidateOptions, ValidationResult } from './document-validator.ts';
export { validate } from './validate.ts';
