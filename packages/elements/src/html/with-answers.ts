import { isObject } from '@ficha-leccion/schema';
import { attribute, markup } from './markup.ts';

/**
 * Mends a form that @lit-labs/ssr drew with `.record`, which it writes only in part: the text of a text
 * area is none of its attributes, and a box of `checked="false"` is ticked all the same. Without it the
 * page shows empty boxes, and wrong ticks, until its script runs.
 */
export function withAnswers(drawn: string, record: Readonly<Record<string, unknown>>): string {
  return drawn
    .replace(/ checked="(true|false)"/g, (_, isTicked) =>
      attribute('checked', isTicked === 'true').toString(),
    )
    .replace(/<textarea[^>]* id="box\.([^"]+)"[^>]*>/g, (tag, path: string) => {
      const text = path.split('.').reduce(memberOf, record);
      // Parsers drop the first line feed of a text area.
      return typeof text === 'string' ? `${tag}\n${markup`${text}`}` : tag;
    });
}

/** The id of a box is its pointer, with dots. */
function memberOf(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
