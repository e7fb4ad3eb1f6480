import assert from 'node:assert/strict';
import { type ErrorRule, esCO, type ObjectSchema, type Profile } from '@ficha-leccion/schema';
import { transformSync } from 'esbuild';
import * as patterns from '../compiled/patterns.ts';
import { checkFunction } from '../scripts/check-function.ts';
import { compactCheck } from '../scripts/compact-check.ts';
import * as boxes from '../src/compact/boxes.ts';
import { documentValidator } from '../src/document-validator.ts';
import { addExtensionIssues } from '../src/extension-issues.ts';
import type { DocumentValidator } from '../src/index.ts';
import { Report } from '../src/report.ts';
import { ruleRunner } from '../src/rule-issues.ts';
import type { Check } from '../src/runtime.ts';
import * as runtime from '../src/runtime.ts';

/**
 * What `scripts/compile.ts` does when a package is built, without the files. Its check is the straight
 * code and the compact check, and throws where they differ.
 */
export function compileNow(
  profiles: readonly Profile[],
  schemaOf: (profile: Profile) => ObjectSchema,
  rules: readonly ErrorRule[] = [],
): DocumentValidator {
  const inProfiles = profiles.map((profile, index) => ({
    bit: 1 << index,
    schema: schemaOf(profile),
  }));
  const { code } = transformSync(checkFunction(inProfiles), { loader: 'ts' });
  const check = made(`${code}; return check;`);
  const compact = made(`return ${compactCheck(inProfiles)};`);
  return documentValidator({
    document: 'documento-de-juguete',
    version: '1.0',
    identifier: '',
    profiles,
    lang: 'es-CO',
    sentences: esCO.sentences,
    ownSentences: {},
    addRuleIssues: ruleRunner(rules),
    addExtensionIssues,
    check: (record, profile, report) => {
      check(record, profile, report);
      const other = new Report(report.lang, esCO.sentences, undefined, report.isWary);
      compact(record, profile, other);
      assert.deepEqual(other.issues, report.issues);
      assert.equal(other.foundUndefined, report.foundUndefined);
    },
  });
}

function made(body: string): Check {
  const make = new Function(...Object.keys(runtime), 'patterns', 'boxes', body);
  return make(...Object.values(runtime), patterns, boxes);
}
