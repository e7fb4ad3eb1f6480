/** Every code that an issue may have, with all that is said of it. */
import type { CatalogueEntry } from '../../src/catalogue.ts';
import { codes, type Params, type StructuralCode } from '../../src/issues.ts';
import { en } from '../../src/messages/en.ts';
import { esCO } from '../../src/messages/es-CO.ts';
import { type Sentence, say, sentenceFor } from '../../src/messages/message-table.ts';
import { type TextCode, textCodes, textSentence } from '../../src/messages/text-codes.ts';
import { documentation } from '../../src/review/advisories/index.documentation.ts';
import { commonAdvisories } from '../../src/review/advisories/index.ts';
import { type DocumentedRule, documentedRules } from '../documented-rules.ts';
import { expectationsOf } from '../fixtures.ts';

/** One code with all that is said of it. */
export interface CodeEntry {
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
  readonly rules: readonly DocumentedRule[];
}

const SOME_PARAMS: Params = { maximo: 500, minimo: 1, sobran: 12, digitos: 7, entero: 1 };
const TEXT_PARAMS: Params = { linea: 1, columna: 501, maximo: 16_000_000 };

export function codeEntries(documents: readonly Documented[]): CodeEntry[] {
  const ofRules = new Map<string, { rule: DocumentedRule; documents: string[] }>();
  for (const rule of documentedRules(commonAdvisories, documentation)) {
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
    ...(Object.keys(textCodes) as TextCode[]).map(ofText),
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
    params: paramsNamed(codes[code], SOME_PARAMS),
    sentences: {
      'es-CO': sentenceFor(esCO, code, SOME_PARAMS),
      en: sentenceFor(en, code, SOME_PARAMS),
    },
    vectors: [],
    fixtures: unique(raised.map(({ fixture }) => fixture)).slice(0, 5),
  };
}

function ofRule(rule: DocumentedRule, documents: readonly string[]): CodeEntry {
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

/** Of a text that holds no record, so of no document. */
function ofText(code: TextCode): CodeEntry {
  return {
    code,
    severity: 'error',
    description: textCodes[code],
    source: 'text of a file, of a line or of a message, before there is a record',
    documents: [],
    pointers: [''],
    params: paramsNamed(textCodes[code], TEXT_PARAMS),
    sentences: {
      'es-CO': textSentence('es-CO', code, TEXT_PARAMS),
      en: textSentence('en', code, TEXT_PARAMS),
    },
    vectors: [],
    fixtures: [],
  };
}

const nameOf = ({ document, version }: CatalogueEntry) => `${document} ${version}`;
const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
const paramsNamed = (description: string, params: Params) =>
  Object.keys(params).filter((name) => description.includes(`\`${name}\``));
