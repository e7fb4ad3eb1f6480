/** What the installed command is asked for, in a folder of samples; its answers are in `snapshots/`. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeBadPapers } from './bad-papers.ts';

/** Real papers, with fictional people. */
const PAPERS = join(import.meta.dirname, '../../packages/documents/test/samples');

export interface CommandCase {
  readonly args: readonly string[];
  /** A file that is its standard input. */
  readonly input?: string;
  /** A file that takes its standard output. */
  readonly output?: string;
}

const commands = [
  'validate',
  'review',
  'stats',
  'migrate',
  'redact',
  'import',
  'export',
  'new',
  'schema',
  'codes',
];
const bad = [
  'cortado.json',
  'nulos.json',
  'utf16.json',
  'vacio.json',
  'cortado.json.gz',
  'no-existe.json',
];
const imported = ['import', '--today', '2026-01-15', '--out', 'registros'];
const reviewed = ['--today', '2026-01-15', 'incompleta.json', 'nueva.json'];

/** The cases of each snapshot; in its order, for some write what others read. */
export const snapshots: Readonly<Record<string, readonly CommandCase[]>> = {
  help: [['--help'], ...commands.map((name) => [name, '--help'])].map((args) => ({ args })),
  'help.en': [['--help'], ...commands.map((name) => [name, '--help'])].map((args) => ({
    args: ['--lang', 'en', ...args],
  })),
  validate: [
    { args: ['validate', 'completa.json', 'incompleta.json', 'nueva.json'] },
    { args: ['validate', '--profile', 'borrador', 'incompleta.json'] },
    { args: ['validate', '--profile', 'publicable', 'completa.json'] },
    { args: ['validate', '--format', 'json', 'completa.json', 'incompleta.json'] },
    { args: ['validate', '--format', 'junit', 'completa.json', 'lote.ndjson'] },
    { args: ['validate', '-'], input: 'completa.json' },
    { args: ['validate', '--verdict-only', 'completa.json', 'incompleta.json', 'lote.ndjson'] },
    { args: ['validate', '--lang', 'en', 'completa.json', 'incompleta.json'] },
  ],
  lines: [
    { args: ['validate', 'lote.ndjson.gz'] },
    { args: ['validate', '--ndjson', '--format', 'ndjson', '-'], input: 'lote.ndjson' },
    {
      args: ['validate', '--ndjson', '--verdict-only', '--format', 'ndjson', '-'],
      input: 'lote.ndjson',
    },
    { args: ['review', '--today', '2026-01-15', 'lote.ndjson'] },
    { args: ['migrate', '--to', '2.0', '--out', 'migrado', 'lote.ndjson'] },
    { args: ['validate', 'migrado'] },
    { args: ['migrate', '--to', '2.0', '--in-place', '--quiet', 'lote.ndjson'] },
  ],
  fix: [
    { args: ['validate', '--fix', 'sucia.json', 'completa.json'] },
    { args: ['validate', '--fix', '--quiet', '--in-place', 'sucia.json', 'completa.json'] },
    { args: ['validate', '--fix', '--in-place', 'sucia.json', 'completa.json'] },
  ],
  review: [
    { args: ['review', ...reviewed] },
    { args: ['review', '--format', 'json', '--institutional-domain', 'gov.co', ...reviewed] },
    { args: ['review', '--lang', 'en', ...reviewed] },
  ],
  stats: [
    { args: ['stats', 'completa.json', 'incompleta.json'] },
    { args: ['stats', '--lang', 'en', '--format', 'text', 'completa.json'] },
  ],
  migrate: [
    { args: ['migrate', '--to', '2.0', 'completa.json'] },
    { args: ['migrate', '--to', '7', 'completa.json'] },
    { args: ['migrate', '--lang', 'en', '--to', '1.0', '--out', 'vieja', 'nueva.json'] },
  ],
  redact: [
    { args: ['redact', '--audience', 'otrasEntidades', 'completa.json'] },
    { args: ['redact', '--audience', 'publico', 'incompleta.json'] },
    { args: ['redact', '--lang', 'en', '--audience', 'publico', 'incompleta.json'] },
  ],
  import: [
    { args: [...imported, '--report', 'informe.json', 'papeles'] },
    { args: [...imported, 'papeles'] },
    { args: [...imported, '--again', '--quiet', '--lang', 'en', 'papeles/*.docx'] },
    { args: ['validate', '--profile', 'borrador', 'registros'] },
    { args: [...imported, 'danados'] },
    { args: [...imported, '--lang', 'en', 'danados'] },
    { args: [...imported, 'no-existe.docx', 'carpeta-vacia', '*.odt', '-'] },
    { args: [...imported, '--report', 'informe.pdf', 'papeles'] },
    { args: ['import', 'papeles'] },
    { args: ['import', '--out', '/dev/null', 'papeles'] },
  ],
  export: [
    { args: ['export', '--format', 'docx', '--out', 'word', 'completa.json', 'nueva.json'] },
    { args: ['import', '--today', '2026-01-15', '--out', 'vuelta', 'word'] },
    { args: ['export', '--format', 'markdown', '-'], input: 'completa.json' },
    { args: ['export', '--format', 'oai_dc', '--audience', 'otrasEntidades', 'completa.json'] },
    { args: ['export', '--format', 'jsonld', '--audience', 'publico', 'completa.json'] },
    { args: ['export', '--format', 'csv', '--out', 'tabla', '--delimiter', ';', 'lote.ndjson'] },
    { args: ['export', '--format', 'html', '--edition', 'otra', 'completa.json'] },
    { args: ['export', '--format', 'html', 'completa.json', 'nueva.json'] },
    { args: ['export', '--format', 'xlsx', 'completa.json'] },
    { args: ['export', '--format', 'docx', '--out', 'nada', ...bad] },
    { args: ['export', '--lang', 'en', '--format', 'html', '--out', 'nada', ...bad] },
  ],
  contract: [
    { args: ['new', 'nota-conocimiento'] },
    { args: ['new', 'acta'] },
    { args: ['schema'] },
    { args: ['schema', '--out', 'contrato', 'ficha-leccion', '1.0'] },
    { args: ['codes', 'falta-respuesta'] },
    { args: ['codes', '--lang', 'en', 'nada'] },
  ],
  'bad-input': [
    { args: ['validate', ...bad, 'marca.json', 'finales.json'] },
    ...commands.slice(1, 3).map((name) => ({ args: [name, ...bad] })),
    { args: ['migrate', '--to', '2.0', '--out', 'salida', ...bad] },
    { args: ['redact', '--audience', 'publico', ...bad] },
    { args: ['validate', 'carpeta-vacia', '*.xml', '-', '-'], input: 'completa.json' },
    { args: ['validate', '--lang', 'en', ...bad] },
    { args: ['validate', 'completa.json'], output: '/dev/full' },
    { args: ['migrate', '--to', '2.0', '--out', '/dev/null', 'completa.json'] },
    { args: ['validate', '--format', 'junit', ...bad] },
    { args: ['validate', 'ansi.json', 'sin-marca.json', 'relleno.json.gz', 'utf16.ndjson'] },
    { args: ['validate', '--fix', '--out', 'salida', ...bad] },
    { args: ['stats', ...bad] },
    { args: ['schema', '--out', '/dev/null'] },
  ],
  misuse: [
    ['validate', '--perfil', 'borrador'],
    ['validate', '--profil', 'borrador'],
    ['validate', '--profile', 'completa', 'completa.json'],
    ['validate', '--workers', '0', 'completa.json'],
    ['validate', '--in-place', 'completa.json'],
    ['validate', '--fix', '--format', 'json', 'completa.json'],
    ['validar'],
    ['help', 'validar'],
    ['review', '--off', 'nada', 'completa.json'],
    ['review', '--institutional-domain', '@', 'completa.json'],
    ['review', '--today', '2026-02-30', 'completa.json'],
    ['migrate', 'completa.json'],
    ['redact', '--audience', 'todos', 'completa.json'],
    ['schema', 'ficha-leccion', '1.0', '--profile', 'publicable'],
    ['schema', '--draft-07'],
    ['new', 'ficha-leccion', '9'],
    ['--lang', 'fr', 'codes'],
    ['--lang', 'en', 'validate', '--profil', 'borrador'],
    ['--lang', 'en', 'new', 'acta'],
  ].map((args) => ({ args })),
};

