/** Finds a Python that has the `jsonschema` package. */
import { spawnSync } from 'node:child_process';

const CANDIDATES = [process.env.PYTHON_PATH, '/usr/bin/python3', 'python3'];

/** The path of a Python with `jsonschema`, or `undefined` where there is none. */
export function findPython(): string | undefined {
  return CANDIDATES.find(
    (path) => path !== undefined && spawnSync(path, ['-c', 'import jsonschema']).status === 0,
  );
}
