import { spawn } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../src/main.ts');

/** Starts the real service as a process of its own; `address` is where it listens. */
export async function startProcess(environment: Record<string, string>) {
  const { ADMIN_TOKEN: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { ...inherited, PORT: '0', ...environment },
  });
  let output = '';
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  );
  const address = await new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const found = /Formulario +(http:\/\/\S+)\//.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => resolve(''));
  });
  return {
    address,
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    output: () => output,
  };
}
