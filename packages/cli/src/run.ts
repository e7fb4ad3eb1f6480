import { CommanderError } from 'commander';
import { createProgram, type ValidateRequest } from './program.ts';
import { type Report, reportOn } from './report.ts';
import { reportsAsJson } from './reports-as-json.ts';
import { reportsAsText } from './reports-as-text.ts';
import { profileProblem, readProblem, usageProblem } from './sentences.ts';
import { visible } from './visible.ts';

/** What the command says and how it ends: 0 all valid, 1 a finding, 2 misuse or an unchecked file. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Gives the bytes of a file, or of the standard input for `-`; rejects with a system error. */
export type Read = (file: string) => Promise<Uint8Array>;

/** The whole command, from its arguments to its outcome. Touches nothing but what `read` gives it. */
export async function run(args: readonly string[], read: Read): Promise<Outcome> {
  let outcome: Outcome = { exitCode: 0, stdout: '', stderr: '' };
  let shown = '';
  const program = createProgram({
    validate: async (request) => {
      outcome = await validate(request, read);
    },
    show: (help) => {
      shown += help;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return outcome;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { exitCode: 0, stdout: shown, stderr: '' };
    return { exitCode: 2, stdout: '', stderr: shown || `${visible(usageProblem(error))}\n` };
  }
}

async function validate(request: ValidateRequest, read: Read): Promise<Outcome> {
  const { files, profile, format } = request;
  const reports: Report[] = [];
  let stderr = '';
  // One after the other: a folder of thousands of files is never in memory at once.
  for (const file of files) {
    const bytes = await read(file).catch((error: unknown) => {
      stderr += `${visible(readProblem(file, error))}\n`;
    });
    if (!bytes) continue;
    const report = reportOn(file, bytes, profile);
    if (report) reports.push(report);
    else stderr += `${visible(profileProblem(file, profile))}\n`;
  }
  const stdout = format === 'json' ? reportsAsJson(reports) : reportsAsText(reports, profile);
  const hasFindings = reports.some((report) => !report.valid);
  return { exitCode: stderr ? 2 : hasFindings ? 1 : 0, stdout, stderr };
}
