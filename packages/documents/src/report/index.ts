/**
 * What becomes of a batch of imported files, sorted by what is to be looked at and shown to people.
 * Free of Node: a command writes it to a file, a service answers with it.
 */
export {
  type Account,
  accountOf,
  type BoxToCheck,
  type Counts,
  countNames,
  type Note,
} from './account.ts';
export { reportPolicy } from './policy.ts';
export { type ReportOptions, ReportPage, reportPage } from './report-page.ts';
export { type FileState, type ReportedFile, Tally, type Totals } from './reported-file.ts';
export { type ReportSentences, reportSentences } from './sentences.ts';
