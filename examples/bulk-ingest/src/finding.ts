import { type LineFinding, lineValidator } from '@ficha-leccion/validators/stream';

/** In bytes. A nats-server takes messages of up to 1 MiB; a record at its limits is a tenth of it. */
export const LONGEST_LINE = 1_000_000;

/**
 * The finding on the bytes of a line, whatever they are; `undefined` for a blank one. Of a line that
 * is too long, the beginning is enough.
 */
export function findingOf(line: number, bytes: Uint8Array): LineFinding | undefined {
  const validator = lineValidator({ longestLine: LONGEST_LINE });
  const [finding] = [...validator.push(bytes), ...validator.end()];
  return finding && { ...finding, line };
}
