/** Records one in each line, as streams, files and queues bring them. */
export { type TextCode, textCodes, textSentence } from '@ficha-leccion/schema';
export { looksLikeUtf16 } from './encoding.ts';
export { jsonErrorPosition, type Position } from './json-error-position.ts';
export { jsonIn, type TextProblem } from './json-in.ts';
export type {
  LineFinding,
  LineIssue,
  LineOptions,
  LineVerdict,
  StreamOptions,
} from './line-finding.ts';
export { isBlankLine, type Line, LineSplitter } from './line-splitter.ts';
export { type LineValidator, lineValidator } from './line-validator.ts';
export { untilAborted } from './until-aborted.ts';
export { validateStream } from './validate-stream.ts';
