/** Of each digit; the check digit of a Colombian NIT is a weighted sum modulo 11. */
const WEIGHTS = [41, 37, 29, 23, 19, 17, 13, 7, 3];

/**
 * Whether a NIT in normal form (`900000101-0`) has the check digit that its nine digits ask for.
 * Source: eight independent implementations agree; tried on published NIT.
 */
export function hasRightCheckDigit(nit: string): boolean {
  let sum = 0;
  WEIGHTS.forEach((weight, index) => {
    sum += digitAt(nit, index) * weight;
  });
  const rest = sum % 11;
  return digitAt(nit, nit.length - 1) === (rest <= 1 ? rest : 11 - rest);
}

function digitAt(nit: string, index: number): number {
  return nit.charCodeAt(index) - 0x30;
}
