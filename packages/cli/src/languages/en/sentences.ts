import type { sentences as spanish } from '../es/sentences.ts';
import { documentSentences } from './documents.ts';

export const sentences: typeof spanish = {
  unread: {
    ENOENT: (file) => `There is no file «${file}».`,
    ENOTDIR: (file) => `There is no file «${file}».`,
    EACCES: (file) => `No permission to read «${file}».`,
    EFBIG: (file, _, megabytes) =>
      `«${file}» is larger than ${megabytes} MB: it cannot be a record. If it holds one a line, use --ndjson.`,
    Z_BUF_ERROR: (file) => `«${file}» is cut off: the gz file ends too soon.`,
    Z_DATA_ERROR: (file) => `«${file}» is damaged, or is no gz file.`,
    WORKER_ENDED: (file) =>
      `«${file}» was not checked to its end: a thread stopped. Try with --workers 1.`,
    other: (file, code) => `«${file}» could not be read (${code}).`,
  },
  unwritten: {
    EACCES: (file) => `No permission to write «${file}».`,
    EEXIST: (file) => `«${file}» could not be written: something else is in its place.`,
    EISDIR: (file) => `«${file}» could not be written: it is a folder.`,
    ENOSPC: (file) => `«${file}» was not written: the disk is full.`,
    ENOTDIR: (file) => `«${file}» could not be written: its folder is no folder.`,
    EROFS: (file) => `«${file}» cannot be written: the disk is read-only.`,
    other: (file, code) => `«${file}» could not be written (${code}).`,
  },
  cutOutput: {
    ENOSPC: () => 'The output is incomplete: the disk is full.',
    other: (_, code) => `The output is incomplete (${code}).`,
  },
  documents: documentSentences,
  noCode: 'no code',
  interrupted: 'Interrupted: what was left was not done.',

  emptyFolder: {
    records: (folder) => `There are no .json, .ndjson or .jsonl files in the folder «${folder}».`,
    documents: (folder) => `There are no Word, PDF, HTML, Markdown or text files in «${folder}».`,
  },
  noMatch: (pattern) => `No file matches «${pattern}».`,
  inputTwice: 'The standard input can be read only once.',
  inputIsOutput: (file) => `«${file}» is also the output file. Choose another one.`,
  unreadable: (place, why) => `«${place}»: ${why}`,
  inexactNumber: (place, pointer) =>
    `«${place}» is not written: its number at ${pointer} would change. Write it in quotes.`,

  inputWithoutName: 'The standard input has no file name.',
  sameName: (file, target) =>
    `«${file}» was not written: there is already another one named «${target}».`,
  targetIsInput: (target) => `«${target}» is an input file. Choose another folder, or --in-place.`,
  tooDeep: (place) => `The record of «${place}» has too many levels.`,
  notReplaced: (file) =>
    `«${file}» was not replaced, because not all of its lines passed. Mend them, or use --out.`,

  unknownDocument: {
    document: (document, known) => `There is no document «${document}». There are: ${known}.`,
    version: (document, version, known) =>
      `There is no version «${version}» of ${document}. There are: ${known}.`,
    profile: (document, profile, known) =>
      `There is no profile ${profile} in ${document}. There are: ${known}.`,
  },
  unknownCode: (code) => `There is no code «${code}». See: ficha-leccion codes`,
  onlyWith: (option, other) => `${option} only goes with ${other}.`,
  missingArgument: {
    paths: 'Name at least one file or folder, or - .',
    document: 'Name the document.',
  },
  misuse: {
    'commander.unknownOption': (option) => `There is no option ${option}.`,
    'commander.unknownCommand': (command) => `There is no command «${command}».`,
    'commander.excessArguments': () => 'Too many arguments.',
    'commander.optionMissingArgument': (option) => `The value of ${option} is missing.`,
    'commander.missingMandatoryOptionValue': (option) => `The option ${option} is missing.`,
    'commander.conflictingOption': (one, other) => `${one} and ${other} do not go together.`,
    'commander.invalidArgument': (option, value) => `«${value}» is no value of ${option}.`,
    other: () => 'The command is not understood.',
  },
  didYouMean: (similar) => `The most similar: ${similar}.`,
  expected: {
    oneOf: (choices) => `There are: ${choices}.`,
    date: 'Write a date that exists, such as 2024-05-29.',
    threads: 'Write a number from 1 to 64.',
    advisory: 'The advisories are in «ficha-leccion codes».',
    domain: 'Write a domain, such as entidad.gov.co.',
  },
  seeHelp: (command) => `See the help: ficha-leccion ${command}--help`,

  records: (count) => (count === 1 ? '1 record' : `${count} records`),
  notAllRead: (problems) =>
    `Not everything could be read: ${problems === 1 ? '1 problem' : `${problems} problems`}.`,
  valid: {
    diligenciada: ['complete', 'complete'],
    borrador: ['valid as a draft', 'valid as drafts'],
    publicable: ['publishable', 'publishable'],
  },
  withFindings: (count) => [count, 'with findings', 'with findings'],
  withoutAdvisories: (count) => [count, 'without advisories', 'without advisories'],
  withAdvisories: (count) => [count, 'with advisories', 'with advisories'],
  withoutErrors: (count) => [count, 'without errors', 'without errors'],
  withErrors: (count) => [count, 'with errors', 'with errors'],
  notWritten: (count) => [count, 'not written', 'not written'],
  inVersion: (count, version) => [count, `in version ${version}`, `in version ${version}`],
  forAudience: (count, audience) => [count, `for ${audience}`, `for ${audience}`],
  mended: (count) => [count, 'mended', 'mended'],
  mendable: (count) => [count, 'can be mended', 'can be mended'],
  filesWritten: (count) => (count === 1 ? '1 file written.' : `${count} files written.`),
  findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),

  verdictAlone: 'It has findings. To see them, leave out --verdict-only.',

  wholeRecord: '(record)',
  moves: 'moves',
  isLost: 'is lost',
  isRemoved: 'is removed',
  isMended: 'is mended',
  isEmptied: 'is left out',
  availableVersions: (versions) => ` Available versions: ${versions}.`,

  noKnownDocument: 'No known document',
  severity: { error: 'error', advisory: 'advisory' },
  coverageHead: ['Box', 'Records', 'Coverage', 'Name'],
  findingsHead: ['Finding', 'Severity', 'Records', 'Times', 'Box'],
  codeRows: {
    code: 'Code',
    severity: 'Severity',
    sentence: (lang) => `Sentence (${lang})`,
    cause: 'What causes it',
    source: 'Where it comes from',
    documents: 'Documents',
    boxes: 'Boxes',
    params: 'Parameters',
    samples: 'Samples',
  },

  percent: (percent) => `${percent}%`,
  rate: (megabytes) => `${megabytes} MB/s`,
  read: (megabytes) => `${megabytes} MB`,
  filesRate: (files) => `${files} files/s`,
  filesRead: (read, total) => `${read} of ${total}`,
  timeLeft: (time) => `${time} left`,
};
