import { FichaLeccionVistaElement } from '../ficha-leccion-vista.ts';
import { define } from './define.ts';

define('ficha-leccion-vista', FichaLeccionVistaElement);
