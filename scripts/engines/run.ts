/**
 * Chromium, Firefox and WebKit, the same scenario in each: both forms are filled in with keys alone,
 * on plain http under a strict policy, with axe in every state. `node scripts/engines/run.ts Firefox`
 * plays some; `SCREENSHOTS=folder` keeps a picture of the last state of each step.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, engines } from './browsers.ts';
import { stepsOf } from './scenario.ts';
import { serve } from './service.ts';

const chosen = process.argv.slice(2);
const pictures = process.env.SCREENSHOTS;
let passed = 0;
let failed = 0;

function tell(name: string, problem?: unknown): void {
  problem === undefined ? passed++ : failed++;
  const why = problem instanceof Error ? (problem.stack ?? problem.message) : problem;
  console.log(
    problem === undefined ? `✓ ${name}` : `✗ ${name}\n${String(why).replace(/^/gm, '    ')}`,
  );
}

async function play({ name, open }: Engine): Promise<void> {
  const service = await serve();
  try {
    const page = await open(service.port);
    try {
      for (const step of stepsOf(page, service)) {
        const problem = await step.play().catch((error: unknown) => error);
        tell(`${name} · ${step.name}`, problem);
        if (pictures) {
          mkdirSync(pictures, { recursive: true });
          const file = `${name} ${step.name}.png`.replace(/[^\w.]+/g, '-');
          writeFileSync(join(pictures, file), await page.screenshot());
        }
      }
    } finally {
      await page.close();
    }
    const { violations } = service;
    tell(
      `${name} · nothing against the policy`,
      violations.length > 0 ? violations.join('\n') : undefined,
    );
  } catch (error) {
    tell(`${name} · opens`, error);
  } finally {
    service.close();
  }
}

for (const engine of engines) {
  if (chosen.length === 0 || chosen.some((name) => engine.name.includes(name))) await play(engine);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
