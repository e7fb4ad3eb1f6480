import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import type { notInstitutional } from './institutional-email.ts';

export const documentation: DocumentationOf<typeof notInstitutional> = {
  'correo-no-institucional': {
    description:
      'The address is not under a domain that the host named (`config.institutionalDomains`), subdomains included; without such a list, it is one of a public provider. Addresses in `config.officeMailboxes` are taken.',
    pointers: ANY_BOX,
    params: [],
    source: 'project convention: the paper asks for the «correo electrónico institucional»',
    vectors: [
      { record: { correo: 'ana.ejemplo@gmail.com' }, finds: [{ pointer: '/correo' }] },
      { record: { correo: 'ana.ejemplo@YAHOO.es' }, finds: [{ pointer: '/correo' }] },
      { record: { correo: 'ana.ejemplo@example.com' }, finds: [{ pointer: '/correo' }] },
      { record: { correo: 'ana.ejemplo@ejemplo.gov.co' }, finds: [] },
      { record: { correo: 'ana.ejemplo@gmail.com.ejemplo.gov.co' }, finds: [] },
      { record: { correo: 'gmail.com' }, finds: [] },
      { record: { relato: 'ana.ejemplo@gmail.com' }, finds: [] },
    ],
  },
};
