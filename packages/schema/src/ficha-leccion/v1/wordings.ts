/**
 * Other wordings under which copies of the ficha bear a label. Case, accents, blanks, punctuation and
 * what is in parentheses make no difference to a reader and need no entry. Boxes of both versions.
 */
export const wordings: Readonly<Record<string, readonly string[]>> = {
  '/entidadYArea': [
    'Nombre de la entidad y área',
    'Nombre de la entidad y/o área',
    'Nombre de la entidad y/o del área',
    'Nombre de la entidad / área',
    'Nombre de la entidad y de la dependencia',
    'Nombre de la entidad y dependencia',
    'Nombre de la entidad',
    'Entidad y área',
    'Entidad y dependencia',
  ],
  '/nombreServidorPublico': [
    'Nombre del servidor',
    'Nombre del servidor o servidora pública',
    'Nombre de la servidora pública',
    'Nombre del servidor público que diligencia',
    'Nombre del servidor público responsable',
    'Nombre del funcionario',
    'Nombre del funcionario público',
    'Nombre completo del servidor público',
    'Nombres y apellidos del servidor público',
    'Servidor público',
  ],
  ...both(
    ['/numeroContacto', '/contactos/*/telefono'],
    [
      'Número telefónico de contacto',
      'Número de teléfono',
      'Número de celular',
      'Teléfono de contacto',
      'Teléfono',
      'Contacto telefónico',
      'Número de contacto telefónico',
      'No. de contacto',
      'N.º de contacto',
    ],
  ),
  ...both(
    ['/correoInstitucional', '/contactos/*/correo'],
    [
      'Correo institucional',
      'Correo electrónico',
      'Correo electrónico de contacto',
      'E-mail institucional',
    ],
  ),
  '/fechaDiligenciamiento': [
    'Fecha del diligenciamiento',
    'Fecha de diligenciamiento de la ficha',
    'Fecha de elaboración',
    'Fecha',
  ],
  '/temaLeccion': [
    'Tema de la lección',
    'Tema de las lecciones aprendidas',
    'Tema o título de la lección aprendida',
    'Título de la lección aprendida',
  ],
  '/planProgramaProyecto': [
    'Plan, programa o proyecto',
    'Plan, programa y/o proyecto asociado',
    'Planes, programas o proyectos asociados',
    'Plan / programa / proyecto asociado',
    'Plan, programa, proyecto o proceso asociado',
  ],
  '/situacionExperiencia': [
    'Describe la situación o experiencia',
    'Describir la situación o experiencia',
    'Descripción de la situación o experiencia',
    'Describa la situación y/o experiencia',
    'Situación o experiencia',
  ],
  '/impacto': [
    'Describe el impacto positivo o negativo que generó la situación o experiencia frente a los resultados esperados',
    'Describir el impacto positivo o negativo que generó la situación o experiencia frente a los resultados esperados',
    'Descripción del impacto positivo o negativo que generó la situación o experiencia frente a los resultados esperados',
    'Describa el impacto positivo o negativo que generó la situación o experiencia',
    'Impacto positivo o negativo frente a los resultados esperados',
  ],
  '/solucionesMejora': [
    '¿Cuáles fueron las soluciones o acciones de mejora?',
    '¿Cómo y cuál fue la solución o acción de mejora?',
    '¿Cómo y cuáles fueron las soluciones y acciones de mejora?',
    '¿Cómo y cuáles fueron las soluciones y/o acciones de mejora?',
    'Soluciones o acciones de mejora',
  ],
  '/leccionAprendida': [
    '¿Cuáles fueron las lecciones aprendidas?',
    '¿Cuál es la lección aprendida?',
    '¿Qué lección se aprendió?',
  ],
  '/recomendacion': [
    '¿Cuáles son sus recomendaciones para obtener mejores resultados en un escenario similar?',
    '¿Cuál es su recomendación para obtener mejores resultados en escenarios similares?',
    '¿Cuál es la recomendación para obtener mejores resultados en un escenario similar?',
    'Recomendación para obtener mejores resultados en un escenario similar',
  ],
  ...both(
    ['/autorizacionDivulgacion', '/autorizacion/respuesta'],
    [
      '¿Como área o entidad autoriza que la información contenida en este formato pueda ser compartida con otras áreas y/o entidades para efectos de gestionar el conocimiento y los aprendizajes?',
      '¿Autoriza que la información contenida en este formato pueda ser compartida con otras áreas y/o entidades para efectos de gestionar el conocimiento y los aprendizajes?',
      '¿Autoriza que la información contenida en este formato pueda ser compartida con otras áreas y/o entidades?',
    ],
  ),
};

/** The same wordings for a box that has one pointer in each version. */
function both(pointers: readonly string[], texts: readonly string[]) {
  return Object.fromEntries(pointers.map((pointer) => [pointer, texts]));
}
