/** What options are for, in Spanish. Their names are the same in every language. */
export const option = (flags: string, description: string) => ({ flags, description });

export const options = {
  version: 'Muestra la versión.',
  lang: option('--lang <idioma>', 'es-CO (si no se indica), es-PE o en.'),
  progress: option('--no-progress', 'Sin barra de avance, que solo sale en una terminal.'),
  profile: option('--profile <perfil>', 'diligenciada (si no se indica), borrador o publicable.'),
  format: (formats: string) => option('--format <formato>', `${formats} (si no se indica text).`),
  lines: option('--ndjson', 'Todo lo que se lee trae un registro por línea.'),
  workers: option(
    '--workers <número>',
    'Hilos para archivos de un registro por línea, de 1 a 64 (si no se indica, los núcleos menos uno).',
  ),
  verdictOnly: option('--verdict-only', 'Solo si es válido, sin los hallazgos.'),
  fix: option('--fix', 'Corrige lo que no deja dudas y muestra los cambios.'),
  quiet: option('--quiet', 'Sin decir cada cambio: solo los hallazgos y la cuenta.'),
  out: option('--out <carpeta>', 'Escribe archivos del mismo nombre en esta carpeta.'),
  inPlace: option('--in-place', 'Reemplaza los archivos de entrada.'),
  today: option('--today <AAAA-MM-DD>', 'La fecha que se toma por hoy.'),
  institutionalDomain: option(
    '--institutional-domain <dominio>',
    'Un dominio de los correos institucionales. Se puede repetir.',
  ),
  officeMailbox: option(
    '--office-mailbox <correo>',
    'Un correo de oficina, que no es un dato personal. Se puede repetir.',
  ),
  off: option('--off <código>', 'Un aviso que no se quiere. Se puede repetir.'),
  to: option('--to <versión>', 'La versión a la que se pasan. Las hay en «ficha-leccion schema».'),
  audience: option('--audience <lectores>', 'area, entidad, otrasEntidades o publico.'),
  example: option('--example', 'Un registro de ejemplo, completo.'),
  contractProfile: option('--profile <perfil>', 'diligenciada, borrador o publicable.'),
  draft07: option('--draft-07', 'En el dialecto draft-07, en lugar de 2020-12.'),
  copyTo: option('--out <carpeta>', 'Copia los archivos en esta carpeta.'),
};
