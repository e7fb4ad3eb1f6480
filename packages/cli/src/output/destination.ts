import type { InputFile } from '../input/files.ts';
import { nameOf, type Place } from '../input/read-records.ts';
import { jsonText } from '../report/json-text.ts';
import type { Session } from '../session.ts';

/** Takes records, in the order of the files they were made of. */
export interface Destination {
  /**
   * Says why and answers `false` where a record could not be delivered. One that `isSame` as the one
   * that was read is not written over itself.
   */
  deliver(place: Place, record: unknown, isSame: boolean): Promise<boolean>;
  /**
   * Ends a file of lines, of which `isWhole` says that every one was delivered. Says why and answers
   * `false` where nothing of it was kept.
   */
  end(file: InputFile, isWhole: boolean): Promise<boolean>;
}

/** For records that are only looked at. */
export const nowhere: Destination = { deliver: async () => true, end: async () => true };

/** `isOne` where there is one record: it is printed indented, those of several in a line each. */
export function printed(isOne: boolean, session: Session): Destination {
  return {
    async deliver(place, record) {
      const text = await textOf(place, record, isOne ? 'indented' : 'line', session);
      if (text !== undefined) await session.print(text);
      return text !== undefined;
    },
    end: async () => true,
  };
}

/** Says so and gives `undefined` where a record is nested too deep to be written. */
export async function textOf(
  place: Place,
  record: unknown,
  layout: 'indented' | 'line',
  session: Session,
): Promise<string | undefined> {
  try {
    return jsonText(record, layout);
  } catch {
    return session.problem(session.language.sentences.tooDeep(nameOf(place)));
  }
}
