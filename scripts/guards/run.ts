/** `npm run guards`: proves on scratch copies that what must fail does, and what a field or a document takes. */
import { availableParallelism } from 'node:os';
import { type Guard, guards } from './guards.ts';
import { missingOfNewDocument } from './new-document.ts';
import { missingOfNewField } from './new-field.ts';
import { ScratchCopy } from './scratch-copy.ts';

/** Resolves to what is wrong, to nothing when all is well. */
type Trial = () => Promise<string | undefined>;

function failsAsItMust({ break: breakIn, command, says }: Guard): Trial {
  return async () => {
    using copy = new ScratchCopy();
    breakIn(copy);
    const { ok, output } = await copy.run(command);
    if (ok) return 'did not fail';
    return says.test(output) ? undefined : `failed with other words than ${says}:\n${output}`;
  };
}

function isAllThereIsToDo(missingOf: (copy: ScratchCopy) => Promise<string[]>): Trial {
  return async () => {
    using copy = new ScratchCopy();
    const missing = await missingOf(copy);
    return missing.length > 0 ? `not found in: ${missing.join(', ')}` : undefined;
  };
}

/** The longest ones first, so that no processor waits for them in the end. */
const trials: readonly (readonly [name: string, trial: Trial])[] = [
  [
    'one folder and one line in catalogue.ts add a document',
    isAllThereIsToDo(missingOfNewDocument),
  ],
  ['one edit in schema.ts and one in form.ts add a field', isAllThereIsToDo(missingOfNewField)],
  ...guards.map((guard) => [guard.name, failsAsItMust(guard)] as const),
];

let failed = 0;

function report(name: string, problem: string | undefined): void {
  console.log(`${problem === undefined ? '✓' : '✗'} ${name}`);
  if (problem === undefined) return;
  failed++;
  console.log(problem.replace(/^/gm, '    '));
}

/** Each processor takes the next trial until none is left: every one has a copy of its own. */
const left = trials.values();
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (const [name, trial] of left) report(name, await trial().catch(String));
  }),
);

console.log(`\n${trials.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
