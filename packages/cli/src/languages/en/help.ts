import type { help as spanish } from '../es/help.ts';
import { option } from '../es/options.ts';
import { documentHelp } from './documents.ts';
import { options } from './options.ts';

const exitCodes = `
Exit code: 0 all is well; 1 there are findings in the records; 2 the command is not
understood, or something cannot be read or written, or is not JSON; 130 interrupted. The
highest counts.`;

const whereRecordsGo = `
For a single record the output is JSON; for several, or a folder, a line for each record
(NDJSON). With --out each file goes to another one of the same name, which is written whole or
not at all. An input file is only replaced with --in-place.

What was done is told on the standard error: file and box (JSON Pointer), never what the
records say.`;

export const help: typeof spanish = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Global Options:': 'Options of every command:',
    'Commands:': 'Commands:',
  },
  program: {
    description: 'Works with fichas de lecciones aprendidas and notas del conocimiento as JSON.',
    usage: '<command>',
    help: 'Shows this help.',
    helpCommand: option('help [command]', 'Shows the help of a command.'),
  },
  usage: (args) => `[options] ${args}`,
  arguments: {
    paths: {
      name: 'PATH',
      description:
        'A file, a folder or a quoted pattern ("fichas/*.json"); - is the standard input. ' +
        'A .json holds one record; an .ndjson or .jsonl, one a line; .gz is unpacked.',
    },
    document: { name: 'DOCUMENT', description: 'The name of a document.' },
    version: { name: 'VERSION', description: 'One of its versions; its first number is enough.' },
    code: { name: 'CODE', description: 'For example, falta-respuesta.' },
  },
  options,
  documents: documentHelp,
  validate: {
    description: 'Checks whether records are complete and well written.',
    details: `
Each finding is a line: file, box (JSON Pointer), code and what to do.
What the records say is never shown, but in the changes of --fix.

With --format json the output is a list with an element for each record; with ndjson, the same
in a line each; line is only there where the file holds one record a line:
  { "file": "…", "line": 1, "valid": false, "schemaValid": false, "issues": [
    { "code": "…", "pointer": "/…", "severity": "error", "params": {},
      "message": "…" }] }
What could not be read has its element, too, at the end: "valid" is false and the code is
archivo-sin-leer.
With --format junit it is XML for continuous integration: a test case for each record.

With --fix surplus blanks are mended, and dates, telephones and addresses that can be read in
one way only; all else stays as it is, and what remains to be mended is told. In dates the day
comes before the month: 05/06/2024 becomes 2024-06-05, the 5th of June. The changes are shown as
a diff: THAT OUTPUT HOLDS WHAT THE RECORDS SAY. With --quiet it is not shown. Nothing is written
without --out or --in-place.
${exitCodes}`,
  },
  review: {
    description: 'Points out what to look at again before sending or sharing.',
    details: `
Advisories are for a person to look again: they neither make a record wrong nor change the
exit code. The codes are in «ficha-leccion codes». What the records say is never shown.

With --format json the output is a list with an element for each record; with ndjson, the same
in a line each:
  { "file": "…", "line": 1, "issues": [
    { "code": "…", "pointer": "/…", "severity": "advisory", "params": {},
      "message": "…" }] }
${exitCodes}`,
  },
  stats: {
    description: 'Counts which boxes are filled in and which findings are most frequent.',
    details: `
For each document and version: in how many records each box is filled in, and the most
frequent findings, errors and advisories. What the records say is never shown. To count is not
to judge: the findings that are counted do not change the exit code.

With --format json the output is a list with an element for each document and version:
  [{ "document": "…", "version": "…", "records": 1, "valid": 1,
     "boxes": [{ "pointer": "/…", "label": "…", "filled": 1 }],
     "findings": [{ "code": "…", "severity": "…", "pointer": "/…",
       "records": 1, "total": 1 }] }]
${exitCodes}`,
  },
  migrate: {
    description: 'Brings records to another version of their document.',
    usage: '--to VERSION PATH...',
    details: `${whereRecordsGo}

Nothing is invented: what the other version asks for and this one lacks stays empty, and what
the other version lacks is lost, and told. A record that cannot be migrated is a finding.
${exitCodes}`,
  },
  redact: {
    description: 'Makes copies without what their readers may not see.',
    usage: '--audience READERS PATH...',
    details: `${whereRecordsGo}

Names of people inside a narrative stay: only a reader recognises them. A record that is not
authorised, or of an unknown document, is a finding, and nothing of it is given out.
${exitCodes}`,
  },
  new: {
    description: 'Shows an empty record, or a sample, to begin with.',
    details: `
Without VERSION it is the last one. The empty record only says of which document it is: a box
that is not filled in is a key that is not there.
${exitCodes}`,
  },
  schema: {
    description: 'Shows or copies the contract (JSON Schema) of a document.',
    details: `
Without arguments it shows the documents that there are, with their versions and profiles.
Without VERSION it is the last one; without --profile, the complete record (diligenciada).

With --out it copies the files, with the folders in which they are published: without DOCUMENT,
all; without VERSION, --profile or --draft-07, those of all versions, profiles and dialects.
${exitCodes}`,
  },
  codes: {
    description: 'Shows the codes of the findings, or one with all that is known of it.',
    details: `
Errors make a record invalid; advisories do not. The figures in the sentences are examples, and
some boxes have a sentence of their own.
${exitCodes}`,
  },
};
