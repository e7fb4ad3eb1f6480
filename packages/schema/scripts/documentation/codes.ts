/** Every code that an issue may have, as a page for people and as JSON for programs. */
import type { CatalogueEntry } from '../../src/catalogue.ts';
import { codes, type Params, type StructuralCode } from '../../src/issues.ts';
import { en } from '../../src/messages/en.ts';
import { esCO } from '../../src/messages/es-CO.ts';
import { type Sentence, say, sentenceFor } from '../../src/messages/message-table.ts';
import { commonAdvisories } from '../../src/review/advisories/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { expectationsOf } from '../fixtures.ts';
import { escapeCell, GENERATED_PAGE } from './markdown.ts';

/** One code with all that is said of it. */
interface CodeEntry {
  readonly code: string;
  readonly severity: 'error' | 'advisory';
  readonly description: string;
  readonly source: string;
  readonly documents: readonly string[];
  readonly profiles?: readonly string[];
  readonly pointers: readonly string[];
  readonly params: readonly string[];
  readonly sentences: Readonly<Record<string, string>>;
  /** Examples of a rule; those of a structural code are the fixtures that raise it. */
  readonly vectors: readonly unknown[];
  readonly fixtures: readonly string[];
}

export interface Documented {
  readonly entry: CatalogueEntry;
  readonly rules: readonly Rule[];
}

const SOME_PARAMS: Params = { maximo: 500, minimo: 1, sobran: 12, digitos: 7, entero: 1 };

export function codeEntries(documents: readonly Documented[]): CodeEntry[] {
  const ofRules = new Map<string, { rule: Rule; documents: string[] }>();
  for (const rule of commonAdvisories) {
    ofRules.set(rule.id, { rule, documents: documents.map(({ entry }) => nameOf(entry)) });
  }
  for (const { entry, rules } of documents) {
    for (const rule of rules) {
      const known = ofRules.get(rule.id);
      if (known) known.documents.push(nameOf(entry));
      else ofRules.set(rule.id, { rule, documents: [nameOf(entry)] });
    }
  }
  return [
    ...(Object.keys(codes) as StructuralCode[]).map((code) => structural(code, documents)),
    ...[...ofRules.values()].map(({ rule, documents: names }) => ofRule(rule, names)),
  ];
}

function structural(code: StructuralCode, documents: readonly Documented[]): CodeEntry {
  const raised = documents.flatMap(({ entry }) =>
    Object.entries(expectationsOf(entry)).flatMap(([name, verdicts]) =>
      Object.values(verdicts).flatMap(({ issues }) =>
        issues
          .filter((issue) => issue.code === code)
          .map(({ pointer }) => ({ pointer, fixture: `${nameOf(entry)} ${name}` })),
      ),
    ),
  );
  return {
    code,
    severity: 'error',
    description: codes[code],
    source: 'structure of the record, or what was typed in a box',
    documents: documents.map(({ entry }) => nameOf(entry)),
    pointers: unique(raised.map(({ pointer }) => pointer.replaceAll(/\/[0-9]+(?=\/|$)/g, '/*'))),
    params: paramsNamed(codes[code]),
    sentences: {
      'es-CO': sentenceFor(esCO, code, SOME_PARAMS),
      en: sentenceFor(en, code, SOME_PARAMS),
    },
    vectors: [],
    fixtures: unique(raised.map(({ fixture }) => fixture)).slice(0, 5),
  };
}

function ofRule(rule: Rule, documents: readonly string[]): CodeEntry {
  const [found] = rule.vectors.flatMap(({ finds }) => finds);
  const said = (sentence: Sentence) => say(sentence, found?.params ?? {});
  const sentences = Object.entries(rule.sentences).map(([lang, text]) => [lang, said(text)]);
  return {
    code: rule.id,
    severity: rule.severity,
    description: rule.description,
    source: rule.source,
    documents,
    ...(rule.severity === 'error' ? { profiles: rule.profiles } : {}),
    pointers: rule.pointers,
    params: rule.params,
    sentences: Object.fromEntries(sentences),
    vectors: rule.vectors,
    fixtures: [],
  };
}

export function codesPage(entries: readonly CodeEntry[]): string {
  const section = (title: string, severity: CodeEntry['severity']) =>
    `## ${title}\n\n${entries
      .filter((entry) => entry.severity === severity)
      .map(chapter)
      .join('\n')}`;
  return `${GENERATED_PAGE}
# Codes

Codes are stable: a program may compare them. Sentences are for people and may be improved; counts
in them are examples.

${section('Errors', 'error')}
${section('Advisories', 'advisory')}`;
}

function chapter(entry: CodeEntry): string {
  const list = (items: readonly string[]) => items.map((item) => `\`${item}\``).join(', ');
  const rows = [
    ['es-CO', entry.sentences['es-CO'] ?? ''],
    ['en', entry.sentences.en ?? ''],
    ['Source', entry.source],
    ['Documents', entry.documents.join(', ')],
    ['Profiles', list(entry.profiles ?? [])],
    ['Where', list(entry.pointers.map((pointer) => pointer || 'the whole record'))],
    ['Params', list(entry.params)],
    ['Fixtures', list(entry.fixtures)],
  ].filter(([, text]) => text);
  const table = rows.map(
    (cells) => `| ${cells.map((cell) => escapeCell(cell ?? '')).join(' | ')} |`,
  );
  const vectors = entry.vectors.map((vector) => `    ${shortened(vector)}`);
  return `### ${entry.code}

${entry.description}

| | |
|---|---|
${table.join('\n')}
${vectors.length > 0 ? `\nExamples, whole in codes.json:\n\n${vectors.join('\n')}\n` : ''}`;
}

/** Some vectors hold passages of hundreds of characters; the page shows how they begin. */
function shortened(vector: unknown): string {
  const text = JSON.stringify(vector);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

const nameOf = ({ document, version }: CatalogueEntry) => `${document} ${version}`;
const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
const paramsNamed = (description: string) =>
  Object.keys(SOME_PARAMS).filter((name) => description.includes(`\`${name}\``));
