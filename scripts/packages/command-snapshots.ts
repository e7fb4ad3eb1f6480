/** What the installed command answers, compared with what it answered when somebody last looked. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandCase, snapshots, writeSamples } from './command-cases.ts';

const SNAPSHOTS = join(import.meta.dirname, 'snapshots');

/** Where the command is, what runs it, and whether its answers are to be taken as right. */
interface Installed {
  readonly node: string;
  readonly command: string;
  readonly fixtures: string;
  /** An empty folder. */
  readonly folder: string;
  readonly isUpdate: boolean;
}

/** The names of all snapshots, each with its first line that differs. */
export function compareSnapshots(installed: Installed): ReadonlyMap<string, string | undefined> {
  const problems = new Map<string, string | undefined>();
  mkdirSync(SNAPSHOTS, { recursive: true });
  for (const [name, cases] of Object.entries(snapshots)) {
    const folder = join(installed.folder, name);
    writeSamples(installed.fixtures, folder);
    const text = cases.map((each) => answer(each, folder, installed)).join('\n');
    const file = join(SNAPSHOTS, `${name}.txt`);
    if (installed.isUpdate) writeFileSync(file, text);
    problems.set(name, firstDifference(readFileSync(file, 'utf8'), text));
  }
  return problems;
}

/** As on a screen: the command, its two outputs one after the other, and how it ended. */
function answer({ args, input, output }: CommandCase, cwd: string, installed: Installed): string {
  const { node, command } = installed;
  const { status, stdout, stderr } = spawnSync(node, [command, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    input: input === undefined ? '' : readFileSync(join(cwd, input)),
    stdio: ['pipe', output === undefined ? 'pipe' : openSync(output, 'w'), 'pipe'],
  });
  const shown = [...args, ...(input ? ['<', input] : []), ...(output ? ['>', output] : [])];
  const said = stderr === '' ? '' : `--- stderr\n${stderr}`;
  return `$ ficha-leccion ${shown.join(' ')}\n${stdout ?? ''}${said}--- exit ${status}\n`;
}

function firstDifference(expected: string, actual: string): string | undefined {
  if (expected === actual) return undefined;
  const [before, after] = [expected.split('\n'), actual.split('\n')];
  const line = after.findIndex((text, at) => text !== before[at]);
  const at = line === -1 ? after.length : line;
  return `line ${at + 1}\n- ${before[at] ?? '(end)'}\n+ ${after[at] ?? '(end)'}`;
}
