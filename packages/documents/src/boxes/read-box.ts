import type { Answer } from '../layout/assign.ts';
import { readChoiceBox } from './choice-box.ts';
import { readNormalizedBox } from './normalized-box.ts';
import type { Certainty, Reading } from './reading.ts';
import { readTextBox } from './text-box.ts';

/** Turns an answer into the values of its box, by what the form says the box holds. */
export function readBox(answer: Answer): Reading {
  const { model } = answer.label.box;
  const read =
    model.kind === 'choice'
      ? readChoiceBox
      : model.kind === 'normalized'
        ? readNormalizedBox
        : readTextBox;
  const reading = read(answer);
  return { ...reading, certainty: lower(reading.certainty, certaintyOfLabel(answer)) };
}

function certaintyOfLabel({ label }: Answer): Certainty {
  if (label.likeness === 'similar' || label.paragraph > 0) return 'likely';
  // «Fecha» or «Teléfono» may stand under a signature too.
  if (label.likeness === 'wording' && label.words < 2) return 'likely';
  return label.isWhole || label.isParted ? 'certain' : 'likely';
}

const ORDER: readonly Certainty[] = ['certain', 'likely', 'doubtful'];

const lower = (a: Certainty, b: Certainty) =>
  ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))] ?? a;
