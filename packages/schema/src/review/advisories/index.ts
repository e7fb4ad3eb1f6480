import type { AdvisoryRule } from '../../rules/rule.ts';

/** The advisories that every document has in common; they read its fields, never name one. */
export const commonAdvisories: readonly AdvisoryRule[] = [];
