/** One lane in a process of its own, so that what it needs of memory can be told. */
import { statSync } from 'node:fs';
import { type Counts, type LaneName, lanes } from './lanes.ts';

/** What a lane took, printed as JSON. */
export interface Taken extends Counts {
  readonly seconds: number;
  /** Of all threads, the collection of garbage included: other work on the machine matters less. */
  readonly processorSeconds: number;
  readonly bytes: number;
  /** At its highest, of the whole process. */
  readonly residentMegabytes: number;
}

const [name, file = '', ajv = ''] = process.argv.slice(2);
const start = performance.now();
const counts = await lanes[name as LaneName](file, ajv);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const processorSeconds = (user + system) / 1_000_000;
const residentMegabytes = process.resourceUsage().maxRSS / 1024;
const { size: bytes } = statSync(file);
const taken: Taken = { ...counts, seconds, processorSeconds, bytes, residentMegabytes };
console.log(JSON.stringify(taken));
