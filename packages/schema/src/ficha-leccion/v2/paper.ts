/** The wording of the paper, to the letter; its last question stands here on its own. */
export * from '../v1/paper.ts';

export const question =
  '¿Cómo área/entidad autoriza que la información contenida en este formato pueda ser compartida con otras áreas y/o entidades para efectos de gestionar el conocimiento y los aprendizajes?';
