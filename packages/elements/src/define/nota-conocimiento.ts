import { NotaConocimientoElement } from '../nota-conocimiento.ts';
import { define } from './define.ts';

define('nota-conocimiento', NotaConocimientoElement);
