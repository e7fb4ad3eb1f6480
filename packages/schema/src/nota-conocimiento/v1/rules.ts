import type { Rule } from '../../rules/rule.ts';
import type { Sharing } from '../../rules/sharing.ts';

/** The paper asks nothing that its boxes do not say one by one. */
export const rules: readonly Rule[] = [];

export const sharing: Sharing = { authorisation: '/autorizacionDivulgacion' };
