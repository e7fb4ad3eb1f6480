/** `npm run generate` writes `generated/`; `--check` compares instead and says what to run. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { catalogue } from '../src/catalogue.ts';
import { DialectError } from '../src/dialect/assert-portable.ts';
import { FormDefinitionError } from '../src/form/join-form.ts';
import { CatalogueError } from './catalogue-checks.ts';
import { buildContract, type Files } from './contract.ts';
import { breakingMinors, changedDefinitions } from './release/problems.ts';

const FOLDER = join(import.meta.dirname, '../generated');

function filesOnDisk(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path), readFileSync(path, 'utf8')];
    }),
  );
}

const isCheck = process.argv.includes('--check');
/** What is said of a file that the disk lacks, has otherwise, or should not have. */
const [absent, different, needless] = isCheck
  ? ['missing  ', 'outdated ', 'left over']
  : ['added    ', 'changed  ', 'removed  '];

/** What differs between the contract and the disk, one line each. */
function differences(contract: Files, disk: Files): string[] {
  const names = [...new Set([...contract.keys(), ...disk.keys()])].sort();
  return names.flatMap((name) => {
    if (contract.get(name) === disk.get(name)) return [];
    const state = !disk.has(name) ? absent : contract.has(name) ? different : needless;
    return `${state} generated/${name}`;
  });
}

mkdirSync(FOLDER, { recursive: true });
try {
  const contract = await buildContract();
  const found = differences(contract, filesOnDisk(FOLDER));
  if (isCheck) {
    if (found.length > 0) {
      console.error(
        `The contract is not what the definitions say:\n${found.join('\n')}\nRun: npm run generate`,
      );
      process.exitCode = 1;
    }
  } else {
    rmSync(FOLDER, { recursive: true });
    for (const [name, content] of contract) {
      mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
      writeFileSync(join(FOLDER, name), content);
    }
    for (const line of found) console.log(line);
  }
  const unreleasable = [
    ...changedDefinitions(contract, catalogue),
    ...breakingMinors(contract, catalogue),
  ];
  if (unreleasable.length > 0) {
    console.error(unreleasable.join('\n'));
    process.exitCode = 1;
  }
} catch (error) {
  const ours = [CatalogueError, DialectError, FormDefinitionError];
  if (!(error instanceof Error) || !ours.some((kind) => error instanceof kind)) throw error;
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}
