import { FichaLeccionElement } from '../ficha-leccion.ts';
import { define } from './define.ts';

define('ficha-leccion', FichaLeccionElement);
