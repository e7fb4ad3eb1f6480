/** The module of one validator: what it imports, what is said, and the check. */
import {
  type CatalogueEntry,
  definitionOf,
  identifierOf,
  type ObjectSchema,
} from '@ficha-leccion/schema';
import { checkFunction } from './check-function.ts';
import { compactCheck } from './compact-check.ts';
import { constantOf, constantOfMajor, majorOf } from './names.ts';
import { languageOf, ownSentences, partsSaid } from './sentences.ts';

/** What compiled code may call of `src/runtime.ts`. */
const RUNTIME = [
  'countKeys',
  'isInteger',
  'isNumber',
  'isObject',
  'isText',
  'ownBoxes',
  'pointerTo',
];

/**
 * The source of a validator; it imports no more than its document needs. A compact one stands one
 * folder deeper than the others.
 */
export function validatorModule(
  entry: CatalogueEntry,
  contractOf: (profile: string) => ObjectSchema,
  { compact = false } = {},
): string {
  const { document, version, profiles } = entry;
  const { formModel, fields, errorRules } = definitionOf(document, version);
  const schemas = profiles.map((profile, index) => ({
    bit: 1 << index,
    schema: contractOf(profile),
  }));
  const check = checkFunction(schemas);
  const lang = languageOf(formModel.lang);
  const parts = partsSaid(check, lang);
  const ofRules = `${constantOfMajor(entry)}ErrorRules`;
  const hasRules = errorRules.length > 0;
  const hasExtensions = schemas.some(({ schema }) => 'extensiones' in schema.properties);
  const called = RUNTIME.filter((name) => check.includes(`${name}(`));
  const up = compact ? '../..' : '..';
  const imports = [
    `import type { RecordTypes } from '@ficha-leccion/schema';`,
    hasRules && `import { ${ofRules} } from '@ficha-leccion/schema';`,
    `import { ${parts.join(', ')} } from '@ficha-leccion/schema/messages/${lang}';`,
    `import { documentValidator } from '${up}/src/document-validator.ts';`,
    hasExtensions && `import { addExtensionIssues } from '${up}/src/extension-issues.ts';`,
    compact && `import * as boxes from '../../src/compact/boxes.ts';`,
    !compact && `import type { Report } from '../src/report.ts';`,
    hasRules && `import { ruleRunner } from '${up}/src/rule-issues.ts';`,
    !compact && `import { ${called.join(', ')} } from '../src/runtime.ts';`,
    `import * as patterns from '${compact ? '..' : '.'}/patterns.ts';`,
  ];
  const properties = [
    `document: '${document}',`,
    `version: '${version}',`,
    `identifier: '${identifierOf(document, version)}',`,
    `profiles: ${JSON.stringify(profiles)},`,
    `lang: '${lang}',`,
    `sentences: { ${parts.map((part) => `...${part}`).join(', ')} },`,
    `ownSentences: ${JSON.stringify(ownSentences(fields), null, 2)},`,
    hasRules && `addRuleIssues: /* @__PURE__ */ ruleRunner(${ofRules}),`,
    hasExtensions && 'addExtensionIssues,',
    compact ? `check: ${compactCheck(schemas)},` : 'check,',
  ];
  const types = `RecordTypes['${document}/v${majorOf(entry)}']`;
  return `${lines(imports)}

/** Validates records of ${document} ${version}. */
export const ${constantOf(entry)} = /* @__PURE__ */ documentValidator<${types}>({
${lines(properties)}
});
${compact ? '' : `\n${check}`}`;
}

function lines(some: readonly (string | false)[]): string {
  return some.filter((line) => line !== false).join('\n');
}
