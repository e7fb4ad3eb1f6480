/** Finds the system's nats-server: nothing is downloaded. */
import { spawnSync } from 'node:child_process';

// Debian puts it where only root's PATH looks.
const CANDIDATES = [process.env.NATS_SERVER_PATH, 'nats-server', '/usr/sbin/nats-server'];

/** The path of a nats-server, or `undefined` where none is installed. */
export function findNatsServer(): string | undefined {
  return CANDIDATES.find((path) => path && spawnSync(path, ['--version']).status === 0);
}
