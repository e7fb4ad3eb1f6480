import type { Account, Totals } from '@ficha-leccion/documents/report';
import type { WholeFile } from '../../output/whole-file.ts';
import { jsonText } from '../../report/json-text.ts';
import type { Outcome } from '../import-source.ts';
import type { ImportReport } from './report.ts';

/**
 * The report for programs: `{ files, total }`, a file in a line each. It holds codes, boxes, places
 * and counts; never what a file says.
 */
export class JsonReport implements ImportReport {
  readonly #file: WholeFile;
  #isEmpty = true;

  constructor(file: WholeFile) {
    this.#file = file;
  }

  async add({ source, state, counts, account, problem }: Outcome): Promise<void> {
    const { path, record } = source;
    const hasRecord = counts !== undefined && state !== 'unwritten';
    const line = jsonText(
      {
        file: path,
        state,
        ...(hasRecord && { record }),
        ...(account && discreet(account)),
        ...(problem && { problem: { code: problem.code, message: problem.message } }),
      },
      'line',
    );
    await this.#file.write(`${this.#isEmpty ? '{"files":[\n' : ',\n'}${line.trimEnd()}`);
    this.#isEmpty = false;
  }

  async end(totals: Totals): Promise<void> {
    const total = jsonText(totals, 'line').trimEnd();
    await this.#file.write(`${this.#isEmpty ? '{"files":[' : ''}\n],"total":${total}}\n`);
    await this.#file.keep();
  }
}

/** An account without what the file says. */
function discreet({ boxes, leftovers, ...account }: Account) {
  return {
    ...account,
    boxes: boxes.map(({ literal: _, value: __, ...box }) => box),
    leftovers: leftovers.map(({ kind, position }) => ({ kind, position })),
  };
}
