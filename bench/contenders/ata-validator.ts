import { pathToFileURL } from 'node:url';
import { build } from 'ata-validator/build';
import { type Contender, contractPath, folder, type Verdict } from './contender.ts';

/** Its compiled modules say yes or no; what is wrong it would find by another way, much slower. */
export async function ataValidator(document: string, version: string): Promise<Contender> {
  const globs = [contractPath(document, version)];
  const report = await build({ globs, outDir: folder, types: false, source: false, strict: true });
  const [compiled] = report.compiled;
  if (!compiled) throw new Error(`ata-validator: ${report.failed[0]?.error}`);
  const url = pathToFileURL(compiled.output).href;
  const { isValid } = (await import(url)) as { isValid: Verdict };
  return { name: 'ata-validator, compiled, verdict only', url, verdict: isValid };
}
