/**
 * zod, Ajv in two drafts, our interpreter and our compiled validators say the same of every record;
 * ours find the errors where Ajv does, interpreter and validators the same ones. The compact
 * validators say them in the same order and words.
 * `SEED=… RUNS=… npx vitest run differential` repeats or prolongs a run.
 */
import { catalogue, type Issue } from '@ficha-leccion/schema';
import type { ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertingKeywords, pointersIn } from './differential/findings.ts';
import { broken } from './differential/mutations.ts';
import { type Contract, subjects } from './differential/readers.ts';
import { validRecord } from './differential/records.ts';
import { Tally } from './differential/tally.ts';
import { fixturesOf } from './published.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const DEFAULT_RUNS = 8_000;
const runs = Number(process.env.RUNS ?? DEFAULT_RUNS);

describe.each(subjects)('$name', ({ name, contracts }) => {
  it('is judged alike by every reader', () => {
    const tally = new Tally();
    // What may be published is complete, and that is a draft as well: most ask for the most.
    const records = contracts.map(({ schema }, index) => ({
      weight: 3 ** index,
      arbitrary: broken(validRecord(schema), schema),
    }));
    console.log(`${name}: ${runs} records, SEED=${seed}`);
    fc.assert(
      fc.property(fc.oneof(...records), (record) => {
        for (const contract of contracts) tally.count(contract, assertAgreement(contract, record));
      }),
      { seed, numRuns: runs },
    );
    console.log(tally.toString(runs));

    for (const { profile } of contracts) {
      expect((tally.valid.get(profile) ?? 0) / runs, `share valid in ${profile}`).toBeGreaterThan(
        0.3,
      );
    }
    // A shorter run proves agreement, and may meet a rare keyword never.
    if (runs < DEFAULT_RUNS) return;
    for (const keyword of contracts.flatMap(({ schema }) => assertingKeywords(schema))) {
      expect(tally.alone.get(keyword) ?? 0, `«${keyword}» failing alone`).toBeGreaterThan(0);
    }
  });
});

describe.each(catalogue)('fixtures of $document $version', (entry) => {
  const subject = subjects.find(({ name }) => name === `${entry.document}/${entry.version}`);

  it.each(fixturesOf(entry))('$file is judged alike by every reader', ({ record }) => {
    for (const contract of subject?.contracts ?? []) assertAgreement(contract, record);
  });
});

/** Throws where the readers of a contract differ; gives what Ajv has to say otherwise. */
function assertAgreement(contract: Contract, record: unknown): readonly ErrorObject[] {
  const verdicts = Object.entries(contract.accepts).map(([name, accepts]) => [
    name,
    accepts(record),
  ]);
  if (new Set(verdicts.map(([, verdict]) => verdict)).size > 1) {
    throw new Error(`${contract.profile}: ${verdicts.map((pair) => pair.join(' ')).join(', ')}`);
  }
  // A bug in the compiled code would pass for data that cannot be read; all data here can be.
  const issues = contract.issues(record);
  if (issues.some(({ code }) => code === 'registro-ilegible')) {
    throw new Error(`${contract.profile}: the compiled check threw.`);
  }
  expect(contract.compactIssues(record), `compact, ${contract.profile}`).toEqual(issues);
  const errors = contract.errors(record);
  assertSame(contract, 'Ajv', pointersOf(issues), [...new Set(pointersIn(errors))]);
  assertSame(contract, 'the interpreter', issues.map(said), contract.findings(record).map(said));
  return errors;
}

function pointersOf(issues: readonly Issue[]): string[] {
  return [...new Set(issues.map(({ pointer }) => pointer))];
}

/** The interpreter reads one profile, so it cannot know what another one has. */
const OF_OTHER_PROFILES: Readonly<Record<string, string>> = {
  'casilla-reservada': 'casilla-desconocida',
  'opcion-no-publicable': 'opcion-desconocida',
};

function said({ code, pointer, params }: Pick<Issue, 'code' | 'pointer' | 'params'>): string {
  return `${OF_OTHER_PROFILES[code] ?? code} ${pointer} ${JSON.stringify(params)}`;
}

function assertSame({ profile }: Contract, name: string, ours: string[], theirs: string[]): void {
  const [left, right] = [ours, theirs].map((each) => each.sort().join(', '));
  if (left !== right) throw new Error(`${profile}: ours ${left}; ${name} ${right}`);
}
