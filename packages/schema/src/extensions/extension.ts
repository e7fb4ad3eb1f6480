import type { Profile } from '../catalogue.ts';
import type { ObjectSchema } from '../dialect/portable-schema.ts';
import type { PersonalData } from '../form/form-definition.ts';
import type { BoxModel } from '../form/form-model.ts';
import type { Issue } from '../issues.ts';
import type { MessageTable } from '../messages/message-table.ts';

/**
 * The boxes that an entity adds to a document: what stands in a record under
 * `extensiones['x-…'] = { version, campos }`. Made by `defineExtension`; all of it is plain data but
 * `issuesOf`.
 */
export interface Extension {
  /** The entity's own key in `extensiones`, for example `x-cucuta`. */
  readonly prefix: string;
  readonly version: string;
  /** What a form writes above the boxes. */
  readonly title?: string;
  /** The whole entry in the portable dialect. */
  readonly schema: ObjectSchema;
  /** The boxes as a form shows them, with their templates in the record. */
  readonly form: readonly BoxModel[];
  /** Whose data each key of `campos` may hold. */
  readonly personalData: Readonly<Record<string, PersonalData>>;
  /**
   * Everything that is wrong with one entry, in the sentences of a table (Colombian Spanish by
   * default): also what the document itself has to say of it. Pointers begin at the entry: `/campos/barrio`.
   * A `borrador` may lack answers and hold literals, as in the document's own boxes.
   */
  issuesOf(entry: unknown, messages?: MessageTable, profile?: Profile): readonly Issue[];
}
