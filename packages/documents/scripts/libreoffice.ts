/**
 * `node packages/documents/scripts/libreoffice.ts [FOLDER]`: the Word file of every edition, opened by
 * LibreOffice, saved again as Word and as PDF, and read again: the boxes must be those of the record.
 * With a folder, the files stay there, with a picture of each page to be looked at (poppler-utils).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readableDocuments } from '../src/documents.ts';
import { exportDocument } from '../src/export/index.ts';
import { importDocument } from '../src/index.ts';

const fixtures = join(import.meta.dirname, '../../schema/src');
const samples = {
  'ficha-leccion/v2': [
    'barrios-con-bienestar',
    'aliados-talento-humano',
    'politica-emprendimiento',
    'territorio-memoria-convivencia',
  ],
  'nota-conocimiento/v1': ['reuniones-de-socializacion'],
} as const;

const [, , asked] = process.argv;
const folder = asked ?? mkdtempSync(join(tmpdir(), 'libreoffice-'));
mkdirSync(folder, { recursive: true });

interface Written {
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
}

const written: Written[] = [];
for (const { key, editions } of readableDocuments) {
  for (const sample of samples[key as keyof typeof samples]) {
    const record = JSON.parse(
      readFileSync(join(fixtures, key, 'fixtures', `${sample}.json`), 'utf8'),
    );
    for (const { id } of editions) {
      const { content } = await exportDocument(record, { format: 'docx', edition: id });
      const name = `${sample}.${id}`;
      writeFileSync(join(folder, `${name}.docx`), content);
      written.push({ name, record });
    }
  }
}

const sources = written.map(({ name }) => join(folder, `${name}.docx`));
const saved = join(folder, 'saved');
convert('docx', saved);
convert('pdf', folder);
if (asked) {
  for (const { name } of written) {
    spawnSync('pdftoppm', ['-r', '60', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  }
  console.log(`${readdirSync(folder).filter((name) => name.endsWith('.png')).length} pictures`);
}

let failed = 0;
for (const { name, record } of written) {
  for (const file of [join(saved, `${name}.docx`), join(folder, `${name}.pdf`)]) {
    const different = await differentBoxes(file, record);
    if (different.length > 0) failed++;
    const isPdf = file.endsWith('.pdf') ? 'PDF' : 'Word';
    console.log(`${different.length > 0 ? '✗' : '✓'} ${name} as ${isPdf} ${different.join(', ')}`);
  }
}
if (!asked) rmSync(folder, { recursive: true });
console.log(`\n${written.length * 2 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function convert(format: string, into: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', into, ...sources];
  const { error, status } = spawnSync('soffice', args, { stdio: 'ignore', timeout: 300_000 });
  if (error || status !== 0) throw error ?? new Error(`soffice ended with ${status}.`);
}

/** The boxes of the paper in which a file says something else than the record. */
async function differentBoxes(
  file: string,
  record: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const read = await importDocument(new Uint8Array(readFileSync(file)), { type: file });
  const { procedencia: _, plantilla: __, entidad: ___, area: ____, ...boxes } = read.record;
  const names = new Set([...Object.keys(boxes), ...Object.keys(record)]);
  const shown = file.endsWith('.pdf') ? withoutBreaks : (value: unknown) => value;
  return [...names].filter((name) => !isDeepStrictEqual(shown(boxes[name]), shown(record[name])));
}

/** A PDF does not say whether a full line ended a paragraph where the page did. */
function withoutBreaks(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\n+/g, ' ') : value;
}
