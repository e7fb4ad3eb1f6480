/**
 * Writes controls, direction marks and other characters without a shape as `\uXXXX`. File names and
 * the keys in a pointer are somebody else's: as they are they could steer a terminal or turn a line
 * around, and half of a pair or U+FFFE would be no text at all in UTF-8 or XML.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu, escaped);
}

function escaped(character: string): string {
  const units = character.split('');
  return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}
