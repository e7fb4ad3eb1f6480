import { closingCount, inColumns } from '../report/columns.ts';
import type { DocumentStatistics } from './statistics.ts';

/** More would not be read; JSON has them all. */
const MOST_FINDINGS = 20;

/** What was counted of one version, as two tables. */
export function statisticsAsText(statistics: DocumentStatistics): string {
  const { document, version, records, valid, boxes, findings } = statistics;
  const name = document === undefined ? 'Sin documento conocido' : `${document} ${version}`;
  const count = closingCount(records, [
    [valid, 'sin errores', 'sin errores'],
    [records - valid, 'con errores', 'con errores'],
  ]);
  const coverage = boxes.map(({ pointer, label, filled }) => [
    pointer,
    String(filled),
    `${Math.round((100 * filled) / records)} %`,
    label,
  ]);
  const frequent = findings
    .slice(0, MOST_FINDINGS)
    .map(({ code, severity, pointer, records, total }) => [
      code,
      severity === 'error' ? 'error' : 'aviso',
      String(records),
      String(total),
      pointer || '(registro)',
    ]);
  return [
    `${name} — ${count}`,
    table(['Casilla', 'Registros', 'Cobertura', 'Nombre'], coverage),
    table(['Hallazgo', 'Gravedad', 'Registros', 'Veces', 'Casilla'], frequent),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length > 0 ? inColumns([head, ...rows]) : '';
}
