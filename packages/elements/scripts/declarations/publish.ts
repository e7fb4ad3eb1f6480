/** From `dist/custom-elements.json`: types for frameworks, and what editors show. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeCssData, vscodeHtmlData, webTypes } from './editors.ts';
import { readElements } from './elements.ts';
import { frameworkDeclarations } from './frameworks.ts';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const elements = readElements(join(root, 'dist/custom-elements.json'));
const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

mkdirSync(join(root, 'dist/frameworks'), { recursive: true });
for (const [name, text] of Object.entries(frameworkDeclarations(elements))) {
  writeFileSync(join(root, 'dist/frameworks', name), text);
}
writeFileSync(join(root, 'dist/vscode.html-custom-data.json'), json(vscodeHtmlData(elements)));
writeFileSync(join(root, 'dist/vscode.css-custom-data.json'), json(vscodeCssData(elements)));
writeFileSync(join(root, 'dist/web-types.json'), json(webTypes(elements, version)));
