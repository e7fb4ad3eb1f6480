import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNatsServer } from './find-nats-server.ts';

/** A nats-server of one's own, with what a client needs to reach it. */
export interface NatsServer extends AsyncDisposable {
  /** `127.0.0.1:` and a port. */
  readonly address: string;
  readonly token: string;
  readonly processId: number | undefined;
  /** Aborted when the server ends without having been asked to. */
  readonly gone: AbortSignal;
}

interface ServerOptions {
  /** Where it keeps its streams; whoever can read the folder can read the records. */
  readonly folder: string;
  /** Those of a server that ran on the folder before, for its clients to find it again. */
  readonly before?: Pick<NatsServer, 'address' | 'token'>;
}

/**
 * Starts a nats-server with JetStream, reachable from this machine alone and with a token.
 * Rejects with a sentence for people when there is none, or it does not start.
 */
export async function startNatsServer({ folder, before }: ServerOptions): Promise<NatsServer> {
  const program = findNatsServer();
  if (!program) throw new Error(missing);
  const token = before?.token ?? randomBytes(24).toString('base64url');
  // A file and not arguments: those are shown to every user of the machine.
  const configuration = join(folder, 'nats-server.conf');
  writeFileSync(configuration, configured(folder, before?.address ?? '127.0.0.1:-1', token), {
    mode: 0o600,
  });
  const child = spawn(program, ['-c', configuration], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  const address = await listening(child);
  const gone = new AbortController();
  let asked = false;
  child.once('exit', () => {
    if (!asked) gone.abort(new Error('nats-server terminó antes de tiempo. Vuelva a empezar.'));
  });
  return {
    address,
    token,
    processId: child.pid,
    gone: gone.signal,
    async [Symbol.asyncDispose]() {
      asked = true;
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const missing =
  'Falta nats-server. En Debian o Ubuntu: sudo apt-get install nats-server. ' +
  'En otro sistema, instálelo y escriba en NATS_SERVER_PATH dónde está.';

const configured = (folder: string, address: string, token: string) => `
listen: "${address}"
authorization { token: "${token}" }
jetstream { store_dir: ${JSON.stringify(folder)} }
`;

/** The address that the server says it listens on, once it is ready. */
function listening(child: ChildProcess): Promise<string> {
  let log = '';
  return new Promise((resolve, reject) => {
    // Read to the end of its days: a full pipe would stop the server.
    child.stderr?.on('data', (chunk: Buffer) => {
      if (log.includes('Server is ready')) return;
      log += chunk;
      const address = /client connections on (\S+)/.exec(log)?.[1];
      if (address && log.includes('Server is ready')) resolve(address);
    });
    child.once('close', () => {
      reject(new Error(`nats-server no pudo iniciar. Lo último que dijo: ${lastLine(log)}`));
    });
  });
}

const lastLine = (log: string) => log.trimEnd().split('\n').at(-1) || 'nada';
