/** Puts the classic script of the form into `Scripts`; the portal's own files are in ISO-8859-1. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const elements = 'node_modules/@ficha-leccion/elements/dist';
const old = (from, to) => writeFileSync(to, readFileSync(from, 'utf8'), 'latin1');

mkdirSync('dist/Scripts', { recursive: true });
copyFileSync(`${elements}/ficha-leccion.classic.js`, 'dist/Scripts/ficha-leccion.classic.js');
old('page/ficha.js', 'dist/Scripts/ficha.js');
old('page/Ficha.aspx', 'dist/Ficha.aspx');
