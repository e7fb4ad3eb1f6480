/**
 * What every contender shows: the first ficha, one entry of each list. Titles, introduction, help,
 * counters and the summary of errors included, where a library has a way to say them.
 */
import model from '@ficha-leccion/schema/form-model/ficha-leccion/1.0.json' with { type: 'json' };

const scalar = (box) => (box.kind === 'list' ? { ...box.item, ...named(box), isList: true } : box);
const named = ({ name, label, help, requiredIn, errors }) => ({
  name,
  label,
  help,
  requiredIn,
  errors,
});

export const { title, introduction, closing } = model;
export const sections = model.sections.map(({ title, boxes }) => ({
  title,
  questions: boxes.map(scalar),
}));
export const questions = sections.flatMap((section) => section.questions);
export const isRequired = ({ requiredIn }) => requiredIn.includes('diligenciada');
export const missing = ({ errors }) => errors?.['falta-respuesta'] ?? 'Complete esta casilla.';
/** Code points, as the limit counts. */
export const counted = ({ maxLength }, text) => `${[...text].length} de ${maxLength} caracteres`;
/** The box that is typed into: a narrative. */
export const NARRATIVE = 'situacionExperiencia';
