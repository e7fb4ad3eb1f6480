import { normalizeEmail } from '../../normalizers/email.ts';
import { textsAt } from '../../rules/read.ts';
import type { HostConfig } from '../../rules/review-context.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { ANY_BOX } from './fields.ts';
import { isWebmail } from './webmail.ts';

/** An address of a person where one of the entity was asked. */
export const notInstitutional: AdvisoryRule = {
  id: 'correo-no-institucional',
  severity: 'advisory',
  description:
    'The address is not under a domain that the host named (`config.institutionalDomains`), subdomains included; without such a list, it is one of a public provider. Addresses in `config.officeMailboxes` are taken.',
  pointers: ANY_BOX,
  params: [],
  source: 'project convention: the paper asks for the «correo electrónico institucional»',
  sentences: {
    'es-CO':
      'Aquí se pide un correo institucional. Si la entidad le dio uno, escríbalo en lugar de este.',
    en: 'An institutional address is asked for here. If the entity gave you one, enter that instead.',
  },
  vectors: [
    { record: { correo: 'ana.ejemplo@gmail.com' }, finds: [{ pointer: '/correo' }] },
    { record: { correo: 'ana.ejemplo@YAHOO.es' }, finds: [{ pointer: '/correo' }] },
    { record: { correo: 'ana.ejemplo@example.com' }, finds: [{ pointer: '/correo' }] },
    { record: { correo: 'ana.ejemplo@ejemplo.gov.co' }, finds: [] },
    { record: { correo: 'ana.ejemplo@gmail.com.ejemplo.gov.co' }, finds: [] },
    { record: { correo: 'gmail.com' }, finds: [] },
    { record: { relato: 'ana.ejemplo@gmail.com' }, finds: [] },
  ],
  *check(record, { fields, config }) {
    const isInstitutional = judgeOf(config);
    for (const { template, personalData } of fields) {
      if (personalData !== 'private-contact-unless-institutional') continue;
      for (const { pointer, value } of textsAt(record, template)) {
        const read = normalizeEmail(value);
        if (read.ok && !isInstitutional(read.value.toLowerCase())) yield { pointer };
      }
    }
  },
};

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
