import { readFileSync } from 'node:fs';
import type { Configuracion } from '@ficha-leccion/elements';

/** The entity whose portal this is, as its form is told. */
export const exampleEntity: Configuracion = {
  tratamiento: {
    base: 'autorizacion',
    aviso: {
      version: '2026-01',
      texto: `La Entidad Ejemplo, NIT 000.000.000-0, es la responsable de los datos personales que usted escriba en esta ficha. Su nombre, su número y su correo no aparecen en las lecciones compartidas.

Usted puede conocer, actualizar, rectificar y suprimir sus datos, y retirar su autorización, según la Ley 1581 de 2012. Escriba a datos@entidad.example o a la Calle Falsa 123, Ciudad Ejemplo. Puede no dar sus datos de contacto.`,
    },
    finalidades: [
      { codigo: 'contacto', texto: 'Conversar con usted sobre la lección.' },
      { codigo: 'estadistica', texto: 'Contar cuántas personas y áreas comparten lecciones.' },
    ],
  },
  institutionalDomains: ['gov.co', 'entidad.example'],
  officeMailboxes: ['datos@entidad.example', 'ficha@entidad.example'],
  avisos: true,
};

/** Reads another entity from a JSON file; what is wrong in it the form says on its console. */
export function readEntity(file: string | undefined): Configuracion {
  return file ? JSON.parse(readFileSync(file, 'utf8')) : exampleEntity;
}
