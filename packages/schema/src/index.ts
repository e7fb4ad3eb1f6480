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
export {
  type ArraySchema,
  isGroup,
  isMap,
  isOpen,
  type JsonSchema,
  type MapSchema,
  type NumberSchema,
  type ObjectSchema,
  type OpenSchema,
  type StringSchema,
  type TrueSchema,
} from './dialect/portable-schema.ts';
export type { Edition } from './form/edition.ts';
export type { Field } from './form/field.ts';
export type {
  BoxFor,
  BoxText,
  FormDefinition,
  FormTexts,
  PersonalData,
} from './form/form-definition.ts';
export type {
  BoxModel,
  CheckModel,
  ChoiceModel,
  FormModel,
  FormSection,
  GroupModel,
  ListModel,
  NormalizedModel,
  NumberModel,
  ScalarModel,
  TextModel,
} from './form/form-model.ts';
export {
  type Code,
  codes,
  type Issue,
  type Params,
  type Severity,
  type StructuralCode,
} from './issues.ts';
export { en } from './messages/en.ts';
export { esCO } from './messages/es-CO.ts';
export { type MessageTable, type Sentence, say, sentenceFor } from './messages/message-table.ts';
export * from './normalizers/index.ts';
export type { HostConfig, ReviewContext } from './rules/review-context.ts';
export type { AdvisoryRule, ErrorRule, Finding, Rule, Vector } from './rules/rule.ts';
export type { Sharing } from './rules/sharing.ts';
