import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { command, temporaryFolder } from '../command.ts';
import { doubtful, PERSON, paper } from './samples.ts';

/** The reports on a good paper, a doubtful one and none, as they are after so many runs. */
async function reportsAfter(runs: number, ...args: string[]) {
  using folder = temporaryFolder();
  folder.write('in/a.txt', paper());
  folder.write('in/<img src=x onerror=alert(1)>.txt', doubtful);
  folder.write('in/c.txt', `${doubtful.replace('Ejemplo', 'Otro\u202eEjemplo')}`);
  folder.write('in/d.txt', 'Nada');
  const [page = '', data = ''] = ['informe.html', 'informe.json'].map((name) =>
    join(folder.path, 'in', name),
  );
  for (let run = 0; run < runs; run++) {
    await command([
      'import',
      join(folder.path, 'in'),
      '--today',
      '2026-01-15',
      ...['--out', join(folder.path, 'out'), '--report', page, '--report', data, ...args],
    ]);
  }
  const read = (path: string) => readFileSync(path, 'utf8').replaceAll(folder.path, '');
  return { html: read(page), json: read(data) };
}

describe('the page', () => {
  let html = '';
  beforeAll(async () => {
    ({ html } = await reportsAfter(1));
  });

  test('says at its top that it holds personal data', () => {
    const [, first] = html.split('<body>');
    expect(first?.trim()).toMatch(/^<header class="mark"><strong>Este informe contiene datos pers/);
    expect(html).toContain('Ley 1581 de 2012');
  });

  test('has each doubtful box beside what its file says', () => {
    expect(html).toContain('A la fecha le falta el día, el mes o el año.');
    expect(html).toMatch(
      /data-label="Dice el archivo"><p class="said">mayo de 2024<\/p><p class="place">línea 4</,
    );
  });

  test('is escaped, whatever files say and are called, and could run nothing', () => {
    expect(html).not.toMatch(/<(?:b|img|script)\b/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;.txt');
    expect(html).not.toContain('\u202e');
    expect(html).toMatch(
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/,
    );
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)/);
  });

  test('is in Spanish, or in English', async () => {
    expect(html).toContain('<html lang="es">');
    const english = await reportsAfter(1, '--lang', 'en');
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).toContain('This report holds personal data.');
  });
});

test('the data hold codes, boxes and places, and nothing that a file says', async () => {
  const { json } = await reportsAfter(1);
  expect(json).not.toContain(PERSON);
  expect(json).not.toContain('mayo de 2024');
  const { files, total } = JSON.parse(json);
  expect(files).toHaveLength(4);
  expect(files[0].boxes).toMatchObject([
    {
      pointer: '/fechaDiligenciamiento',
      state: 'unreadable',
      from: { line: 4 },
      warnings: [{ code: 'fecha-incompleta' }],
    },
  ]);
  expect(files[3]).toMatchObject({
    state: 'refused',
    problem: { code: 'documento-no-reconocido' },
  });
  expect(total).toMatchObject({ files: { imported: 3, refused: 1 }, counts: { doubtful: 2 } });
});

test('a second run reports on the whole batch, and reads no report as a paper', async () => {
  const [first, second] = [await reportsAfter(1), await reportsAfter(2)];
  const sections = ({ html }: typeof first) => html.slice(html.indexOf('<section'));
  expect(sections(second)).toBe(sections(first));
  expect(JSON.parse(second.json).total.counts).toEqual(JSON.parse(first.json).total.counts);
});
