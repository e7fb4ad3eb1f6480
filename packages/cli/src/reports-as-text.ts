import type { Profile, Report } from './report.ts';
import { visible } from './visible.ts';

const validWords: Readonly<Record<Profile, readonly [one: string, many: string]>> = {
  diligenciada: ['diligenciado', 'diligenciados'],
  borrador: ['válido como borrador', 'válidos como borrador'],
  publicable: ['publicable', 'publicables'],
};

/** The reports as people read them: a line for each finding, in columns, and a closing count. */
export function reportsAsText(reports: readonly Report[], profile: Profile): string {
  const rows = reports.flatMap(({ file, issues }) =>
    issues.map(({ pointer, code, message }) => [
      visible(file),
      visible(pointer) || '(registro)',
      code,
      message,
    ]),
  );
  const lines = [...inColumns(rows), summary(reports, profile)];
  return lines.map((line) => `${line}\n`).join('');
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

/** «3 registros: 2 diligenciados, 1 con hallazgos.» */
function summary(reports: readonly Report[], profile: Profile): string {
  const valid = reports.filter((report) => report.valid).length;
  const findings = reports.length - valid;
  const [one, many] = validWords[profile];
  const parts = [
    ...(valid > 0 ? [`${valid} ${valid === 1 ? one : many}`] : []),
    ...(findings > 0 ? [`${findings} con hallazgos`] : []),
  ];
  const total = `${reports.length} ${reports.length === 1 ? 'registro' : 'registros'}`;
  return parts.length > 0 ? `${total}: ${parts.join(', ')}.` : `${total}.`;
}
