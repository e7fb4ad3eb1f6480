/** From right to left; the check digit of a Colombian NIT is a weighted sum modulo 11. */
const WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41];

/**
 * Whether a NIT in normal form (`900000101-0`) has the check digit that its nine digits ask for.
 * Source: eight independent implementations agree; tried on published NIT.
 */
export function hasRightCheckDigit(nit: string): boolean {
  const [digits = '', check] = nit.split('-');
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  const rest = sum % 11;
  return Number(check) === (rest <= 1 ? rest : 11 - rest);
}
