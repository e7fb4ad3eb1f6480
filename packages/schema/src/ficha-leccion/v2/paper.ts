/**
 * The wording of the paper, to the letter (its citation of the law included: the official title
 * reads «Por la cual»). Source: four filled-in copies of 2022–2025; the blank original was not at hand.
 */
export const title = 'DOCUMENTACIÓN DE LECCIONES APRENDIDAS';
export const definition =
  'Una lección aprendida se entiende como el conocimiento adquirido sobre una o varias experiencias a través de la reflexión y el análisis crítico de los factores que pudieron haber afectado positiva o negativamente el resultado esperado.';
export const entitySentence =
  'En el Departamento Administrativo de la Función Pública estamos interesados en conocer sus lecciones aprendidas.';
export const invitation =
  'Por lo anterior, agradecemos registrar a continuación los datos generales y características específicas de una de las experiencias más relevantes que haya sido identificada en su área y/o entidad.';
export const footnote =
  'Banco Interamericano de Desarrollo, (2008). Knowledge and Learning Sector (KNL), Knowledge Management Division, nota técnica lecciones aprendidas.';
export const question =
  '¿Cómo área/entidad autoriza que la información contenida en este formato pueda ser compartida con otras áreas y/o entidades para efectos de gestionar el conocimiento y los aprendizajes?';
export const legalNote =
  'Nota: Los datos recolectados en esta ficha serán tratados bajo lo dispuesto en la ley 1581 de 2012, "Por el cual se dictan disposiciones generales para la protección de datos personales".';
export const credit = 'Tomado de la Función Pública.';
