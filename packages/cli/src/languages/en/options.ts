import type { options as spanish } from '../es/options.ts';
import { option } from '../es/options.ts';

export const options: typeof spanish = {
  version: 'Shows the version.',
  lang: option('--lang <language>', 'es-CO (by default), es-PE or en.'),
  progress: option('--no-progress', 'No progress bar, which only a terminal shows.'),
  profile: option('--profile <profile>', 'diligenciada (by default), borrador or publicable.'),
  format: (formats) => option('--format <format>', `${formats} (by default text).`),
  lines: option('--ndjson', 'All that is read holds one record a line.'),
  workers: option(
    '--workers <number>',
    'Threads for files of one record a line, from 1 to 64 (by default one fewer than cores).',
  ),
  verdictOnly: option('--verdict-only', 'Only whether it is valid, without the findings.'),
  fix: option('--fix', 'Mends what leaves no doubt, and shows the changes.'),
  quiet: option('--quiet', 'Does not tell each change: only the findings and the count.'),
  out: option('--out <folder>', 'Writes files of the same name into this folder.'),
  inPlace: option('--in-place', 'Replaces the input files.'),
  today: option('--today <YYYY-MM-DD>', 'The date that is taken for today.'),
  institutionalDomain: option(
    '--institutional-domain <domain>',
    'A domain of institutional addresses. May be repeated.',
  ),
  officeMailbox: option(
    '--office-mailbox <address>',
    'The address of an office, which is no personal data. May be repeated.',
  ),
  off: option('--off <code>', 'An advisory that is not wanted. May be repeated.'),
  to: option('--to <version>', 'The version to bring them to. See «ficha-leccion schema».'),
  audience: option('--audience <readers>', 'area, entidad, otrasEntidades or publico.'),
  example: option('--example', 'A sample record, complete.'),
  contractProfile: option('--profile <profile>', 'diligenciada, borrador or publicable.'),
  draft07: option('--draft-07', 'In the dialect draft-07 instead of 2020-12.'),
  copyTo: option('--out <folder>', 'Copies the files into this folder.'),
};
