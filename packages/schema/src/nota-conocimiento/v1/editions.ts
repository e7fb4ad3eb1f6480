import type { Edition, EntryBoxes, LinkBoxes } from '../../form/edition.ts';

const results: EntryBoxes = {
  list: '/resultados',
  heading: 'nombre',
  text: 'texto',
  figures: {
    list: 'cifras',
    value: 'valor',
    unit: 'unidad',
    count: 'conteo',
    percentage: 'porcentaje',
    noun: 'denominacion',
    literal: 'literal',
  },
  noteMark: 'notaRef',
  notes: { list: '/notas', mark: 'marca', text: 'texto' },
};

const links: LinkBoxes = {
  kind: 'tipo',
  text: 'texto',
  address: 'url',
  kinds: [
    { value: 'video', words: /\bv[ií]deo/i },
    { value: 'presentacion', words: /presentaci[oó]n|power ?point|diapositiva|\.pptx?\b/i },
    { value: 'documento', words: /documento|informe|gu[ií]a|manual|cartilla|\.(?:pdf|docx?)\b/i },
    { value: 'otro' },
  ],
};

/** Every edition of the note that was seen. A new one is one more entry; none is needed for validity. */
export const editions: readonly Edition[] = [
  {
    id: 'aurora-2024',
    years: [2024],
    introduction: [],
    labels: {},
    rows: {},
    notes: [],
    catalogue: {
      identifier: ['/id'],
      number: ['/numero/codigo'],
      title: ['/titulo'],
      abstract: ['/lecciones/*'],
      description: ['/entornoProblematica'],
      date: ['/publicacion/fecha'],
      publisher: ['/entidad'],
      source: ['/fichasOrigen/*'],
    },
    preamble: {
      number: { box: '/numero', sequence: 'correlativo', year: 'anio', code: 'codigo' },
      type: '/tipo',
      title: '/titulo',
    },
    outline: [
      {
        number: 1,
        heading: 'Conociendo el entorno y la problemática',
        box: '/entornoProblematica',
        headingBox: '/encabezados/entornoProblematica',
      },
      {
        number: 2,
        heading: 'La solución de una práctica',
        box: '/solucion',
        headingBox: '/encabezados/solucion',
      },
      {
        heading: 'Metodología',
        box: '/metodologia/texto',
        listBox: '/metodologia/pasos',
        headingBox: '/encabezados/metodologia',
      },
      {
        number: 3,
        heading: 'Transformando realidades',
        box: '/resultadosIntroduccion',
        entries: results,
        headingBox: '/encabezados/resultados',
      },
      {
        number: 4,
        heading: 'Aprendiendo juntas/os: lecciones valiosas para replicar',
        box: '/lecciones',
        headingBox: '/encabezados/lecciones',
      },
      {
        number: 5,
        heading: 'Haciendo la diferencia: recomendaciones que se pueden aplicar',
        box: '/recomendaciones',
        headingBox: '/encabezados/recomendaciones',
      },
      {
        number: 6,
        heading: 'El legado de una buena práctica: actualizaciones y mejoras en la experiencia',
        box: '/legado',
        headingBox: '/encabezados/legado',
      },
      {
        heading: 'Conoce más de la experiencia aquí',
        box: '/recursos',
        links,
        headingBox: '/encabezados/recursos',
      },
    ],
  },
];
