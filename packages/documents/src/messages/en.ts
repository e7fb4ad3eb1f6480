import type { DocumentErrorCode, Messages, WarningCode } from './messages.ts';

/** What is said in English. */
export const en: Messages<DocumentErrorCode, WarningCode> = {
  errors: {
    'archivo-vacio':
      'The file is empty. Choose the file of the ficha or the note once it is filled in.',
    'archivo-muy-grande':
      'The file is too large for a ficha or a note. Save it without pictures and try again.',
    'archivo-danado':
      'The file is incomplete or damaged. Open it in Word, save it as .docx and try again.',
    'archivo-peligroso':
      'The file holds what no ficha needs and what could harm the system, so it was not opened. Copy its text into a new document and save that as .docx.',
    'archivo-cifrado':
      'The file is protected by a password. Remove it in Word, save the file and try again.',
    'archivo-con-macros':
      'The file holds macros. Open it in Word and save it as .docx, which has none.',
    'word-antiguo':
      'The file is of an old version of Word (.doc). Open it in Word and save it as .docx.',
    'pdf-sin-lector':
      'What reads PDF files is not installed here. Use the Word file, or copy the text of the PDF into a .txt file.',
    'pdf-sin-texto':
      'The PDF has no text: it is a picture, of a scanner for example. Use the Word file, or fill in the form.',
    'formato-desconocido':
      'Files of this kind cannot be read. Use Word (.docx), HTML, Markdown or text.',
    'documento-no-reconocido':
      'The file does not seem to be a ficha de lecciones aprendidas or a nota del conocimiento. Check that it is the right document.',
  },
  warnings: {
    'edicion-desconocida': 'The paper is of no known edition. Check every box.',
    'casilla-no-hallada': 'The file does not have this box. Fill it in if the answer is elsewhere.',
    'etiqueta-parecida':
      'The box has another name in the file. Check that the answer belongs here.',
    'varias-fichas': ({ cantidad }) =>
      `The file holds ${cantidad === 1 ? 'another form' : `${cantidad} other forms`} after the first one. Only the first one was read: save each in a file of its own.`,
    'texto-sobrante': ({ cantidad }) =>
      `${cantidad === 1 ? 'One text belongs' : `${cantidad} texts belong`} to no box. Check whether the form lacks any of it.`,
    'texto-muy-largo': ({ sobran }) =>
      `This box has ${sobran} characters too many. Shorten the text.`,
    'lista-muy-larga': ({ sobran }) =>
      `This list has ${sobran} entries too many. Join some of them.`,
    'marca-contradictoria':
      'The marks of the answer contradict each other. Ask which one holds and choose it.',
    'marca-dudosa': 'There is a mark, but not clearly beside an option. Choose the answer.',
    'sin-marca': 'No option is marked. Ask for the answer and choose it.',
    'separacion-dudosa':
      'It is not clear which part is the entity and which the area. Enter them apart if needed.',
    'fecha-anio-dos-cifras': 'The year is written in two digits. Check that it is right.',
    'fecha-inexistente':
      'That date is not in the calendar. Enter one that is, for example 29/05/2024.',
    'fecha-incompleta':
      'The date lacks its day, month or year. Enter all of it, for example 29/05/2024.',
    'fecha-ilegible': 'The date could not be read. Enter it as 29/05/2024.',
    'telefono-sin-indicativo':
      'The number lacks its area code. Add 60 and the digit of the region.',
    'telefono-varios': 'There are several numbers in one box. Leave one in each contact.',
    'telefono-ilegible':
      'The number could not be read. Enter its ten digits, for example 300 000 0101.',
    'correo-varios': 'There are several addresses in one box. Leave one in each contact.',
    'correo-ilegible': 'The address could not be read. Enter it as nombre@entidad.gov.co.',
    'cambios-sin-aceptar':
      'The file has changes that nobody accepted. The text was taken with the changes made.',
    'texto-borrado':
      'The file has text that was deleted under change tracking. It was not taken; it is among what is left over.',
    'texto-oculto': 'The file has hidden text. It was not taken; it is among what is left over.',
    'imagen-omitida':
      'The file has pictures, which are not read. Enter what they say if it is missing.',
    'cifra-dudosa': 'A figure can be read in two ways. Enter it in its boxes.',
  },
};
