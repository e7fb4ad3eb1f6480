import type { Extension } from '../extensions/extension.ts';
import type { ReviewedField } from '../form/field.ts';

/** What only the host knows. Everything is optional; a list that is absent switches its check off. */
export interface HostConfig {
  /** Domains of institutional addresses, subdomains included: `['gov.co', 'entidad.com.co']`. */
  readonly institutionalDomains?: readonly string[];
  /** Addresses of offices, not of people: they are no personal data. `['contacto@entidad.gov.co']` */
  readonly officeMailboxes?: readonly string[];
  /** Extensions that the host has defined; a prefix of none of them gets an advisory. */
  readonly extensions?: readonly Extension[];
  /** Codes of advisories that the host does not want. */
  readonly off?: readonly string[];
}

/** What an advisory may look at besides the record. */
export interface ReviewContext {
  /** The civil date `AAAA-MM-DD` of today, where the document is from. */
  readonly today: string;
  readonly config: HostConfig;
  /** Every box of the document. */
  readonly fields: readonly ReviewedField[];
}
