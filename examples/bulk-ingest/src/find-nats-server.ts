/** Finds the system's nats-server: nothing is downloaded. */
import { spawnSync } from 'node:child_process';

// Debian puts it where only root's PATH looks.
const USUAL_PLACES = ['nats-server', '/usr/sbin/nats-server'];

/** The path of a nats-server: of the one that is named, and of no other; `undefined` without one. */
export function findNatsServer(): string | undefined {
  const named = process.env.NATS_SERVER_PATH;
  const candidates = named ? [named] : USUAL_PLACES;
  return candidates.find((path) => spawnSync(path, ['--version']).status === 0);
}
