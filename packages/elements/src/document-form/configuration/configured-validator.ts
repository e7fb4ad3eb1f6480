import {
  type BoxModel,
  type Extension,
  type Issue,
  isObject,
  pointerTo,
} from '@ficha-leccion/schema';
import type { DocumentValidator, ValidateOptions } from '@ficha-leccion/validators';

/**
 * The validator of a form: it knows the entity's extensions, asks for their answers although an
 * entry without one is no entry, and leaves to the service what only the service fills in.
 */
export function configuredValidator(
  validator: DocumentValidator,
  places: readonly BoxModel[],
  extensions: readonly Extension[],
): DocumentValidator {
  const stamped = places.flatMap(inside).find(({ role }) => role === 'consent-date');
  const place = places.find(({ role }) => role === 'extensions');
  return {
    ...validator,
    validate(record, options = {}) {
      const { issues, schemaValid } = validator.validate(record, { ...options, extensions });
      const unanswered = place ? unansweredIn(record, place, extensions, options) : [];
      const all = [...issues.filter(({ pointer }) => pointer !== stamped?.template), ...unanswered];
      return { valid: all.length === 0, schemaValid, issues: all };
    },
  };
}

function inside(box: BoxModel): readonly BoxModel[] {
  return box.kind === 'group' ? box.boxes : [];
}

/** What is missing of the extensions that the record has no entry of. */
function unansweredIn(
  record: unknown,
  { name, template }: BoxModel,
  extensions: readonly Extension[],
  { messages, profile }: ValidateOptions,
): Issue[] {
  const entries = isObject(record) && isObject(record[name]) ? record[name] : {};
  return extensions
    .filter(({ prefix }) => !Object.hasOwn(entries, prefix))
    .flatMap(({ prefix, version, issuesOf }) =>
      issuesOf({ version, campos: {} }, messages, profile)
        .filter(({ code }) => code === 'falta-respuesta')
        .map((issue) => ({ ...issue, pointer: pointerTo(template, prefix) + issue.pointer })),
    );
}
