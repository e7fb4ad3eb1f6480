import { NotaConocimientoVistaElement } from '../nota-conocimiento-vista.ts';
import { define } from './define.ts';

define('nota-conocimiento-vista', NotaConocimientoVistaElement);
