import type { FichaLeccionV2 } from '../../../generated/types/ficha-leccion-v2.ts';
import * as blocks from '../../form/blocks.ts';
import type { FormDefinition } from '../../form/form-definition.ts';
import * as paper from './paper.ts';

type Section = 'datosGenerales' | 'caracteristicasEspecificas';

/** Boxes that the paper does not have: programs of the entity fill them in. */
const hidden = (label: string) => ({
  label,
  shortLabel: label,
  hidden: 'No está en el papel: la completa la entidad.',
});
const text = (label: string) => ({ ...hidden(label), control: 'text' as const, rows: 1 });
const evidence = (label: string) => ({ ...text(label), personalData: 'internal' as const });

export const form: FormDefinition<FichaLeccionV2, Section> = {
  lang: 'es-CO',
  timeZone: 'America/Bogota',
  title: paper.title,
  texts: {
    submit: 'Enviar la ficha',
    sending: 'Enviando su ficha…',
    received: 'Su ficha fue recibida',
    another: 'Diligenciar otra ficha',
  },
  introduction: [paper.definition, paper.invitation],
  closing: [paper.footnote, paper.legalNote],
  sections: {
    datosGenerales: 'Datos generales',
    caracteristicasEspecificas: 'Características específicas de la experiencia',
  },
  boxes: {
    entidadYArea: {
      section: 'datosGenerales',
      label: 'Nombre de la entidad y del área',
      shortLabel: 'Entidad y área',
      control: 'text',
      rows: 2,
      autocomplete: 'organization',
      personalData: 'none',
      errors: { 'falta-respuesta': 'Escriba el nombre de la entidad y del área.' },
    },
    nombreServidorPublico: {
      section: 'datosGenerales',
      label: 'Nombre del servidor público',
      shortLabel: 'Nombre del servidor público',
      control: 'text',
      rows: 1,
      autocomplete: 'name',
      personalData: 'public-servant',
    },
    contactos: {
      section: 'datosGenerales',
      label: 'Contactos',
      shortLabel: 'Contactos',
      personalData: 'private-contact',
      add: 'Agregar otro contacto',
      item: {
        label: 'Contacto',
        shortLabel: 'Contacto',
        personalData: 'private-contact',
        boxes: {
          telefono: {
            label: 'Número de contacto',
            shortLabel: 'Número de contacto',
            help: 'Un solo número, celular o fijo con indicativo. Por ejemplo: 300 000 0101.',
            control: 'telephone',
            autocomplete: 'tel',
            personalData: 'private-contact',
          },
          correo: {
            label: 'Correo electrónico institucional',
            shortLabel: 'Correo institucional',
            help: 'Por ejemplo: nombre@entidad.gov.co.',
            control: 'email',
            autocomplete: 'email',
            personalData: 'private-contact-unless-institutional',
          },
          literal: {
            label: 'Contacto tal como está en el papel',
            shortLabel: 'Contacto tal como está en el papel',
            hidden: 'Lo escribe quien importa el documento.',
            control: 'text',
            rows: 1,
            personalData: 'private-contact',
          },
        },
      },
    },
    fechaDiligenciamiento: {
      section: 'datosGenerales',
      label: 'Fecha de diligenciamiento',
      shortLabel: 'Fecha de diligenciamiento',
      help: 'Día, mes y año. Por ejemplo: 29/05/2024 o 29 de mayo de 2024.',
      control: 'date',
      personalData: 'none',
      errors: { 'falta-respuesta': 'Escriba la fecha en que diligencia la ficha.' },
    },
    temaLeccion: {
      section: 'caracteristicasEspecificas',
      label: 'Tema de la lección aprendida',
      shortLabel: 'Tema',
      control: 'text',
      rows: 2,
      counter: true,
      personalData: 'free-text',
      errors: { 'falta-respuesta': 'Escriba el tema de la lección aprendida.' },
    },
    planProgramaProyecto: {
      section: 'caracteristicasEspecificas',
      label: 'Plan, programa o proyecto asociado',
      shortLabel: 'Plan, programa o proyecto',
      help: 'Si son varios, escriba cada uno en su propia casilla.',
      personalData: 'free-text',
      add: 'Agregar otro plan, programa o proyecto',
      errors: { 'falta-respuesta': 'Escriba el plan, programa o proyecto asociado.' },
      item: {
        label: 'Plan, programa o proyecto',
        shortLabel: 'Plan, programa o proyecto',
        control: 'text',
        rows: 2,
        personalData: 'free-text',
      },
    },
    situacionExperiencia: {
      section: 'caracteristicasEspecificas',
      label: 'Describa la situación o experiencia',
      shortLabel: 'Situación o experiencia',
      control: 'text',
      rows: 8,
      counter: true,
      personalData: 'free-text',
      errors: { 'falta-respuesta': 'Describa la situación o experiencia.' },
    },
    impacto: {
      section: 'caracteristicasEspecificas',
      label:
        'Describa el impacto positivo o negativo que generó la situación o experiencia frente a los resultados esperados',
      shortLabel: 'Impacto',
      control: 'text',
      rows: 8,
      counter: true,
      personalData: 'free-text',
      errors: { 'falta-respuesta': 'Describa el impacto que generó la situación o experiencia.' },
    },
    solucionesMejora: {
      section: 'caracteristicasEspecificas',
      label: '¿Cómo y cuáles fueron las soluciones o acciones de mejora (si las hubo)?',
      shortLabel: 'Soluciones o acciones de mejora',
      help: 'Escriba cada solución o acción en su propia casilla. Si no las hubo, siga adelante.',
      shownUnless: 'solucionesMejoraNoHubo',
      personalData: 'free-text',
      add: 'Agregar otra solución o acción',
      item: {
        label: 'Solución o acción de mejora',
        shortLabel: 'Solución o acción de mejora',
        control: 'text',
        rows: 3,
        personalData: 'free-text',
      },
    },
    solucionesMejoraNoHubo: {
      section: 'caracteristicasEspecificas',
      label: 'No hubo soluciones ni acciones de mejora',
      shortLabel: 'No hubo soluciones',
      control: 'checkbox',
      personalData: 'none',
    },
    leccionAprendida: {
      section: 'caracteristicasEspecificas',
      label: '¿Cuál fue la lección aprendida?',
      shortLabel: 'Lección aprendida',
      control: 'text',
      rows: 6,
      counter: true,
      personalData: 'free-text',
      errors: { 'falta-respuesta': 'Escriba cuál fue la lección aprendida.' },
    },
    recomendacion: {
      section: 'caracteristicasEspecificas',
      label: '¿Cuál es su recomendación para obtener mejores resultados en un escenario similar?',
      shortLabel: 'Recomendación',
      control: 'text',
      rows: 6,
      counter: true,
      personalData: 'free-text',
      errors: { 'falta-respuesta': 'Escriba su recomendación para un escenario similar.' },
    },
    autorizacion: {
      section: 'caracteristicasEspecificas',
      label: 'Autorización para compartir',
      shortLabel: 'Autorización para compartir',
      personalData: 'none',
      errors: { 'falta-respuesta': 'Elija Sí o No para autorizar que la ficha se comparta.' },
      boxes: {
        respuesta: {
          label: paper.question,
          shortLabel: 'Autorización para compartir',
          control: 'choice',
          options: { si: 'Sí', no: 'No', contradictoria: 'Sí y No a la vez' },
          notOffered: ['contradictoria'],
          personalData: 'none',
          errors: {
            'falta-respuesta': 'Elija Sí o No para autorizar que la ficha se comparta.',
            'opcion-desconocida': 'Elija Sí o No.',
          },
        },
        marcaOriginal: evidence('Marca tal como está en el papel'),
        textoPregunta: evidence('Texto de la pregunta que se respondió'),
        fecha: {
          ...evidence('Fecha de la respuesta'),
          control: 'date',
        },
        medio: {
          ...hidden('Medio de la respuesta'),
          personalData: 'internal',
          control: 'choice',
          options: {
            formulario: 'Formulario en línea',
            papel: 'Papel',
            correo: 'Correo electrónico',
            otro: 'Otro',
          },
        },
        rolOtorgante: evidence('Cargo de quien autoriza'),
        revocadaEl: { ...evidence('Fecha en que se retiró la autorización'), control: 'date' },
      },
    },

    id: blocks.id,
    entidad: {
      ...hidden('Entidad'),
      personalData: 'none',
      boxes: {
        nombre: { ...text('Nombre de la entidad'), personalData: 'none' },
        nit: { ...hidden('NIT de la entidad'), control: 'code', personalData: 'none' },
        codigoDivipola: {
          ...hidden('Código DIVIPOLA de la entidad'),
          control: 'code',
          personalData: 'none',
        },
      },
    },
    area: { ...text('Área'), personalData: 'none' },
    plantilla: {
      ...hidden('Edición del papel'),
      personalData: 'none',
      boxes: {
        edicion: { ...text('Nombre de la edición'), personalData: 'none' },
        codigo: { ...text('Código del formato'), personalData: 'none' },
        version: { ...text('Versión del formato'), personalData: 'none' },
        fechaVigencia: { ...hidden('Vigencia del formato'), control: 'date', personalData: 'none' },
      },
    },
    procedencia: blocks.procedencia,
    tratamientoDatosPersonales: {
      ...hidden('Tratamiento de los datos personales'),
      personalData: 'internal',
      boxes: {
        base: {
          ...hidden('Base del tratamiento (Ley 1581 de 2012)'),
          personalData: 'internal',
          control: 'choice',
          options: {
            autorizacion: 'Autorización de la persona (art. 9)',
            art10a: 'Funciones legales de la entidad pública (art. 10, literal a)',
            art10b: 'Datos de naturaleza pública (art. 10, literal b)',
          },
        },
        finalidades: {
          ...hidden('Finalidades'),
          personalData: 'internal',
          add: 'Agregar otra finalidad',
          item: {
            ...hidden('Finalidad'),
            personalData: 'internal',
            boxes: {
              codigo: {
                ...hidden('Código de la finalidad'),
                control: 'code',
                personalData: 'internal',
              },
              texto: evidence('Texto de la finalidad'),
              respuesta: {
                ...hidden('Respuesta de la persona'),
                control: 'choice',
                options: { si: 'Sí', no: 'No' },
                personalData: 'internal',
              },
            },
          },
        },
        avisoVersion: evidence('Versión del aviso de privacidad'),
        avisoSha256: {
          ...hidden('Huella SHA-256 del aviso'),
          control: 'code',
          personalData: 'internal',
        },
        fecha: { ...evidence('Fecha de la autorización'), control: 'date' },
        medio: {
          ...hidden('Medio de la autorización'),
          personalData: 'internal',
          control: 'choice',
          options: {
            formulario: 'Formulario en línea',
            papel: 'Papel',
            correo: 'Correo electrónico',
            otro: 'Otro',
          },
        },
      },
    },
    publicacion: blocks.publicacion,
    clasificacionInformacion: blocks.clasificacionInformacion,
    gestion: {
      ...hidden('Gestión de la lección'),
      personalData: 'none',
      boxes: {
        palabrasClave: {
          ...hidden('Palabras clave'),
          personalData: 'free-text',
          add: 'Agregar otra palabra clave',
          item: { ...text('Palabra clave'), personalData: 'free-text' },
        },
        territorio: {
          ...hidden('Territorio'),
          personalData: 'none',
          boxes: {
            codigoDivipola: {
              ...hidden('Código DIVIPOLA del territorio'),
              control: 'code',
              personalData: 'none',
            },
            nombre: { ...text('Nombre del territorio'), personalData: 'none' },
          },
        },
        signoImpacto: {
          ...hidden('Signo del impacto'),
          control: 'choice',
          options: { positivo: 'Positivo', negativo: 'Negativo', mixto: 'Mixto' },
          personalData: 'none',
        },
        estado: {
          ...hidden('Estado de la lección'),
          control: 'choice',
          options: { enRevision: 'En revisión', validada: 'Validada', retirada: 'Retirada' },
          personalData: 'none',
        },
        rolRevisor: evidence('Cargo de quien revisa'),
        seguimiento: {
          ...hidden('Seguimiento'),
          personalData: 'free-text',
          add: 'Agregar otra acción',
          item: {
            ...hidden('Acción de seguimiento'),
            personalData: 'free-text',
            boxes: {
              accion: { ...text('Acción'), personalData: 'free-text' },
              rolResponsable: evidence('Cargo del responsable'),
              fecha: { ...hidden('Fecha límite'), control: 'date', personalData: 'none' },
              estado: {
                ...hidden('Estado de la acción'),
                control: 'choice',
                options: { pendiente: 'Pendiente', enCurso: 'En curso', cumplida: 'Cumplida' },
                personalData: 'none',
              },
            },
          },
        },
      },
    },
    extensiones: blocks.extensiones,
  },
};
