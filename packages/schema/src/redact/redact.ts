import { boxTree } from '../contact-data/box-tree.ts';
import { definitionOf } from '../definition-of.ts';
import type { MessageTable } from '../messages/message-table.ts';
import { knownVersion } from '../review/known-version.ts';
import { assertConfig } from '../rules/host-config.ts';
import type { HostConfig } from '../rules/review-context.ts';
import { type Audience, classesShownTo } from './audience.ts';
import { lackFor } from './authorisation.ts';
import { copyOf } from './copy.ts';
import { Redaction } from './redaction.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Removal } from './removal.ts';

export interface RedactOptions {
  readonly audience: Audience;
  /** `officeMailboxes` stay in texts, and of `extensions` only these leave the entity. */
  readonly config?: HostConfig;
  /** The language of a refusal; Colombian Spanish by default. */
  readonly messages?: MessageTable;
}

/** The record as an audience may see it and what was left out, or why that audience may not have it. */
export type Redacted =
  | {
      readonly ok: true;
      readonly record: Readonly<Record<string, unknown>>;
      readonly removed: readonly Removal[];
    }
  | Refusal;

/**
 * A copy of a record for an audience. `area` and `entidad` get the record as it is; `otrasEntidades`
 * and `publico` what their classes of personal data allow, with telephones and e-mail addresses
 * masked in every text, and nothing that the document does not know. Whether they get it at all, the
 * record itself says: its answer Sí or No, and its decision to publish. Names of people in a
 * narrative stay: only a reader can tell them. `removed` lists the first thousand removals.
 *
 * Never throws on data; an audience that does not exist is an error of the program.
 */
export function redact(record: unknown, options: RedactOptions): Redacted {
  const { audience, config = {}, messages } = options;
  assertConfig('redact', config);
  const classes = classesShownTo(audience);
  try {
    const known = knownVersion(record);
    if (typeof known === 'string') return refusal(known, messages);
    const definition = definitionOf(known.document, known.version);
    const lack = lackFor(audience, record, definition.sharing);
    if (lack) return refusal(lack, messages);
    if (classes === 'everything') {
      return { ok: true, record: copyOf(record as Record<string, unknown>), removed: [] };
    }
    const redaction = new Redaction(classes, config);
    const tree = boxTree(definition.fields, config.extensions);
    const copy = redaction.group(record, tree, '') ?? {};
    return { ok: true, record: copy, removed: redaction.removed };
  } catch {
    return refusal('registro-ilegible', messages);
  }
}
