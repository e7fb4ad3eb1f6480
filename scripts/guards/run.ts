/** `npm run guards`: proves on scratch copies that what must fail does, and what a field or a document takes. */
import { guards } from './guards.ts';
import { missingOfNewDocument } from './new-document.ts';
import { missingOfNewField } from './new-field.ts';
import { ScratchCopy } from './scratch-copy.ts';

let failed = 0;

function report(name: string, problem: string | undefined): void {
  console.log(`${problem === undefined ? '✓' : '✗'} ${name}`);
  if (problem === undefined) return;
  failed++;
  console.log(problem.replace(/^/gm, '    '));
}

for (const guard of guards) {
  using copy = new ScratchCopy();
  guard.break(copy);
  const { ok, output } = copy.run(guard.command);
  const problem = ok ? 'did not fail' : `failed with other words than ${guard.says}:\n${output}`;
  report(guard.name, !ok && guard.says.test(output) ? undefined : problem);
}

const additions = {
  'one edit in schema.ts and one in form.ts add a field': missingOfNewField,
  'one folder and one line in catalogue.ts add a document': missingOfNewDocument,
};

for (const [name, missingOf] of Object.entries(additions)) {
  using copy = new ScratchCopy();
  const missing = await missingOf(copy);
  report(name, missing.length > 0 ? `not found in: ${missing.join(', ')}` : undefined);
}

const total = guards.length + Object.keys(additions).length;
console.log(`\n${total - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
