import type { Messages } from './messages.ts';

/** What is said in Spanish, the language of the documents. */
export const es = {
  errors: {
    'archivo-vacio':
      'El archivo está vacío. Elija el archivo de la ficha o de la nota ya diligenciada.',
    'archivo-muy-grande':
      'El archivo es muy grande para ser una ficha o una nota. Guárdelo sin imágenes y súbalo de nuevo.',
    'archivo-danado':
      'El archivo está incompleto o dañado. Ábralo en Word, guárdelo de nuevo como .docx y vuelva a intentarlo.',
    'archivo-peligroso':
      'El archivo tiene contenido que una ficha no necesita y que puede dañar el sistema, así que no se abrió. Copie el texto en un documento nuevo y guárdelo como .docx.',
    'archivo-cifrado':
      'El archivo está protegido con contraseña. Quítele la contraseña en Word, guárdelo y vuelva a intentarlo.',
    'archivo-con-macros':
      'El archivo contiene macros. Ábralo en Word y guárdelo como .docx, que no las lleva.',
    'word-antiguo':
      'El archivo es de una versión antigua de Word (.doc). Ábralo en Word y guárdelo como .docx.',
    'pdf-sin-lector':
      'Aquí no está instalado lo que lee archivos PDF. Use el archivo de Word, o copie el texto del PDF en un archivo .txt.',
    'pdf-sin-texto':
      'El PDF no tiene texto: es una imagen, por ejemplo de un escáner. Use el archivo de Word o escriba la ficha en el formulario.',
    'formato-desconocido':
      'Este tipo de archivo no se puede leer. Use un archivo de Word (.docx), HTML, Markdown o texto.',
    'documento-no-reconocido':
      'El archivo no parece una ficha de lecciones aprendidas ni una nota del conocimiento. Revise que sea el documento correcto.',
  },
  warnings: {
    'edicion-desconocida': 'El papel no es de ninguna edición conocida. Revise cada casilla.',
    'casilla-no-hallada':
      'El archivo no tiene esta casilla. Complétela si la respuesta está en otra parte.',
    'etiqueta-parecida':
      'La casilla tiene en el archivo un nombre distinto. Revise que la respuesta sea la de esta casilla.',
    'varias-fichas': ({ cantidad }) =>
      `El archivo tiene ${cantidad === 1 ? 'otra ficha' : `otras ${cantidad} fichas`} después de la primera. Se leyó solo la primera: guarde cada una en su archivo.`,
    'texto-sobrante': ({ cantidad }) =>
      `${cantidad === 1 ? 'Hay un texto que no pertenece' : `Hay ${cantidad} textos que no pertenecen`} a ninguna casilla. Revise si falta alguno en la ficha.`,
    'texto-muy-largo': ({ sobran }) =>
      `A esta casilla le sobran ${sobran} caracteres. Acorte el texto.`,
    'lista-muy-larga': ({ sobran }) =>
      `A esta lista le sobran ${sobran} entradas. Una algunas de ellas.`,
    'marca-contradictoria':
      'Las marcas de la respuesta se contradicen. Pregunte cuál vale y elija una sola.',
    'marca-dudosa': 'Hay una marca, pero no se sabe a qué opción corresponde. Elija la respuesta.',
    'sin-marca': 'No hay ninguna opción marcada. Pregunte la respuesta y elíjala.',
    'separacion-dudosa':
      'No se sabe cuál parte es la entidad y cuál el área. Escríbalas por separado si lo necesita.',
    'fecha-anio-dos-cifras': 'El año está escrito con dos cifras. Revise que sea el correcto.',
    'fecha-inexistente':
      'Esa fecha no existe en el calendario. Escriba una que exista, por ejemplo 29/05/2024.',
    'fecha-incompleta':
      'A la fecha le falta el día, el mes o el año. Escríbala completa, por ejemplo 29/05/2024.',
    'fecha-ilegible': 'La fecha no se pudo leer. Escríbala así: 29/05/2024.',
    'telefono-sin-indicativo':
      'Al número le falta el indicativo. Agregue 60 y el número de su región.',
    'telefono-varios': 'Hay varios números en la misma casilla. Deje uno en cada contacto.',
    'telefono-ilegible':
      'El número no se pudo leer. Escríbalo con sus diez cifras, por ejemplo 300 000 0101.',
    'correo-varios': 'Hay varios correos en la misma casilla. Deje uno en cada contacto.',
    'correo-ilegible': 'El correo no se pudo leer. Escríbalo así: nombre@entidad.gov.co.',
    'cambios-sin-aceptar':
      'El archivo tiene cambios sin aceptar. Se tomó el texto con los cambios hechos.',
    'texto-borrado':
      'El archivo tiene texto borrado con el control de cambios. No se tomó; queda entre lo que sobra.',
    'texto-oculto': 'El archivo tiene texto oculto. No se tomó; queda entre lo que sobra.',
    'imagen-omitida': 'El archivo tiene imágenes, que no se leen. Escriba lo que digan, si falta.',
    'cifra-dudosa': 'Una cifra se puede leer de dos maneras. Escríbala en sus casillas.',
  },
} as const satisfies Messages<string, string>;
