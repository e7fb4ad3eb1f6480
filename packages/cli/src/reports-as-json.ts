import type { Report } from './report.ts';
import { visible } from './visible.ts';

/** The reports as a JSON list, one entry a file. */
export function reportsAsJson(reports: readonly Report[]): string {
  const lines = JSON.stringify(reports, null, 2).split('\n');
  return `${lines.map(visible).join('\n')}\n`;
}
