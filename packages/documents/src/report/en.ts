import type { es } from './es.ts';

/** What the report says in English. */
export const en: typeof es = {
  states: {
    imported: ['imported', 'imported'],
    unchanged: ['imported before', 'imported before'],
    edited: ['imported before and edited by hand', 'imported before and edited by hand'],
    kept: ['not replaced', 'not replaced'],
    refused: ['not imported', 'not imported'],
    unread: ['not read', 'not read'],
    unwritten: ['not written', 'not written'],
  },
  counts: {
    read: 'Read',
    empty: 'Empty',
    doubtful: 'To check',
    missing: 'Not there',
    leftoverWords: 'Words without box',
  },
  boxes: 'Boxes',
  file: 'File',
  result: 'Result',
  record: 'Record',

  reportTitle: 'Import report',
  personalData: 'This report holds personal data.',
  personalDataCare:
    'Ley 1581 de 2012 protects them. Use it only to check these boxes, keep it where only your area sees it, and delete it when you are done.',
  summary: 'Summary',
  allFiles: 'All files',
  toCheck: 'What to check',
  nothingToCheck: 'There is nothing to check.',
  boxesOf: (file) => `Boxes to check in ${file}`,
  box: 'Box, and what to do',
  inFile: 'The file says',
  inRecord: 'The record has',
  nothing: '(nothing)',
  isUnsure: 'This reading is not certain. Compare it with the file.',
  missingBoxes: 'Boxes that the file does not have',
  leftovers: 'Texts that belong to no box',
  edition: 'Edition of the paper',
  unknownEdition: 'unknown',
  position: {
    table: 'table',
    row: 'row',
    cell: 'cell',
    paragraph: 'paragraph',
    line: 'line',
    page: 'page',
  },
};
