import { inColumns } from './columns.ts';
import type { Report } from './report.ts';

/** The reports as people read them: a line for each finding, in columns. */
export function reportsAsText(reports: readonly Report[]): string {
  return inColumns(
    reports.flatMap(({ file, issues }) =>
      issues.map(({ pointer, code, message }) => [file, pointer || '(registro)', code, message]),
    ),
  );
}
