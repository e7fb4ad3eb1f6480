import { visible } from '@ficha-leccion/schema';

/**
 * A value as JSON, indented or in one line. Characters without a shape are escaped, which means the
 * same in JSON: keys and texts are somebody else's and must not steer a terminal.
 */
export function jsonText(value: unknown, layout: 'indented' | 'line' = 'indented'): string {
  const lines = JSON.stringify(value, null, layout === 'indented' ? 2 : 0).split('\n');
  return `${lines.map(visible).join('\n')}\n`;
}
