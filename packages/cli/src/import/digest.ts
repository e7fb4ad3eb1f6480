import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The digest by which a file is known again. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** `undefined` where there is nothing; what cannot be read is like nothing that is known. */
export async function digestOfFile(path: string): Promise<string | undefined> {
  return readFile(path).then(digestOf, (error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : '',
  );
}
