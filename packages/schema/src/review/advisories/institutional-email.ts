import { normalizeEmail } from '../../normalizers/email.ts';
import type { HostConfig } from '../../rules/review-context.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { textsIn } from './fields.ts';
import { isWebmail } from './webmail.ts';

/** An address of a person where one of the entity was asked. */
export const notInstitutional = {
  id: 'correo-no-institucional',
  severity: 'advisory',
  sentences: {
    'es-CO':
      'Aquí se pide un correo institucional. Si la entidad le dio uno, escríbalo en lugar de este.',
    en: 'An institutional address is asked for here. If the entity gave you one, enter that instead.',
  },
  *check(record, context) {
    const isInstitutional = judgeOf(context.config);
    for (const { field, pointer, value } of textsIn(record, context)) {
      if (field.personalData !== 'private-contact-unless-institutional') continue;
      const read = normalizeEmail(value);
      if (read.ok && !isInstitutional(read.value.toLowerCase())) yield { pointer };
    }
  },
} as const satisfies AdvisoryRule;

function judgeOf({ institutionalDomains = [], officeMailboxes = [] }: HostConfig) {
  const offices = new Set(officeMailboxes.map((address) => address.toLowerCase()));
  const domains = institutionalDomains.map((domain) => domain.toLowerCase().replace(/^[@.]+/, ''));
  return (address: string): boolean => {
    if (offices.has(address)) return true;
    const domain = address.slice(address.lastIndexOf('@') + 1);
    if (domains.length === 0) return !isWebmail(domain);
    return domains.some((each) => domain === each || domain.endsWith(`.${each}`));
  };
}
