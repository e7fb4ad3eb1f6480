import { type Params, type TextCode, textSentence } from '@ficha-leccion/schema';
import { validate } from '../validate.ts';
import { textOf } from './bytes.ts';
import { CertainVerdicts } from './certainly-valid.ts';
import { jsonIn } from './json-in.ts';
import type { LineFinding, LineIssue, LineOptions, LineVerdict } from './line-finding.ts';
import { isBlankLine, type Line } from './line-splitter.ts';

const NONE: readonly LineIssue[] = Object.freeze([]);

/** Says what each line is. */
export class Judge {
  readonly #certain = new CertainVerdicts();
  readonly #options: LineOptions;
  readonly #longest: number;

  constructor(options: LineOptions, longest: number) {
    this.#options = options;
    this.#longest = longest;
  }

  /** `undefined` for a blank line, which is no record. */
  finding(line: Line): LineVerdict | undefined {
    const { number, start, end } = line;
    if (end - start > this.#longest) {
      return this.unreadable(number, 'linea-larga', { maximo: this.#longest });
    }
    if (isBlankLine(line)) return undefined;
    return this.#isValidByItsBytes(line) ? this.#valid(number) : this.#findingOnText(line);
  }

  #isValidByItsBytes(line: Line): boolean {
    // An extension may look at any character, in its own way.
    const { records, extensions } = this.#options;
    return !records && !extensions && this.#certain.isValid(line, this.#options);
  }

  #findingOnText({ number, bytes, start, end }: Line): LineVerdict {
    const text = textOf(bytes, start, end);
    if (text === undefined) return this.unreadable(number, 'texto-no-utf8');
    const read = jsonIn(text, 'line');
    if (!('record' in read)) return this.unreadable(number, read.code, read.params);
    const { valid, schemaValid, issues } = validate(read.record, this.#options);
    const { records, verdictOnly } = this.#options;
    if (valid && !records) return this.#valid(number);
    if (verdictOnly) return { line: number, valid };
    const finding: LineFinding = records
      ? { line: number, valid, schemaValid, issues, record: read.record }
      : { line: number, valid, schemaValid, issues };
    return finding;
  }

  /** The finding on a line that holds no record. */
  unreadable(line: number, code: TextCode, params: Params = {}): LineVerdict {
    const message = textSentence(this.#options.messages?.lang ?? 'es-CO', code, params);
    const issue: LineIssue = { code, pointer: '', severity: 'error', params, message };
    if (this.#options.verdictOnly) return { line, valid: false, issues: [issue] };
    const finding: LineFinding = { line, valid: false, schemaValid: false, issues: [issue] };
    return finding;
  }

  #valid(line: number): LineVerdict {
    if (this.#options.verdictOnly) return { line, valid: true };
    const finding: LineFinding = { line, valid: true, schemaValid: true, issues: NONE };
    return finding;
  }
}
