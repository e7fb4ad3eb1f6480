import type { Command } from 'commander';
import { type CodeEntry, codeTable } from '../contract/code-table.ts';
import { type Format, formatOption } from '../options.ts';
import { inColumns } from '../report/columns.ts';
import { jsonText } from '../report/json-text.ts';
import type { Session } from '../session.ts';

const severities: Readonly<Record<CodeEntry['severity'], string>> = {
  error: 'error',
  advisory: 'aviso',
};

const details = `
Los errores hacen que un registro no sea válido; los avisos no. Las cifras de las
frases son ejemplos, y algunas casillas tienen su propia frase.

Código de salida: 0 lo que se pidió está; 2 no existe ese código.`;

export function addCodes(program: Command, session: Session): void {
  program
    .command('codes')
    .description('Muestra los códigos de los hallazgos, o uno con todo lo que se sabe de él.')
    .usage('[opciones] [CÓDIGO]')
    .argument('[CÓDIGO]', 'Por ejemplo, falta-respuesta.')
    .addOption(formatOption())
    .addHelpText('after', details)
    .action((code: string | undefined, { format }: { format: Format }) => {
      const table = codeTable();
      if (code === undefined)
        return session.print(format === 'json' ? jsonText(table) : listed(table));
      const entry = table.find((each) => each.code === code);
      if (!entry)
        return session.problem(`No existe el código «${code}». Los hay en: ficha-leccion codes`);
      return session.print(format === 'json' ? jsonText(entry) : inFull(entry));
    });
}

function listed(table: readonly CodeEntry[]): string {
  return inColumns(
    table.map(({ code, severity, sentences }) => [
      code,
      severities[severity],
      sentences['es-CO'] ?? '',
    ]),
  );
}

function inFull(entry: CodeEntry): string {
  const sentences = Object.entries(entry.sentences).map(([lang, said]) => [
    `Frase (${lang})`,
    said,
  ]);
  const rows = [
    ['Código', entry.code],
    ['Gravedad', severities[entry.severity]],
    ...sentences,
    ['Qué lo causa (en inglés)', entry.description],
    ['De dónde viene (en inglés)', entry.source],
    ['Documentos', entry.documents.join(', ')],
    ['Casillas', entry.pointers.map((pointer) => pointer || '(registro)').join(', ')],
    ['Parámetros', entry.params.join(', ')],
    ['Muestras', entry.fixtures.join(', ')],
  ];
  return inColumns(rows.filter(([, text]) => text !== ''));
}
