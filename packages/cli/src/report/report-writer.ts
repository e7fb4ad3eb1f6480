import type { Session } from '../session.ts';
import { jsonText } from './json-text.ts';
import { JsonWriter } from './json-writer.ts';
import { JunitWriter } from './junit-writer.ts';
import type { Report } from './report.ts';
import { TextWriter } from './text-writer.ts';

/** How reports may be written. */
export const reportFormats = ['text', 'json', 'ndjson', 'junit'] as const;

/** Whether only programs read it, who hear of nothing that it does not hold; JUnit's has its own way. */
export const isList = (format: ReportFormat): boolean => format === 'json' || format === 'ndjson';

export type ReportFormat = (typeof reportFormats)[number];

/** Writes reports as they come: what has been written is in memory no more. */
export interface ReportWriter {
  add(reports: readonly Report[]): Promise<void>;
  end(): Promise<void>;
}

/** The writer of a format. */
export function reportWriter(format: ReportFormat, session: Session): ReportWriter {
  if (format === 'json') return new JsonWriter(session);
  if (format === 'junit') return new JunitWriter(session);
  if (format === 'text') return new TextWriter(session);
  return {
    add: (reports) => session.print(reports.map((report) => jsonText(report, 'line')).join('')),
    end: async () => {},
  };
}
