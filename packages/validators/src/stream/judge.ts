import { type Params, type TextCode, textSentence } from '@ficha-leccion/schema';
import { validate } from '../validate.ts';
import { type ByteText, textOf } from './byte-reader.ts';
import { isCertainlyValid } from './certainly-valid.ts';
import { jsonIn } from './json-in.ts';
import type { LineFinding, LineIssue, LineOptions, LineVerdict } from './line-finding.ts';

/** Where a line stands in some bytes, and its bytes as characters if that is known. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly byteText: ByteText | undefined;
}

const NONE: readonly LineIssue[] = Object.freeze([]);

/** Says what each line is. */
export class Judge {
  /** Whoever sends one wrong record often sends many: then the fast way would only be a detour. */
  #lastWasValid = true;
  readonly #options: LineOptions;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  /** Whether it makes use of the bytes of a line as characters. */
  get readsBytes(): boolean {
    return this.#lastWasValid && !this.#options.records && !this.#options.extensions;
  }

  finding({ number, bytes, start, end, byteText }: Line): LineVerdict {
    const { records = false } = this.#options;
    if (byteText && !byteText.isAscii && this.readsBytes) {
      if (isCertainlyValid(byteText.text, this.#options)) return this.#valid(number);
    }
    const text = byteText?.isAscii ? byteText.text : textOf(bytes, start, end);
    if (text === undefined) return this.unreadable(number, 'texto-no-utf8');
    const read = jsonIn(text, 'line');
    if (!('record' in read)) return this.unreadable(number, read.code, read.params);
    const { valid, schemaValid, issues } = validate(read.record, this.#options);
    this.#lastWasValid = valid;
    if (valid && !records) return this.#valid(number);
    if (this.#options.verdictOnly) return { line: number, valid };
    const finding: LineFinding = { line: number, valid, schemaValid, issues };
    if (!records) return finding;
    const withRecord: LineFinding = { ...finding, record: read.record };
    return withRecord;
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
