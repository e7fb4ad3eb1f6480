import { type ErrorRule, esCO, type ObjectSchema, type Profile } from '@ficha-leccion/schema';
import { transformSync } from 'esbuild';
import * as patterns from '../compiled/patterns.ts';
import { checkFunction } from '../scripts/check-function.ts';
import { documentValidator } from '../src/document-validator.ts';
import { addExtensionIssues } from '../src/extension-issues.ts';
import type { DocumentValidator } from '../src/index.ts';
import { ruleRunner } from '../src/rule-issues.ts';
import type { Check } from '../src/runtime.ts';
import * as runtime from '../src/runtime.ts';

/** What `scripts/compile.ts` does when a package is built, without the files. */
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
  const names = [...Object.keys(runtime), 'patterns'];
  const make = new Function(...names, `${code}; return check;`);
  const check = make(...Object.values(runtime), patterns) as Check;
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
    check,
  });
}
