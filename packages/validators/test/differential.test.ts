/**
 * zod, Ajv in two drafts and our compiled validators say the same of every record, and ours finds
 * the errors where Ajv does. `SEED=… RUNS=… npx vitest run differential` repeats or prolongs a run.
 */
import { catalogue } from '@ficha-leccion/schema';
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
const runs = Number(process.env.RUNS ?? 20_000);

describe.each(subjects)('$name', ({ name, contracts }) => {
  it('is judged alike by every reader', () => {
    const tally = new Tally();
    // A complete record is a draft as well, so most are made from the profile that asks for most.
    const records = contracts.map(({ schema }) => ({
      weight: schema.required?.length ?? 1,
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
  const errors = contract.errors(record);
  const [ours, theirs] = [issues.map(({ pointer }) => pointer), pointersIn(errors)].map(
    (pointers) => [...new Set(pointers)].sort().join(' '),
  );
  if (ours !== theirs) throw new Error(`${contract.profile}: ours ${ours}; Ajv ${theirs}`);
  return errors;
}
