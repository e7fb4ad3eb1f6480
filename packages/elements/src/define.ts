/** Registers every element under its own tag; a second copy on the page leaves the first in place. */
import { FichaLeccionElement } from './ficha-leccion.ts';

const elements = { 'ficha-leccion': FichaLeccionElement };

for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
