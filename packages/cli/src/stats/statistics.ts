import {
  type CatalogueEntry,
  definitionOf,
  type Field,
  type Issue,
  versionOf,
} from '@ficha-leccion/schema';
import { BoxTree } from './box-tree.ts';

/** A finding over many records. */
export interface FindingCount {
  readonly code: string;
  readonly severity: Issue['severity'];
  /** The box, `*` for any entry of a list; `''` is the record. */
  readonly pointer: string;
  /** In how many records, and how often in all of them. */
  records: number;
  total: number;
}

/** What is counted of the records of one version. The keys are stable: `--format json` writes them. */
export interface DocumentStatistics {
  /** Both absent for records of a document that is not known. */
  readonly document?: string;
  readonly version?: string;
  readonly records: number;
  readonly valid: number;
  readonly boxes: readonly {
    readonly pointer: string;
    readonly label: string;
    readonly filled: number;
  }[];
  readonly findings: readonly FindingCount[];
}

/** Counts the records of one version, one at a time; keeps none. */
export class Tally {
  readonly #entry: CatalogueEntry | undefined;
  readonly #fields: readonly Field[];
  readonly #tree: BoxTree;
  readonly #filled = new Map<string, number>();
  readonly #findings = new Map<string, FindingCount>();
  #records = 0;
  #valid = 0;

  constructor(entry: CatalogueEntry | undefined) {
    this.#entry = entry;
    this.#fields = entry ? definitionOf(entry.document, entry.version).fields : [];
    this.#tree = new BoxTree(this.#fields);
  }

  add(record: unknown, isValid: boolean, issues: readonly Issue[]): void {
    this.#records++;
    if (isValid) this.#valid++;
    for (const box of this.#tree.filledIn(record)) {
      this.#filled.set(box, (this.#filled.get(box) ?? 0) + 1);
    }
    const seen = new Set<FindingCount>();
    for (const issue of issues) {
      const finding = this.#findingOf(issue);
      finding.total++;
      if (!seen.has(finding)) finding.records++;
      seen.add(finding);
    }
  }

  result(): DocumentStatistics {
    return {
      ...(this.#entry && { document: this.#entry.document, version: this.#entry.version }),
      records: this.#records,
      valid: this.#valid,
      boxes: this.#fields.filter(isNamed).map(({ template, shortLabel }) => ({
        pointer: template,
        label: shortLabel,
        filled: this.#filled.get(template) ?? 0,
      })),
      findings: [...this.#findings.values()].sort(
        (one, other) => other.records - one.records || other.total - one.total,
      ),
    };
  }

  #findingOf({ code, severity, pointer }: Issue): FindingCount {
    const box = this.#tree.boxAt(pointer);
    const key = `${code} ${box}`;
    const known = this.#findings.get(key);
    if (known) return known;
    const finding = { code, severity, pointer: box, records: 0, total: 0 };
    this.#findings.set(key, finding);
    return finding;
  }
}

/** The entry of a list is filled in where the list is. */
function isNamed({ name }: Field): boolean {
  return name !== '*';
}

/** The version by which a record is read; `undefined` where its document is not known. */
export function entryOf(record: unknown): CatalogueEntry | undefined {
  const isGroup = typeof record === 'object' && record !== null && Object.hasOwn(record, '$schema');
  const found = versionOf(isGroup ? Reflect.get(record, '$schema') : undefined);
  return 'code' in found ? undefined : found;
}
