import { dirname, join } from 'node:path';
import { WholeFile } from '../../output/whole-file.ts';
import { systemProblem } from '../../problems.ts';
import type { Session } from '../../session.ts';
import { HtmlReport } from './html-report.ts';
import { JsonReport } from './json-report.ts';
import type { ImportReport } from './report.ts';

export const isReportName = (name: string) => /\.(?:html?|json)$/i.test(name);

/**
 * The reports of those names, not yet in their places: they are written whole or not at all. Says so
 * and gives `undefined` where one cannot be begun, before anything else is done.
 */
export async function openReports(
  paths: readonly string[],
  today: string,
  session: Session,
): Promise<ImportReport[] | undefined> {
  const { language } = session;
  const { sentences: say } = language;
  const reports: ImportReport[] = [];
  for (const path of paths) {
    try {
      const page = await WholeFile.create(path);
      if (/\.json$/i.test(path)) reports.push(new JsonReport(page));
      else {
        const sections = await WholeFile.create(join(dirname(path), '.secciones'));
        reports.push(new HtmlReport(page, sections, language, today));
      }
    } catch (error) {
      return session.problem(systemProblem(say, say.unwritten, error, path));
    }
  }
  return reports;
}
