/** The elements where there is no browser: a server that draws them makes and fills in each. */
import { expect, test } from 'vitest';
import {
  FichaLeccionElement,
  FichaLeccionVistaElement,
  NotaConocimientoElement,
  NotaConocimientoVistaElement,
} from '../src/index.ts';

const classes = [
  FichaLeccionElement,
  FichaLeccionVistaElement,
  NotaConocimientoElement,
  NotaConocimientoVistaElement,
];

test.each(classes)('a server draws $name', (Class) => {
  // Once, or `new` refuses; the tags of the page are of no matter here.
  customElements.define(`x-${Class.name.toLowerCase()}`, Class);
  const element = new Class();
  element.record = { $schema: 'https://example.org/unknown' };
  expect(element.render()).toHaveProperty('strings');
});
