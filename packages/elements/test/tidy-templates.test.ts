import { describe, expect, test } from 'vitest';
import { tidied } from '../scripts/tidy-templates.ts';

describe('the layout of a template', () => {
  test.each([
    ['is one blank a line break', 'html`<p\n  lang>\n    a\n  </p>`', 'html`<p lang> a </p>`'],
    ['is nothing between tags', 'html`\n  <p>\n    <b>a</b>\n  </p>\n`', 'html`<p><b>a</b></p>`'],
    ['keeps the blanks of a line', 'html`<b>a</b>  <i>b</i>`', 'html`<b>a</b>  <i>b</i>`'],
    [
      'goes around what is written into it, and inside',
      `html\`\n  \${a(\n  1)}\n  \${b ? html\`\n<i>\` : nothing}\n\``,
      `html\`\${a(\n  1)}\${b ? html\`<i>\` : nothing}\``,
    ],
    [
      'stays in texts that are no HTML',
      `const a = \`\n  \${html\`\n\`}\`;`,
      `const a = \`\n  \${html\`\`}\`;`,
    ],
    [
      'of styles is minified, comments too',
      'css`\n  /* Why. */\n  a > b {\n    margin: 0 1px;\n  }\n`',
      '`a>b{margin:0 1px}`',
    ],
    ['of styles keeps signs', "css`a { content: '✓' }`", '`a{content:"✓"}`'],
    ['of styles keeps escapes', "css`a { content: '\\\\a ' }`", '`a{content:"\\\\a"}`'],
  ])('%s', (_, source, expected) => {
    expect(tidied(source)).toBe(expected);
  });
});
