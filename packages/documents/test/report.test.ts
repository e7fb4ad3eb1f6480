import { createHash } from 'node:crypto';
import { fichaLeccionV2Form } from '@ficha-leccion/schema';
import { expect, it } from 'vitest';
import { exportDocument } from '../src/export/index.ts';
import { importDocument } from '../src/index.ts';
import {
  accountOf,
  type ReportedFile,
  reportPage,
  reportPolicy,
  reportSentences,
} from '../src/report/index.ts';

const text = `DOCUMENTACIÓN DE LECCIONES APRENDIDAS
Nombre de la entidad y del área: Alcaldía de Ejemplo
Nombre del servidor público: Persona de Ejemplo
Fecha de diligenciamiento: <svg onload=alert(1)> mayo de 2024
Tema de la lección aprendida: Visitas
`;

const today = '2026-01-15';

async function read(name: string): Promise<ReportedFile> {
  const account = accountOf(await importDocument(text, { type: name, today }));
  return { name, record: 'R-1', state: 'imported', counts: account.counts, account };
}

it('has the styles that its policy lets through, and no other', async () => {
  const [, styles = ''] = /<style>([\s\S]*)<\/style>/.exec(reportPage([], { today })) ?? [];
  const digest = createHash('sha256').update(styles).digest('base64');
  expect(reportPolicy).toContain(`style-src 'sha256-${digest}'`);
});

it('names boxes as the form does, and by nothing that a file says', async () => {
  const { account } = await read('a.txt');
  expect(account?.boxes.map(({ label }) => label)).toContain('Fecha de diligenciamiento');
  expect(account?.missing).toContain('Número de contacto');
  expect(account?.missing).not.toContainEqual(expect.stringMatching(/^\//));
});

it('writes names and texts as text', async () => {
  const page = reportPage([await read('<img src=x>\u202e.txt')], { today });
  expect(page).toContain('&lt;svg onload=alert(1)&gt;');
  expect(page).not.toMatch(/<(?:img|svg)\b|\u202e/);
});

it('says the same in both languages, and where to go on', async () => {
  const files = [await read('a.txt')];
  const link = { href: '/otra?a=1&b="', text: 'Otra' };
  expect(reportPage(files, { today, link })).toContain('<a href="/otra?a=1&amp;b=&quot;">Otra</a>');
  expect(reportPage(files, { today, language: 'en' })).toContain(reportSentences.en.personalData);
});

it('doubts nothing that was written one a line, nor a name that cannot be parted', async () => {
  const record = {
    $schema: fichaLeccionV2Form.identifier,
    entidadYArea: 'Red de Ejemplo – Nodo Norte',
    contactos: [1, 2].map((digit) => ({
      telefono: `+57300000010${digit}`,
      correo: `persona${digit}@ejemplo.gov.co`,
    })),
    temaLeccion: 'Visitas',
    autorizacion: { respuesta: 'si' },
  };
  const { content } = await exportDocument(record, { format: 'docx' });
  const { boxes, counts, warnings } = accountOf(await importDocument(content));
  expect([boxes, counts.doubtful]).toEqual([[], 0]);
  expect(warnings.map(({ code }) => code)).toEqual(['separacion-dudosa']);
});
