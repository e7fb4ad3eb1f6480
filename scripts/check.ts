/** `npm run check`: all that continuous integration does, in its order. Goes on after a failure, to show them all. */
import { spawn } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: string;
}

const steps: readonly Step[] = [
  { name: 'the tests, browsers included', command: 'npm test' },
  { name: 'lint, format and types', command: 'npm run lint' },
  { name: 'generated files are fresh', command: 'npm run generate -- --check' },
  { name: 'released contracts are as they were', command: 'npm run release-contract -- --check' },
  { name: 'packed packages work alone', command: 'node scripts/packages/run.ts' },
  { name: 'pages run in the oldest browsers', command: 'node scripts/browser-floor.ts' },
  { name: 'three engines, by keyboard', command: 'node scripts/engines/run.ts' },
  { name: 'examples work, packages packed', command: 'node scripts/examples/run.ts' },
  { name: 'sizes are under their ceilings', command: 'node scripts/sizes.ts' },
  { name: 'guards fail where they must', command: 'npm run guards' },
];

const TOTALS = /^(\d+) passed, (\d+) failed$/m;

/** Runs a step, passing on what it prints; resolves to its own totals, or to one for the whole step. */
function run({ command }: Step): Promise<{ passed: number; failed: number }> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (status) => {
      const own = TOTALS.exec(output);
      const [passed, failed] = own ? [Number(own[1]), Number(own[2])] : [status === 0 ? 1 : 0, 0];
      // A step that failed without counting a failure is still a failure.
      resolve({ passed, failed: status === 0 ? failed : Math.max(failed, 1) });
    });
  });
}

let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name}: ${step.command}`);
  const totals = await run(step);
  passed += totals.passed;
  failed += totals.failed;
  if (totals.failed > 0) broken.push(`${step.name}: ${step.command}`);
}
if (broken.length > 0) console.log(`\nFailed:\n${broken.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
