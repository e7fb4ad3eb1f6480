import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isObject } from '@ficha-leccion/schema';

/** Beside the account of what was imported. */
const NAME = '.ficha-leccion-import.lock';

/** Milliseconds: so often a run says that it is still there. */
const HEARTBEAT = 10_000;

/** A lock that nobody touched for so long is nobody's, whatever it says: machines go down, and disks are shared. */
const FORGOTTEN = 12 * HEARTBEAT;

interface Owner {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
}

/**
 * A folder into which one run imports: two would sweep away each other's unfinished files and lose
 * lines of the account. What ends a run without asking leaves its lock behind; the next run sees that
 * its process is gone.
 */
export class FolderLock {
  readonly #path: string;
  readonly #owner: Owner;
  readonly #heartbeat: NodeJS.Timeout;

  /** `undefined` while another run has the folder. Throws the error of the system. */
  static async take(folder: string): Promise<FolderLock | undefined> {
    await mkdir(folder, { recursive: true });
    const path = join(folder, NAME);
    const owner = { id: randomUUID(), host: hostname(), pid: process.pid };
    if (await create(path, owner)) return new FolderLock(path, owner);
    const before = await ownerOf(path);
    if (await isHeld(path, before)) return undefined;
    await takeAway(path, before);
    return (await create(path, owner)) ? new FolderLock(path, owner) : undefined;
  }

  private constructor(path: string, owner: Owner) {
    this.#path = path;
    this.#owner = owner;
    const touch = () => utimes(path, new Date(), new Date()).catch(() => {});
    this.#heartbeat = setInterval(touch, HEARTBEAT).unref();
  }

  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    const owner = await ownerOf(this.#path);
    if (owner?.id === this.#owner.id) await rm(this.#path, { force: true });
  }
}

async function create(path: string, owner: Owner): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** `undefined` when there is no lock, or one that was cut off while it was written. */
async function ownerOf(path: string): Promise<Owner | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    const owner: unknown = JSON.parse(text);
    return isObject(owner) && typeof owner.id === 'string'
      ? (owner as unknown as Owner)
      : undefined;
  } catch {
    return undefined;
  }
}

async function isHeld(path: string, owner: Owner | undefined): Promise<boolean> {
  const touched = await stat(path).catch(() => undefined);
  if (!touched || Date.now() - touched.mtimeMs > FORGOTTEN) return false;
  return owner?.host !== hostname() || isRunning(owner.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away the lock of a run that is gone; one that another run made meanwhile is put back. */
async function takeAway(path: string, owner: Owner | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const taken = await ownerOf(aside);
  if (taken?.id !== owner?.id) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
}
