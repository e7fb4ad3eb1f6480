/**
 * The canonical definitions, without any schema library: record types, form models and fields,
 * editions of the paper, issue codes and their sentences, normalizers, migrations, advisories,
 * redaction, extensions. The zod schemas are in `@ficha-leccion/schema/zod`.
 */
export { configurable } from '../generated/configurable.ts';
export * from '../generated/documents.ts';
export { olderMinors } from '../generated/older-minors.ts';
export { type CatalogueEntry, catalogue, type Profile } from './catalogue.ts';
export { type Definition, type DocumentKey, definitionOf } from './definition-of.ts';
export {
  IDENTIFIER_BASE,
  identifierOf,
  parseIdentifier,
  profileIdentifier,
} from './dialect/identifiers.ts';
export { codePoints, isObject, isPrototypeChanged } from './dialect/json.ts';
export { type NamedPattern, type PatternName, patternName, patterns } from './dialect/patterns.ts';
export { type Pointer, pointerTo, stepsOf } from './dialect/pointer.ts';
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
export { ExtensionError } from './extensions/check-definition.ts';
export {
  type DefinedExtension,
  defineExtension,
  type ExtensionEntry,
} from './extensions/define-extension.ts';
export type { Extension } from './extensions/extension.ts';
export type {
  ExtensionDefinition,
  ExtensionEntryOf,
  ExtensionField,
  ExtensionFields,
} from './extensions/extension-definition.ts';
export type { StandardResult, StandardSchema } from './extensions/standard-schema.ts';
export type {
  CatalogueProperty,
  Edition,
  EntryBoxes,
  FigureBoxes,
  LinkBoxes,
  OutlinePart,
  PairedNames,
  Preamble,
  PrintedBox,
} from './form/edition.ts';
export type { Field } from './form/field.ts';
export type {
  BoxFor,
  BoxRole,
  BoxText,
  FormDefinition,
  FormTexts,
  PersonalData,
} from './form/form-definition.ts';
export type {
  BoxModel,
  CheckModel,
  ChoiceModel,
  ForeignWords,
  FormModel,
  FormSection,
  GroupModel,
  ListModel,
  NormalizedModel,
  NumberModel,
  ScalarModel,
  SectionParagraph,
  TextModel,
} from './form/form-model.ts';
export type { BoxWords, FormWords } from './form/form-words.ts';
export { translateForm } from './form/translate-form.ts';
export { interpret, type StructuralFinding } from './interpreter/interpret.ts';
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
export { esPE } from './messages/es-PE.ts';
export {
  type BoxSentences,
  type MessageTable,
  type Sentence,
  type Sentences,
  say,
  sentenceFor,
} from './messages/message-table.ts';
export { type TextCode, textCodes, textSentence } from './messages/text-codes.ts';
export { visible } from './messages/visible.ts';
export {
  type Change,
  type Loss,
  type MigrateOptions,
  type MigrationResult,
  migrate,
} from './migrate/migrate.ts';
export * from './normalizers/index.ts';
export type { Audience } from './redact/audience.ts';
export { type Lack, lackFor } from './redact/authorisation.ts';
export { type Redacted, type RedactOptions, redact } from './redact/redact.ts';
export type { Refusal } from './redact/refusal.ts';
export type { Removal, RemovalKind } from './redact/removal.ts';
export { commonAdvisories } from './review/advisories/index.ts';
export { civilToday } from './review/civil-today.ts';
export { type ReviewOptions, review } from './review/review.ts';
export type { HostConfig, ReviewContext } from './rules/review-context.ts';
export type { AdvisoryRule, ErrorRule, Finding, Rule } from './rules/rule.ts';
export type { Sharing } from './rules/sharing.ts';
export {
  type NewerMinorReading,
  readNewerMinor,
  type UnknownValue,
  writeNewerMinor,
} from './versions/newer-minor.ts';
export { type UnknownVersion, versionOf, versionsOf } from './versions/version-of.ts';
