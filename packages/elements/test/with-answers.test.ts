import { expect, test } from 'vitest';
import { withAnswers } from '../src/html.ts';

const area = (path: string, text = '') => `<textarea rows="2" id="box.${path}">${text}</textarea>`;

test('a text area that a server drew holds its text, escaped, wherever its box stands', () => {
  const record = {
    temaLeccion: '</textarea><script>executed()</script>',
    planProgramaProyecto: ['Uno', '\nDos'],
    contactos: [{ nota: 'A & B' }],
  };
  const paths = ['temaLeccion', 'planProgramaProyecto.1', 'contactos.0.nota', 'impacto'];
  expect(withAnswers(paths.map((path) => area(path)).join(''), record)).toBe(
    [
      area('temaLeccion', '\n&lt;/textarea&gt;&lt;script&gt;executed()&lt;/script&gt;'),
      area('planProgramaProyecto.1', '\n\nDos'),
      area('contactos.0.nota', '\nA &amp; B'),
      area('impacto'),
    ].join(''),
  );
});

test('no box is found among the keys of every object', () => {
  const drawn = area('constructor.name') + area('__proto__');
  expect(withAnswers(drawn, {})).toBe(drawn);
});

test('only what is ticked is ticked', () => {
  const drawn = '<input type="radio" checked="true"><input type="radio" checked="false">';
  expect(withAnswers(drawn, {})).toBe('<input type="radio" checked><input type="radio">');
});
