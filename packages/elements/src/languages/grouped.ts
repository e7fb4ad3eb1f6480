/** A whole number with its thousands apart; by hand, for `Intl` groups four digits in one engine only. */
export function grouped(value: number, separator: '.' | ','): string {
  return String(value).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, separator);
}
