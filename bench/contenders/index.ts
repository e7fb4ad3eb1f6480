/** The validators that are compared. */
import { ajvStandalone } from './ajv-standalone.ts';
import { ataValidator } from './ata-validator.ts';
import type { Contender } from './contender.ts';
import { ours, oursAgain, oursCompact } from './ours.ts';
import { valibot } from './valibot.ts';
import { zodMini } from './zod-mini.ts';

export type { Contender };

/** All of them, on the first ficha. */
export async function contenders(): Promise<Contender[]> {
  return [
    await ours('ficha-leccion-v1'),
    await oursAgain('ficha-leccion-v1'),
    await oursCompact('ficha-leccion-v1'),
    await ajvStandalone('ficha-leccion', '1.0'),
    await ataValidator('ficha-leccion', '1.0'),
    zodMini(),
    valibot(),
  ];
}

/** The compiled ones, on any document. */
export async function compiledContenders(document: string, version: string): Promise<Contender[]> {
  const name = `${document}-v${version.split('.')[0]}`;
  return [
    await ours(name),
    await oursCompact(name),
    await ajvStandalone(document, version),
    await ataValidator(document, version),
  ];
}
