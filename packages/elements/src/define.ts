/**
 * Registers every element under its own tag; `define/<tag>` registers one. It does not import those:
 * a bundler would move what they do into shared chunks, where it counts as free of side effects.
 */
import { define } from './define/define.ts';
import { FichaLeccionElement } from './ficha-leccion.ts';
import { FichaLeccionVistaElement } from './ficha-leccion-vista.ts';
import { NotaConocimientoElement } from './nota-conocimiento.ts';
import { NotaConocimientoVistaElement } from './nota-conocimiento-vista.ts';

define('ficha-leccion', FichaLeccionElement);
define('ficha-leccion-vista', FichaLeccionVistaElement);
define('nota-conocimiento', NotaConocimientoElement);
define('nota-conocimiento-vista', NotaConocimientoVistaElement);
