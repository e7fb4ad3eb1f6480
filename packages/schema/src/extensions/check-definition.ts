/** What a definition must be; a definition from JavaScript or a file may be anything. */
import { patterns } from '../dialect/patterns.ts';
import type { PersonalData } from '../form/form-definition.ts';
import { matches } from '../interpreter/scalars.ts';
import { groupOf } from '../rules/read.ts';
import type { ExtensionDefinition, ExtensionField } from './extension-definition.ts';
import { fieldKinds, kindOf } from './field-kinds.ts';
import { entryLimits } from './limits.ts';

/** Thrown by `defineExtension`: which extension and field, and what was expected of it. */
export class ExtensionError extends Error {
  override readonly name = 'ExtensionError';
}

const COMMON = ['kind', 'label', 'shortLabel', 'help', 'personalData', 'required'];
const TEXTS = ['label', 'shortLabel', 'help'] as const;

const CLASSES: Readonly<Record<PersonalData, true>> = {
  none: true,
  'public-servant': true,
  'private-contact': true,
  'private-contact-unless-institutional': true,
  'free-text': true,
  internal: true,
};

const VERSION = /^[A-Za-z0-9][A-Za-z0-9.-]{0,49}$/;
/** No digit in front: JavaScript would move such a key before all others. */
const KEY = /^[A-Za-z][A-Za-z0-9]*$/;
const OPTION = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** Throws {@link ExtensionError} unless a definition can be made into an extension. */
export function assertDefinition(definition: ExtensionDefinition): void {
  const { prefix, version, title, fields } = groupOf(definition) as unknown as ExtensionDefinition;
  const expect = expecting(`Extension «${String(prefix)}»`);
  expect(
    typeof prefix === 'string' && matches(patterns.extensionPrefix.source, prefix),
    'its prefix is x- and small letters, digits and hyphens, as in x-cucuta',
  );
  expect(
    typeof version === 'string' && VERSION.test(version),
    'its version is 1 to 50 letters, digits, dots and hyphens, as in 1.0',
  );
  expect(title === undefined || isFilled(title), 'its title is a text');
  const entries = Object.entries(groupOf(fields) as typeof fields);
  expect(entries.length > 0, 'it needs one field at least');
  for (const [key, field] of entries) {
    assertField(key, field, expecting(`Extension «${prefix}», field «${key}»`));
  }
  const values = entries.reduce((sum, [, field]) => sum + kindOf(field).values(field), 0);
  expect(
    values <= entryLimits.values,
    `an entry has room for ${entryLimits.values} values, and its fields ask for ${values}`,
  );
}

type Expect = (holds: boolean, expectation: string) => void;

function expecting(who: string): Expect {
  return (holds, expectation) => {
    if (!holds) throw new ExtensionError(`${who}: ${expectation}.`);
  };
}

function assertField(key: string, value: unknown, expect: Expect): void {
  expect(
    KEY.test(key) && !(key in Object.prototype),
    'a key is letters without accents and digits, begins with a letter, and is no word that every JavaScript object has, as toString',
  );
  const field = groupOf(value) as unknown as ExtensionField;
  const kinds = Object.keys(fieldKinds);
  expect(kinds.includes(field.kind), `kind «${String(field.kind)}» is none of ${kinds.join(', ')}`);
  const known = [...COMMON, ...fieldKinds[field.kind].settings];
  const unknown = Object.keys(field).find((setting) => !known.includes(setting));
  expect(
    unknown === undefined,
    `«${unknown}» is no setting of ${field.kind} (${known.join(', ')})`,
  );
  for (const name of TEXTS) {
    const isText = isFilled(field[name]) || (name !== 'label' && field[name] === undefined);
    expect(isText, `${name} is a text for the person who fills it in`);
  }
  expect(
    field.personalData === undefined || Object.hasOwn(CLASSES, field.personalData),
    `personalData is one of ${Object.keys(CLASSES).join(', ')}`,
  );
  expect(isSwitch(field.required), 'required is true or false');
  assertSettings(field, expect);
}

function assertSettings(field: ExtensionField, expect: Expect): void {
  if (field.kind === 'texto' || field.kind === 'listaTexto') {
    // A code point is two code units at most, so that any text that fits here fits in an entry.
    const longest = entryLimits.textLength / 2;
    expect(isCount(field.maxLength, longest), `maxLength is a whole number from 1 to ${longest}`);
  }
  if (field.kind === 'listaTexto') {
    const most = entryLimits.values - 1;
    expect(isCount(field.maxItems, most), `maxItems is a whole number from 1 to ${most}`);
  }
  if (field.kind === 'numero') {
    const { minimum, maximum, integer } = field;
    const areLimits = Number.isFinite(minimum) && Number.isFinite(maximum) && minimum <= maximum;
    expect(areLimits, 'it needs minimum and maximum, and minimum is not above maximum');
    expect(isSwitch(integer), 'integer is true or false');
  }
  if (field.kind === 'opcion') {
    const options = Object.entries(groupOf(field.options));
    expect(
      options.length > 0 && options.every(([code, text]) => OPTION.test(code) && isFilled(text)),
      'its options are code → text, one at least; a code is letters without accents, digits and hyphens',
    );
  }
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && matches(patterns.notBlank.source, value);
}

function isSwitch(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isCount(value: unknown, maximum: number): boolean {
  if (value === undefined) return true;
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= maximum;
}
