import type { AdvisoryRule, ErrorRule } from '../../rules/rule.ts';
import type { Sharing } from '../../rules/sharing.ts';

/** The paper asks nothing that its boxes do not say one by one. */
export const errorRules = [] as const satisfies readonly ErrorRule[];

export const advisories = [] as const satisfies readonly AdvisoryRule[];

export const sharing: Sharing = { authorisation: '/autorizacionDivulgacion' };
