/** What a view itself says, apart from the document's own words. */
export interface ViewTexts {
  /** Above a document that may not be shared. */
  readonly band: string;
  readonly bandReason: string;
  readonly unanswered: string;
  readonly yes: string;
  readonly no: string;
  readonly unshown: string;
  readonly newer: string;
  readonly required: string;
  readonly space: string;
  readonly noRecord: string;
  readonly otherDocument: string;
  readonly otherVersion: string;
}

export const viewTexts: ViewTexts = {
  band: 'No autorizada para compartir',
  bandReason:
    'Aquí no hay un «Sí» vigente para compartir este documento con otras áreas o entidades.',
  unanswered: 'Sin respuesta',
  yes: 'Sí',
  no: 'No',
  unshown: 'Esta respuesta no se puede mostrar aquí.',
  newer:
    'Este documento se escribió con una versión más nueva: puede tener casillas que aquí no se muestran.',
  required: 'Las casillas marcadas con asterisco (*) son obligatorias.',
  space: 'Si le falta espacio, siga en otra hoja y escriba en ella el nombre de la casilla.',
  noRecord: 'No hay un documento que se pueda mostrar: lo que llegó tiene otra forma.',
  otherDocument:
    'Este documento no se puede mostrar aquí: es de otro tipo, o no dice con qué versión se escribió.',
  otherVersion:
    'Este documento no se puede mostrar aquí: es de una versión que esta página todavía no conoce. Avise a quien administra el portal.',
};
