/** What every contender asks: the boxes of the first ficha, one entry of each list. */
import model from '@ficha-leccion/schema/form-model/ficha-leccion/1.0.json' with { type: 'json' };

const scalar = (box) => (box.kind === 'list' ? { ...box.item, ...named(box), isList: true } : box);
const named = ({ name, label, requiredIn, errors }) => ({ name, label, requiredIn, errors });

export const { title } = model;
export const questions = model.sections.flatMap(({ boxes }) => boxes.map(scalar));
export const isRequired = ({ requiredIn }) => requiredIn.includes('diligenciada');
export const missing = ({ errors }) => errors?.['falta-respuesta'] ?? 'Complete esta casilla.';
/** The box that is typed into: a narrative. */
export const NARRATIVE = 'situacionExperiencia';
