import type { NotaConocimientoV1 } from '../../../generated/types/nota-conocimiento-v1.ts';
import * as blocks from '../../form/blocks.ts';
import type { FormDefinition } from '../../form/form-definition.ts';

type Section =
  | 'nota'
  | 'entorno'
  | 'solucion'
  | 'resultados'
  | 'lecciones'
  | 'recomendaciones'
  | 'legado'
  | 'recursos';

const none = { personalData: 'none' } as const;
const free = { personalData: 'free-text' } as const;
const line = { control: 'text', rows: 1 } as const;
const narrative = { control: 'text', rows: 8, counter: true, ...free } as const;
const named = (label: string, shortLabel = label) => ({ label, shortLabel });
const heading = (label: string) => ({ ...named(label), ...line, ...none });

/** The headings are those of nota N.º 001-2024; a note that bears others keeps them in `encabezados`. */
export const form: FormDefinition<NotaConocimientoV1, Section> = {
  lang: 'es-PE',
  timeZone: 'America/Lima',
  title: 'Nota del conocimiento',
  texts: {
    submit: 'Enviar la nota',
    sending: 'Enviando su nota…',
    received: 'Su nota fue recibida',
    another: 'Escribir otra nota',
  },
  introduction: [],
  closing: [],
  sections: {
    nota: 'Nota del conocimiento',
    entorno: '1. Conociendo el entorno y la problemática',
    solucion: '2. La solución de una práctica',
    resultados: '3. Transformando realidades',
    lecciones: '4. Aprendiendo juntas/os: lecciones valiosas para replicar',
    recomendaciones: '5. Haciendo la diferencia: recomendaciones que se pueden aplicar',
    legado: '6. El legado de una buena práctica: actualizaciones y mejoras en la experiencia',
    recursos: 'Conoce más de la experiencia aquí:',
  },
  boxes: {
    numero: {
      section: 'nota',
      ...named('Número de la nota'),
      ...none,
      errors: { 'falta-respuesta': 'Escriba el número de la nota, por ejemplo 001-2024.' },
      boxes: {
        correlativo: { ...named('Correlativo'), ...none, control: 'number' },
        anio: { ...named('Año'), ...none, control: 'number' },
        codigo: {
          ...named('Código'),
          ...none,
          ...line,
          help: 'El correlativo con tres cifras por lo menos, un guion y el año: 001-2024.',
        },
      },
    },
    tipo: {
      section: 'nota',
      ...named('Tipo de nota'),
      ...none,
      control: 'choice',
      options: {
        buenaPractica: 'Buena práctica',
        leccionAprendida: 'Lección aprendida',
        otra: 'Otra',
      },
      errors: { 'falta-respuesta': 'Elija el tipo de nota.' },
    },
    titulo: {
      section: 'nota',
      ...named('Título'),
      ...free,
      control: 'text',
      rows: 2,
      errors: { 'falta-respuesta': 'Escriba el título de la nota.' },
    },
    entidad: {
      section: 'nota',
      ...named('Entidad'),
      ...none,
      ...line,
      autocomplete: 'organization',
    },
    entornoProblematica: {
      section: 'entorno',
      ...named('Conociendo el entorno y la problemática', 'Entorno y problemática'),
      ...narrative,
      errors: { 'falta-respuesta': 'Describa el entorno y la problemática.' },
    },
    solucion: {
      section: 'solucion',
      ...named('La solución de una práctica', 'Solución'),
      ...narrative,
      errors: { 'falta-respuesta': 'Describa la solución.' },
    },
    metodologia: {
      section: 'solucion',
      ...named('Metodología'),
      ...free,
      help: 'Como pasos, como texto, o como imagen con un texto que diga lo mismo.',
      boxes: {
        pasos: {
          ...named('Pasos'),
          ...free,
          add: 'Agregar otro paso',
          item: { ...named('Paso'), ...free, control: 'text', rows: 2 },
        },
        texto: { ...named('Metodología en texto'), ...free, control: 'text', rows: 4 },
        imagen: {
          ...named('Imagen de la metodología'),
          ...free,
          boxes: {
            textoAlternativo: {
              ...named('Texto alternativo de la imagen'),
              ...free,
              help: 'Diga en palabras todo lo que la imagen muestra.',
              control: 'text',
              rows: 4,
            },
            url: { ...named('Dirección de la imagen'), ...none, control: 'url' },
          },
        },
      },
    },
    resultadosIntroduccion: {
      section: 'resultados',
      ...named('Transformando realidades', 'Introducción de los resultados'),
      ...free,
      control: 'text',
      rows: 4,
    },
    resultados: {
      section: 'resultados',
      ...named('Resultados'),
      ...free,
      add: 'Agregar otro resultado',
      errors: { 'falta-respuesta': 'Escriba por lo menos un resultado.' },
      item: {
        ...named('Resultado'),
        ...free,
        boxes: {
          nombre: { ...named('Nombre del resultado'), ...free, ...line },
          texto: {
            ...named('Texto del resultado'),
            ...free,
            control: 'text',
            rows: 2,
            errors: { 'falta-respuesta': 'Escriba el resultado, con sus cifras y sus marcas.' },
          },
          cifras: {
            ...named('Cifras'),
            ...none,
            add: 'Agregar otra cifra',
            item: {
              ...named('Cifra'),
              ...none,
              boxes: {
                valor: { ...named('Valor'), ...none, control: 'number' },
                unidad: {
                  ...named('Unidad'),
                  ...none,
                  control: 'choice',
                  options: {
                    conteo: 'Cantidad',
                    porcentaje: 'Porcentaje',
                    variacionPorcentual: 'Variación en porcentaje',
                  },
                },
                denominacion: {
                  ...named('Qué se cuenta'),
                  ...none,
                  ...line,
                  help: 'Por ejemplo: reuniones, asistentes.',
                },
                literal: { ...named('Cifra tal como está en el texto'), ...none, ...line },
              },
            },
          },
          notaRef: {
            ...named('Marca de la nota al pie'),
            ...none,
            ...line,
            help: 'La misma que lleva la nota al pie, por ejemplo (*).',
          },
        },
      },
    },
    notas: {
      section: 'resultados',
      ...named('Notas al pie'),
      ...free,
      add: 'Agregar otra nota al pie',
      item: {
        ...named('Nota al pie'),
        ...free,
        boxes: {
          marca: { ...named('Marca'), ...none, ...line },
          texto: { ...named('Texto de la nota al pie'), ...free, control: 'text', rows: 2 },
        },
      },
    },
    lecciones: {
      section: 'lecciones',
      ...named('Lecciones'),
      ...free,
      add: 'Agregar otra lección',
      errors: { 'falta-respuesta': 'Escriba por lo menos una lección.' },
      item: { ...named('Lección'), ...free, control: 'text', rows: 3 },
    },
    recomendaciones: {
      section: 'recomendaciones',
      ...named('Recomendaciones'),
      ...free,
      add: 'Agregar otra recomendación',
      errors: { 'falta-respuesta': 'Escriba por lo menos una recomendación.' },
      item: { ...named('Recomendación'), ...free, control: 'text', rows: 3 },
    },
    legado: {
      section: 'legado',
      ...named('Actualizaciones y mejoras', 'Legado'),
      ...free,
      add: 'Agregar otra actualización o mejora',
      item: { ...named('Actualización o mejora'), ...free, control: 'text', rows: 3 },
    },
    recursos: {
      section: 'recursos',
      ...named('Recursos'),
      ...free,
      add: 'Agregar otro recurso',
      item: {
        ...named('Recurso'),
        ...free,
        boxes: {
          tipo: {
            ...named('Tipo de recurso'),
            ...none,
            control: 'choice',
            options: {
              video: 'Video',
              presentacion: 'Presentación',
              documento: 'Documento',
              otro: 'Otro',
            },
          },
          texto: {
            ...named('Texto del enlace'),
            ...free,
            ...line,
            help: 'Diga a dónde lleva, por ejemplo: Video de las reuniones de 2023.',
          },
          url: {
            ...named('Dirección del recurso'),
            ...none,
            control: 'url',
            help: 'Completa, desde https://.',
            errors: { 'falta-respuesta': 'Escriba la dirección del recurso, desde https://.' },
          },
        },
      },
    },
    encabezados: {
      ...named('Encabezados tal como están en la nota'),
      ...none,
      hidden: 'Los escribe quien importa la nota, cuando no son los de este formulario.',
      boxes: {
        entornoProblematica: heading('Encabezado de la sección 1'),
        solucion: heading('Encabezado de la sección 2'),
        metodologia: heading('Encabezado de la metodología'),
        resultados: heading('Encabezado de la sección 3'),
        lecciones: heading('Encabezado de la sección 4'),
        recomendaciones: heading('Encabezado de la sección 5'),
        legado: heading('Encabezado de la sección 6'),
        recursos: heading('Encabezado de los recursos'),
      },
    },
    fichasOrigen: {
      ...named('Fichas de las que nace la nota'),
      ...none,
      hidden: 'Las escribe el sistema que guarda las fichas.',
      add: 'Agregar otra ficha',
      item: { ...named('Identificador de la ficha'), ...none, control: 'code' },
    },
    id: blocks.id,
    procedencia: blocks.procedencia,
    publicacion: blocks.publicacion,
    clasificacionInformacion: blocks.clasificacionInformacion,
    extensiones: blocks.extensiones,
  },
};
