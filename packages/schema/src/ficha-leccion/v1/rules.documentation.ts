import type { DocumentationOf } from '../../rules/rule-documentation.ts';
import type { advisories, errorRules } from './rules.ts';

export const documentation: DocumentationOf<
  (typeof errorRules)[number] | (typeof advisories)[number]
> = {};
