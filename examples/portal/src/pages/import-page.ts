import { uploadLimits } from '../import/upload-limits.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';

const { files, fileMegabytes, megabytes } = uploadLimits;

/** Why nothing was imported, and what to do. */
const problems = {
  400: 'Los archivos no llegaron completos, y no se importó ninguno. Elíjalos de nuevo.',
  403: 'Los archivos llegaron desde otra página, y no se importó ninguno. Elíjalos aquí.',
  413: `Los archivos son más de ${files} o pesan juntos más de ${megabytes} MB, y no se importó ninguno. Súbalos en varias partes.`,
  415: 'Los archivos no llegaron como los envía esta página, y no se importó ninguno. Elíjalos aquí.',
  422: 'Elija al menos un archivo.',
  500: 'El servicio falló. Suba los mismos archivos otra vez: ninguno queda guardado dos veces.',
} as const;

export type ImportProblem = keyof typeof problems;

export const isImportProblem = (status: unknown): status is ImportProblem =>
  typeof status === 'number' && Object.hasOwn(problems, status);

/** The page on which the manager chooses filled-in files; it works without script. */
export function importPage(problem?: ImportProblem): Html {
  const title = 'Importar fichas diligenciadas';
  return layout(
    problem ? `Error: ${title}` : title,
    html`<h1>${title}</h1>
${problem && html`<p class="notice" role="alert" id="problema">${problems[problem]}</p>`}
<p>Cada archivo queda guardado como borrador por revisar: ninguno se comparte, aunque el papel diga «Sí». Después verá un informe con lo que conviene revisar; contiene datos personales.</p>
<form method="post" enctype="multipart/form-data" class="upload">
<label for="archivos">Archivos</label>
<p id="ayuda">Word (.docx), PDF con texto, texto, Markdown o HTML. Hasta ${files} archivos a la vez, de ${fileMegabytes} MB cada uno y ${megabytes} MB en total.</p>
<input type="file" id="archivos" name="archivos" multiple required accept=".docx,.pdf,.txt,.md,.markdown,.html,.htm" aria-describedby="${problem ? 'problema ' : ''}ayuda">
<button type="submit">Importar</button>
</form>
<p><a href="/administracion/borradores">Borradores por revisar</a></p>`,
  );
}
