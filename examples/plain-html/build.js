/** Puts the form's own file beside the page, and its hash into the page. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';

const elements = 'node_modules/@ficha-leccion/elements/dist';
const hashes = JSON.parse(readFileSync(`${elements}/sri.json`, 'utf8'));
const page = readFileSync('page/index.html', 'utf8');

cpSync('page', 'dist', { recursive: true });
cpSync(elements, 'dist/ficha-leccion', { recursive: true });
writeFileSync(
  'dist/index.html',
  page.replace(/src="ficha-leccion\/([^"]+)"/, (src, file) => `${src} integrity="${hashes[file]}"`),
);
