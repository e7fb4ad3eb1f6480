/** What an editor shows when the pointer rests on a public type, from the compiler's own API. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Hover {
  /** A type, or a place inside one. */
  readonly expression: string;
  readonly shows: RegExp;
}

export const hovers: readonly Hover[] = [
  { expression: 'FichaLeccion', shows: /newest version of ficha-leccion/ },
  { expression: 'FichaLeccionV2', shows: /interface FichaLeccionV2[\s\S]*complete record/ },
  { expression: "FichaLeccion['contactos']", shows: /telefono\?: string/ },
  { expression: "FichaLeccion['impacto']", shows: /Describa el impacto positivo o negativo/ },
  { expression: 'NotaConocimiento', shows: /newest version of nota-conocimiento/ },
  { expression: "NotaConocimiento['resultados']", shows: /Resultados/ },
];

/** The text of the hover on a type, or on the property that an expression ends with. */
export function hoverOf(folder: string, expression: string): string {
  const [type = '', property] = expression.split(/\['|'\]/);
  const access = property === undefined ? '' : `\nvalue.${property};`;
  const file = join(folder, 'hover.ts');
  const text = `import type { ${type} } from '@ficha-leccion/schema';\ndeclare const value: ${type};${access}\nexport {};\n`;
  writeFileSync(file, text);
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noErrorTruncation: true,
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  });
  const place = property === undefined ? text.indexOf(`: ${type}`) + 2 : text.indexOf('value.') + 6;
  const info = service.getQuickInfoAtPosition(file, place);
  const parts = [info?.displayParts, info?.documentation];
  return parts.map((each) => ts.displayPartsToString(each)).join('\n');
}
