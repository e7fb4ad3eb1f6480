import { unzipped } from '../bulk/unzipped.ts';
import { LARGEST_MEGABYTES } from '../problems.ts';
import type { Session } from '../session.ts';
import type { InputFile } from './files.ts';

/** The most bytes that one record may have. */
export const LARGEST = LARGEST_MEGABYTES * 1_000_000;

/**
 * The bytes of a file as they come, packed if they are; a piece is good until the next one is asked
 * for. Rejects with the error of the system.
 */
export async function* bytesOf({ path }: InputFile, session: Session): AsyncGenerator<Uint8Array> {
  for await (const part of session.open(path)) {
    session.progress.advance(part.length);
    yield part;
  }
}

/** All bytes of a file, unpacked; rejects with `EFBIG` as soon as they are too many. */
export async function allBytesOf(file: InputFile, session: Session): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of unzipped(bytesOf(file, session))) {
    size += part.length;
    if (size > LARGEST) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
    parts.push(Uint8Array.from(part));
  }
  return Buffer.concat(parts, size);
}
