import type { Language } from '../languages/language.ts';
import { closingCount, inColumns } from '../report/columns.ts';
import type { DocumentStatistics } from './statistics.ts';

/** More would not be read; JSON has them all. */
const MOST_FINDINGS = 20;

/** What was counted of one version, as two tables. */
export function statisticsAsText(
  statistics: DocumentStatistics,
  say: Language['sentences'],
): string {
  const { document, version, records, valid, boxes, findings } = statistics;
  const name = document === undefined ? say.noKnownDocument : `${document} ${version}`;
  const count = closingCount(say, records, [
    say.withoutErrors(valid),
    say.withErrors(records - valid),
  ]);
  const coverage = boxes.map(({ pointer, label, filled }) => [
    pointer,
    String(filled),
    say.percent(Math.round((100 * filled) / records)),
    label,
  ]);
  const frequent = findings
    .slice(0, MOST_FINDINGS)
    .map(({ code, severity, pointer, records, total }) => [
      code,
      say.severity[severity],
      String(records),
      String(total),
      pointer || say.wholeRecord,
    ]);
  return [
    `${name} — ${count}`,
    table(say.coverageHead, coverage),
    table(say.findingsHead, frequent),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length > 0 ? inColumns([head, ...rows]) : '';
}
