/** What stories show: the fixtures of the schema package, whole and with an answer missing. */
import { fichaLeccionV2Form, migrate } from '@ficha-leccion/schema';
import barrios from '@ficha-leccion/schema/fixtures/ficha-leccion/1.0/barrios-con-bienestar.json' with {
  type: 'json',
};
import reuniones from '@ficha-leccion/schema/fixtures/nota-conocimiento/1.0/reuniones-de-socializacion.json' with {
  type: 'json',
};
import type { FormRecord } from '../../src/index.ts';

/** With the boxes of the paper. */
export const fichaV1: FormRecord = barrios;

const migrated = migrate(barrios, { to: fichaLeccionV2Form.version });
export const ficha: FormRecord = migrated.ok ? migrated.record : {};

const { recomendacion: _, ...fichaWithoutAdvice } = ficha;

export { fichaWithoutAdvice };

export const fichaNotShared: FormRecord = {
  ...ficha,
  contactos: [{ telefono: '+573000000101' }, { correo: 'ana.ejemplo@example.gov.co' }],
  situacionExperiencia: 'Hubo dos hechos:\n- el primero\n- el segundo\n\nY así terminó.',
  impacto: undefined,
  autorizacion: { respuesta: 'no' },
};

export const nota: FormRecord = reuniones;

const { solucion: _solution, ...notaWithoutSolution } = nota;

export { notaWithoutSolution };
