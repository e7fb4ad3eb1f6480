import type { Profile } from '@ficha-leccion/schema';
import { validate } from '@ficha-leccion/validators';
import { filesOf } from '../input/files.ts';
import { nameOf, type Place } from '../input/read-records.ts';
import { changesAsDiff, coloured } from '../mend/changes-as-diff.ts';
import { mendRecord } from '../mend/mend-record.ts';
import { nowhere } from '../output/destination.ts';
import { FilesDestination } from '../output/files-destination.ts';
import { closingCount } from '../report/columns.ts';
import type { Session } from '../session.ts';
import { type TransformationOptions, type Transformed, transformFiles } from './transformation.ts';

interface Options extends TransformationOptions {
  readonly profile: Profile;
}

/** `validate --fix`: mends what leaves no doubt, shows it as a diff and says what is left to mend. */
export async function fixAll(
  given: readonly string[],
  options: Options,
  session: Session,
): Promise<void> {
  const { sentences: say } = session.language;
  const files = await filesOf(given, options, session);
  const isToFiles = options.out !== undefined || options.inPlace === true;
  const destination = isToFiles ? new FilesDestination(options.out, files, session) : nowhere;
  const transform = (record: unknown, place: Place) => fixed(record, place, options, session);
  const { quiet } = options;
  const total = await transformFiles(files, { quiet, destination, transform }, session);
  const count = closingCount(say, total.read, [
    isToFiles ? say.mended(total.changed) : say.mendable(total.changed),
    say.withFindings(total.found),
    say.notWritten(total.read - total.made),
  ]);
  await session.note(count);
}

async function fixed(
  before: unknown,
  place: Place,
  { profile, quiet }: Options,
  session: Session,
): Promise<Transformed> {
  const { sentences: say, messages } = session.language;
  const { record, mends } = mendRecord(before);
  const { issues } = validate(record, { profile, messages });
  const isShown = mends.length > 0 && !quiet;
  return {
    record,
    done: mends.map(({ pointer, isEmptied }) => [
      isEmptied ? say.isEmptied : say.isMended,
      pointer,
    ]),
    findings: issues.map(({ pointer, code, message }) => [
      pointer || say.wholeRecord,
      code,
      message,
    ]),
    shown: isShown
      ? coloured(await changesAsDiff(nameOf(place), before, record), session.stdout)
      : '',
  };
}
