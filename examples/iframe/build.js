/** Two sites: the portal, and the one that the form is served from. */
import { cpSync } from 'node:fs';

const elements = 'node_modules/@ficha-leccion/elements/dist';
cpSync('portal', 'dist/portal', { recursive: true });
cpSync('fichas', 'dist/fichas', { recursive: true });
cpSync(`${elements}/ficha-leccion.bundle.js`, 'dist/fichas/ficha-leccion.bundle.js');
