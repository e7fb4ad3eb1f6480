/** `npm run guards`: proves on scratch copies that what must fail does, and that a field is two edits. */
import { guards } from './guards.ts';
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

using copy = new ScratchCopy();
const missing = await missingOfNewField(copy);
report(
  'one edit in schema.ts and one in form.ts add a field',
  missing.length > 0 ? `not found in: ${missing.join(', ')}` : undefined,
);

console.log(`\n${guards.length + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
