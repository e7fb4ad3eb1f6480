/** Single values, for compact checks. */
import type { StructuralCode } from '@ficha-leccion/schema';
import { isInteger, isNumber, isText } from '../runtime.ts';
import type { BoxCheck, Profiles } from './groups.ts';

/** A text; in some profiles (`patterned`) in its normal form. */
export function text(
  maximum: number,
  patterned: Profiles = 0,
  pattern?: RegExp,
  code?: StructuralCode,
): BoxCheck {
  return (value, profile, report, pointer) => {
    if (!isText(value, maximum) || (profile & patterned && !pattern?.test(value)))
      report.addText(pointer, value, maximum, code);
  };
}

/** The `$schema` of the document's records. */
export function identifier(only: string): BoxCheck {
  return (value, _profile, report, pointer) => {
    if (value !== only) report.add('documento-desconocido', pointer);
  };
}

/** An answer among those that some profile has, even where it may not be given. */
export function choice(
  answers: readonly unknown[],
  ...narrower: readonly (readonly [profiles: Profiles, answers: readonly unknown[]])[]
): BoxCheck {
  return (value, profile, report, pointer) => {
    if (!answers.includes(value)) report.add('opcion-desconocida', pointer);
    else if (narrower.some(([profiles, some]) => profile & profiles && !some.includes(value)))
      report.add('opcion-no-publicable', pointer);
  };
}

/** A statement that holds is `true`; one that does not is absent. */
export const affirmed: BoxCheck = (value, _profile, report, pointer) => {
  if (value !== true) report.add('tipo-afirmacion', pointer);
};

/** A range of the profiles where it holds; what has no minimum is held to the maximum alone. */
type Range = readonly [profiles: Profiles, maximum: number, minimum?: number];

export function integer(...ranges: readonly Range[]): BoxCheck {
  const inRange = number(...ranges);
  return (value, profile, report, pointer) => {
    if (isInteger(value)) inRange(value, profile, report, pointer);
    else report.add('tipo-numero', pointer, { entero: 1 });
  };
}

export function number(...ranges: readonly Range[]): BoxCheck {
  return (value, profile, report, pointer) => {
    if (!isNumber(value)) return report.add('tipo-numero', pointer);
    for (const [profiles, maximo, minimo] of ranges) {
      const isOutside = value > maximo || (minimo !== undefined && value < minimo);
      if (!(profile & profiles && isOutside)) continue;
      const params = minimo === undefined ? { maximo } : { minimo, maximo };
      report.add('numero-fuera-de-rango', pointer, params);
    }
  };
}
