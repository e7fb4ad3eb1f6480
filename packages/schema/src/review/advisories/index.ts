import type { AdvisoryRule } from '../../rules/rule.ts';
import { contactInText } from './contact-in-text.ts';
import { futureDate, oldDate } from './dates.ts';
import { deprecatedBox } from './deprecated-box.ts';
import { echoedHeading } from './echoed-heading.ts';
import { identityNumberInText, nitInText } from './identity-numbers.ts';
import { notInstitutional } from './institutional-email.ts';
import { maybeColombian } from './maybe-colombian.ts';
import { noContact } from './no-contact.ts';
import { repeatedText } from './repeated-text.ts';
import { shortAnswer } from './short-answer.ts';
import { unnormalText } from './unnormal-text.ts';

const advisories = [
  noContact,
  notInstitutional,
  maybeColombian,
  futureDate,
  oldDate,
  shortAnswer,
  echoedHeading,
  repeatedText,
  contactInText,
  nitInText,
  identityNumberInText,
  unnormalText,
  deprecatedBox,
] as const satisfies readonly AdvisoryRule[];

/** One of them, with its code in its type. */
export type CommonAdvisory = (typeof advisories)[number];

/** The advisories that every document has in common; they read its fields, never name one. */
export const commonAdvisories: readonly AdvisoryRule[] = advisories;
