import type { DocumentationOf } from '../../rules/rule-documentation.ts';
import { documentation as contactInText } from './contact-in-text.documentation.ts';
import { documentation as dates } from './dates.documentation.ts';
import { documentation as deprecatedBox } from './deprecated-box.documentation.ts';
import { documentation as echoedHeading } from './echoed-heading.documentation.ts';
import { documentation as identityNumbers } from './identity-numbers.documentation.ts';
import type { CommonAdvisory } from './index.ts';
import { documentation as institutionalEmail } from './institutional-email.documentation.ts';
import { documentation as maybeColombian } from './maybe-colombian.documentation.ts';
import { documentation as noContact } from './no-contact.documentation.ts';
import { documentation as repeatedText } from './repeated-text.documentation.ts';
import { documentation as shortAnswer } from './short-answer.documentation.ts';
import { documentation as unnormalText } from './unnormal-text.documentation.ts';

export const documentation: DocumentationOf<CommonAdvisory> = {
  ...noContact,
  ...institutionalEmail,
  ...maybeColombian,
  ...dates,
  ...shortAnswer,
  ...echoedHeading,
  ...repeatedText,
  ...contactInText,
  ...identityNumbers,
  ...unnormalText,
  ...deprecatedBox,
};
