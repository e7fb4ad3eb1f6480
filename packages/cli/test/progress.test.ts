import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { languages } from '../src/languages/language.ts';
import { Progress } from '../src/progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a progress has written; on a terminal, or elsewhere. */
function screen(isTTY: boolean) {
  let written = '';
  const stream = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 100 }), written: () => written };
}

async function halfway(isTTY: boolean, total: number | undefined, name: 'es-CO' | 'en' = 'es-CO') {
  const { stream, written } = screen(isTTY);
  return {
    written,
    ...(await read(new Progress(stream, languages[name].sentences), total, written)),
  };
}

async function read(progress: Progress, total: number | undefined, written: () => string) {
  await progress.begin(total);
  progress.advance(10_000_000);
  const early = written();
  vi.advanceTimersByTime(2_000);
  progress.advance(10_000_000);
  return { progress, early };
}

describe('on a terminal', () => {
  test('there is a bar with rate and time left, but not for short work', async () => {
    const { early, written, progress } = await halfway(true, 80_000_000);
    expect(early).toBe('');
    expect(written()).toMatch(/\[=+-+\] 25 % · 10,0 MB\/s · faltan 0:06/);
    progress.end();
  });

  test('there is no bar where nobody knows how much is to come', async () => {
    const { written, progress } = await halfway(true, undefined, 'en');
    expect(written()).toContain('20.0 MB · 10.0 MB/s');
    expect(written()).not.toContain('[=');
    progress.end();
  });

  test('on a narrow one the figures come first', async () => {
    for (const columns of [44, 30]) {
      const { stream, written } = screen(true);
      const narrow = Object.assign(stream, { columns });
      const progress = new Progress(narrow, languages['es-CO'].sentences);
      await read(progress, 80_000_000, written);
      const [shown = ''] = /\[?[=\]-]* ?25 %[^\x1b]*/.exec(written()) ?? [];
      expect(shown).toContain('25 % · 10,0 MB/s · faltan 0:06');
      expect(shown.length).toBeLessThanOrEqual(columns);
      progress.end();
    }
  });

  test('files are counted as such', async () => {
    const { stream, written } = screen(true);
    const progress = new Progress(stream, languages['es-CO'].sentences);
    await progress.begin(10, 'files');
    progress.advance(2);
    vi.advanceTimersByTime(2_000);
    progress.advance(2);
    expect(written()).toContain('40 % · 4 de 10 · 2,0 archivos/s · faltan 0:03');
    progress.end();
  });

  test('it makes room, comes back, and is gone at the end with the cursor shown', async () => {
    const { written, progress } = await halfway(true, 80_000_000);
    const cleared = '\u001b[?25h\u001b[?7h\u001b8\u001b[1G\u001b[2K';
    progress.hide();
    expect(written().endsWith(cleared)).toBe(true);
    progress.advance(20_000_000);
    expect(written()).toContain('50 %');
    progress.end();
    expect(written().endsWith(cleared)).toBe(true);
    progress.advance(1);
    expect(written().endsWith(cleared)).toBe(true);
  });
});

test('elsewhere there is nothing', async () => {
  const { written, progress } = await halfway(false, 80_000_000);
  progress.end();
  expect(written()).toBe('');
});

test('with --no-progress there is nothing', async () => {
  const { stream, written } = screen(true);
  const progress = new Progress(stream, languages.en.sentences);
  progress.silence();
  await read(progress, 80_000_000, written);
  progress.end();
  expect(written()).toBe('');
});
