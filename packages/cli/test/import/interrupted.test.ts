/**
 * Many Word files, imported by a command that is interrupted and killed on the way. `COUNT=1000`
 * (`npm run bench:import`) for as many as an entity has in ten years; prints how fast it is.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { exportDocument } from '@ficha-leccion/documents/export';
import { expect, test } from 'vitest';
import { randomFicha } from '../../../documents/test/export/record-generator.ts';
import { bin, readJson, temporaryFolder } from '../command.ts';

const COUNT = Number(process.env.COUNT ?? 100);

const nameOf = (index: number) => `${2016 + (index % 10)}/ficha-${index}.docx`;
const themeOf = (index: number) => `Lección número ${index}`;

/** All files in a folder, hidden ones too. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const recordsIn = (folder: string) => filesIn(folder).filter((name) => name.endsWith('.json'));

/** Ends a run with a signal as soon as so many records are there. */
async function endAt(records: number, out: string, run: ChildProcess, signal: NodeJS.Signals) {
  while (recordsIn(out).length < records && run.exitCode === null) await sleep(1);
  run.kill(signal);
}

test(`${COUNT} Word files: what ends the command loses and doubles nothing`, async () => {
  using folder = temporaryFolder();
  for (let index = 0; index < COUNT; index++) {
    const record = { ...randomFicha(index, 4), temaLeccion: themeOf(index) };
    const { content } = await exportDocument(record, { format: 'docx' });
    folder.write(join('in', nameOf(index)), content);
  }
  const begin = (out: string, ...args: string[]) =>
    spawn(process.execPath, [
      ...[bin, 'import', join(folder.path, 'in'), '--out', join(folder.path, out)],
      ...['--today', '2026-01-15', '--quiet', ...args],
    ]);
  const out = join(folder.path, 'out');

  const first = begin('out', '--workers', '1');
  const said = text(first.stderr);
  await endAt(COUNT / 8, out, first, 'SIGINT');
  expect(await once(first, 'close')).toEqual([null, 'SIGINT']);
  expect(await said).toBe(
    'Interrumpido: lo que faltaba no se hizo. Repita la misma orden y sigue donde iba.\n',
  );

  const second = begin('out', '--workers', '1');
  await endAt(COUNT / 4, out, second, 'SIGCONT');
  const other = begin('out');
  const refusal = text(other.stderr);
  expect(await once(other, 'close')).toEqual([2, null]);
  expect(await refusal).toMatch(
    /^Otra importación está escribiendo en «.*out», y no se importó nada\./,
  );
  await endAt(COUNT / 3, out, second, 'SIGKILL');
  expect(await once(second, 'close')).toEqual([null, 'SIGKILL']);
  expect(recordsIn(out).length).toBeLessThan(COUNT);

  const third = begin('out');
  const counted = /(\d+) archivos: (\d+) importados, (\d+) ya importados\./;
  const [, all, before, after] = (counted.exec(await text(third.stdout)) ?? []).map(Number);
  expect(all).toBe(COUNT);
  expect((before ?? 0) + (after ?? 0)).toBe(COUNT);
  // The one that was being written when it was killed may be done again; no other is.
  expect(after).toBeGreaterThanOrEqual(Math.floor(COUNT / 3) - 1);

  const began = performance.now();
  const whole = begin('whole');
  await once(whole, 'close');
  const seconds = (performance.now() - began) / 1000;
  console.log(`${COUNT} Word files in ${seconds.toFixed(1)} s, ${(COUNT / seconds).toFixed(0)}/s`);

  // The account is the only file besides the records: what was begun is gone, and so is the lock.
  expect(filesIn(out)).toHaveLength(COUNT + 1);
  for (let index = 0; index < COUNT; index++) {
    const record = join(out, `${nameOf(index)}.json`);
    expect(readJson(record).temaLeccion).toBe(themeOf(index));
    const uninterrupted = join(folder.path, 'whole', `${nameOf(index)}.json`);
    expect(readFileSync(record, 'utf8')).toBe(readFileSync(uninterrupted, 'utf8'));
  }
}, 600_000);
