/**
 * The canonical definitions, without any schema library: record types, form models, editions of the
 * paper, issue codes and their sentences, normalizers. The zod schemas are in `@ficha-leccion/schema/zod`.
 */
export * from '../generated/documents.ts';
export { type CatalogueEntry, catalogue, type Profile } from './catalogue.ts';
export { type Definition, type DocumentKey, definitionOf } from './definition-of.ts';
export { IDENTIFIER_BASE, identifierOf, profileIdentifier } from './dialect/identifiers.ts';
export { type NamedPattern, type PatternName, patternName, patterns } from './dialect/patterns.ts';
export { type Pointer, pointerTo } from './dialect/pointer.ts';
export type {
  ArraySchema,
  JsonSchema,
  ObjectSchema,
  StringSchema,
} from './dialect/portable-schema.ts';
export type { Edition } from './form/edition.ts';
export type {
  BoxFor,
  BoxText,
  FormDefinition,
  FormTexts,
  PersonalData,
} from './form/form-definition.ts';
export type {
  BoxModel,
  ChoiceModel,
  FormModel,
  FormSection,
  GroupModel,
  ListModel,
  NormalizedModel,
  ScalarModel,
  TextModel,
} from './form/form-model.ts';
export { type Code, codes, type Issue, type Params, type Severity } from './issues.ts';
export { en } from './messages/en.ts';
export { esCO } from './messages/es-CO.ts';
export { type MessageTable, sentenceFor } from './messages/message-table.ts';
export * from './normalizers/index.ts';
