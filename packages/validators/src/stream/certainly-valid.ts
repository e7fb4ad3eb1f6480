/**
 * A verdict without decoding. JSON is ASCII outside of texts, so a line of UTF-8 may be read with
 * each byte as one character, and its texts as they are spelled: the record has the same shape, and
 * in place of each character beyond ASCII stand two to four others, the second of them from 0x80 to
 * 0xBF; in place of each escaped one stand a backslash and another. If such a record is valid, so is
 * the one that is meant, for all that is asked of a text:
 *
 * - Lengths have upper limits alone, and decoding only makes a text shorter.
 * - Keys, answers and identifiers that the contract names are ASCII without a backslash; what is
 *   equal to them is too.
 * - Patterns accept neither a character from 0x80 to 0xBF nor a backslash, so that what they accept
 *   is spelled as it is meant; but that of blanks does, and those of links do from 0x80 on, and
 *   texts for which that matters are left to be decoded.
 * - Rules compare texts with one another. Equal ones stay equal, different ones different, as each
 *   character has one spelling: lines with other escapes (`\u00e1`, `\/`) are left to be decoded.
 */
import type { ValidateOptions } from '../document-validator.ts';
import { validate } from '../validate.ts';
import { ByteRecordReader } from './byte-record-reader.ts';
import type { Line } from './line-splitter.ts';
import { ScannedLines } from './scanned-lines.ts';

const LONGEST_PAUSE = 64;

/** Says of lines whether they are valid for certain, judged by their bytes, without extensions. */
export class CertainVerdicts {
  readonly #lines = new ScannedLines();
  readonly #records = new ByteRecordReader();
  /** Lines one after another that this could not judge: of many, trying is only a detour. */
  #misses = 0;
  #pause = 0;

  /** `false` is no verdict. */
  isValid(line: Line, options: ValidateOptions): boolean {
    if (this.#pause > 0) {
      this.#pause--;
      return false;
    }
    const record = this.#recordIn(line);
    const isValid = record !== undefined && validate(record, options).valid;
    this.#misses = isValid ? 0 : this.#misses + 1;
    // None after the first, as every file has a record here and there that is not valid.
    this.#pause = isValid ? 0 : Math.min(LONGEST_PAUSE, 2 ** this.#misses - 2);
    return isValid;
  }

  #recordIn(line: Line): unknown {
    const scanned = this.#lines.around(line);
    const { start } = this.#lines;
    return scanned && this.#records.read(scanned, line.start - start, line.end - start);
  }
}
