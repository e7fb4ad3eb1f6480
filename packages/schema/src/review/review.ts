import { type ReviewedDocument, reviewed } from '../../generated/reviewed.ts';
import { boxTree, orderOf } from '../contact-data/box-tree.ts';
import type { Code, Issue } from '../issues.ts';
import { record as recordSentences, versions as versionSentences } from '../messages/es-CO.ts';
import { type MessageTable, say } from '../messages/message-table.ts';
import { assertConfig } from '../rules/host-config.ts';
import type { HostConfig, ReviewContext } from '../rules/review-context.ts';
import type { AdvisoryRule } from '../rules/rule.ts';
import { MOST_FINDINGS } from './advisories/fields.ts';
import { commonAdvisories } from './advisories/index.ts';
import { civilToday, isCivilDate } from './civil-today.ts';
import { knownVersion, type Unknown } from './known-version.ts';

export interface ReviewOptions {
  /** The civil date `AAAA-MM-DD` to be taken for today; by default, today where the document is from. */
  readonly today?: string;
  readonly config?: HostConfig;
  /** The language of the sentences; by default, that of the document. */
  readonly messages?: MessageTable;
}

/**
 * What somebody should look at again before a record is sent or shared. Advisories never make a
 * record invalid; `validate` does. Synchronous, never throws on data, in the order of the form.
 */
export function review(record: unknown, options: ReviewOptions = {}): readonly Issue[] {
  const { today, config = {}, messages } = options;
  assertConfig('review', config);
  if (today !== undefined && !isCivilDate(today)) {
    throw new TypeError(
      'review: «today» must be a civil date AAAA-MM-DD that exists, for example 2026-01-15.',
    );
  }
  try {
    const version = knownVersion(record);
    if (typeof version === 'string') return [refusal(version, messages)];
    const document = reviewed[`${version.document}/${version.version}`] as ReviewedDocument;
    const { timeZone, fields } = document;
    const context = { today: today ?? civilToday(timeZone), config, fields };
    return advised(record, document, context, messages?.lang);
  } catch {
    return [refusal('registro-ilegible', messages)];
  }
}

function advised(
  record: unknown,
  { fields, advisories, ...document }: ReviewedDocument,
  context: ReviewContext,
  lang: string = document.lang,
): readonly Issue[] {
  const off = new Set(context.config.off);
  const wanted = [...commonAdvisories, ...advisories].filter(({ id }) => !off.has(id));
  const issues = wanted.flatMap((rule) => issuesOf(rule, record, context, lang));
  const tree = boxTree(fields, context.config.extensions);
  return issues
    .map((issue) => ({ issue, order: orderOf(tree, issue.pointer) }))
    .sort((one, other) => one.order - other.order)
    .map(({ issue }) => issue);
}

function issuesOf(
  rule: AdvisoryRule,
  record: unknown,
  context: ReviewContext,
  lang: string,
): Issue[] {
  const issues: Issue[] = [];
  for (const { pointer, params = {} } of rule.check(record, context)) {
    if (issues.length === MOST_FINDINGS) break;
    const message = say(sentenceIn(rule, lang), params);
    issues.push({ code: rule.id as Code, pointer, severity: 'advisory', params, message });
  }
  return issues;
}

/** Another Spanish reads that of Colombia, another language English. */
function sentenceIn({ sentences }: AdvisoryRule, lang: string) {
  const own = new Map(Object.entries(sentences)).get(lang);
  return own ?? sentences[lang.startsWith('es') ? 'es-CO' : 'en'];
}

/** Of all sentences only those of a refusal: a page that reviews need not carry the others. */
const refusals = { ...recordSentences, ...versionSentences };

function refusal(code: Unknown, messages?: MessageTable): Issue {
  const isOfWhole = code === 'registro-no-es-objeto' || code === 'registro-ilegible';
  const pointer = isOfWhole ? '' : '/$schema';
  const message = say(messages?.sentences[code] ?? refusals[code], {});
  return { code, pointer, severity: 'error', params: {}, message };
}