/** Puts into a folder what the cases read: samples, and what goes wrong with files. */
export function writeSamples(fixtures: string, folder: string): void {
  mkdirSync(join(folder, 'carpeta-vacia'), { recursive: true });
  cpSync(PAPERS, join(folder, 'papeles'), { recursive: true });
  writeBadPapers(join(folder, 'danados'));
  const samples = {
    completa: 'ficha-leccion/1.0/barrios-con-bienestar.json',
    incompleta: 'ficha-leccion/1.0/aliados-talento-humano.json',
    nueva: 'ficha-leccion/2.0/valid/todas-las-casillas.json',
  };
  for (const [name, file] of Object.entries(samples)) {
    cpSync(join(fixtures, file), join(folder, `${name}.json`));
  }
  const complete = readFileSync(join(folder, 'completa.json'), 'utf8');
  const record = JSON.parse(complete);
  const incomplete = JSON.parse(readFileSync(join(folder, 'incompleta.json'), 'utf8'));
  const line = JSON.stringify(record);
  const lines = [line, JSON.stringify(incomplete), '', '{"a": 1', `${line}\r`, ''].join('\n');
  const dirty = {
    ...record,
    fechaDiligenciamiento: '29 de mayo de 2024',
    nombreServidorPublico: ' ',
  };
  const files = {
    'lote.ndjson': lines,
    'lote.ndjson.gz': gzipSync(lines),
    'sucia.json': JSON.stringify(dirty),
    'cortado.json': complete.slice(0, 300),
    'nulos.json': '{"a": "\0"}',
    'utf16.json': Buffer.from(`\ufeff${complete}`, 'utf16le'),
    'vacio.json': '',
    'cortado.json.gz': gzipSync(complete).subarray(0, -20),
    'marca.json': `\ufeff${complete}`,
    'finales.json': complete.replaceAll('\n', '\r\n'),
    'ansi.json': Buffer.from(complete, 'latin1'),
    'sin-marca.json': Buffer.from(complete, 'utf16le'),
    'utf16.ndjson': Buffer.from(`\ufeff${line}\n${line}\n`, 'utf16le'),
    'relleno.json.gz': Buffer.concat([gzipSync(complete), Buffer.alloc(512)]),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
