import type { Edition } from '../../form/edition.ts';

/** Every edition of the note that was seen. A new one is one more entry; none is needed for validity. */
export const editions: readonly Edition[] = [
  {
    id: 'aurora-2024',
    years: [2024],
    introduction: [],
    labels: {},
    rows: {},
    notes: [],
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
        entries: '/resultados',
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
        headingBox: '/encabezados/recursos',
      },
    ],
  },
];
