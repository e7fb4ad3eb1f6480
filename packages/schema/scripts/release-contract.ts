/**
 * `npm run release-contract` writes every version of the catalogue that was not released yet to
 * `released/`, for ever; `--check` compares instead what stands there with digests, definitions,
 * the minor before and the newest release tag.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue } from '../src/catalogue.ts';
import { definitionOf } from '../src/definition-of.ts';
import { buildContract } from './contract.ts';
import {
  breakingMinors,
  changedDefinitions,
  changedFiles,
  changedSinceTag,
  isReleased,
} from './release/problems.ts';
import { DIGESTS, digestsOf, RELEASED, readReleased, releasedPart } from './release/released.ts';
import { untranslated } from './release/untranslated.ts';

const contract = await buildContract();
const { tag, problems } = changedSinceTag();
problems.unshift(
  ...changedFiles(),
  ...changedDefinitions(contract, catalogue),
  ...breakingMinors(contract, catalogue),
);
if (problems.length > 0) {
  console.error(`What is released does not change:\n${problems.join('\n')}`);
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  const compared = tag ? `compared with the tag ${tag}` : 'there is no release tag to compare with';
  console.log(`The released contracts are as they were; ${compared}.`);
} else {
  for (const entry of catalogue.filter((each) => !isReleased(each))) {
    const { document, version } = entry;
    const { formModel, translations } = definitionOf(document, version);
    const missing = Object.values(translations).flatMap((words) => untranslated(formModel, words));
    if (missing.length > 0) {
      console.error(`${document} ${version} is not translated yet:\n${missing.join('\n')}`);
      process.exitCode = 1;
      continue;
    }
    for (const [name, content] of releasedPart(contract, entry)) {
      const file = join(RELEASED, document, version, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    console.log(
      `Released ${document} ${version}. After the commit: git tag ${document}-${version}`,
    );
  }
  const digests = JSON.stringify(digestsOf(readReleased()), null, 2);
  writeFileSync(join(RELEASED, DIGESTS), `${digests}\n`);
}
