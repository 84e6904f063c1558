import { shortened, type ResultsWords } from './message-words.js';

const quoted = (text: string, most?: number): string => `«${shortened(text, most)}»`;

const nameOf = (language: string): string =>
  new Intl.DisplayNames('es', { type: 'language' }).of(language) ?? language;

/** Messages about results files in Spanish. */
export const resultsEs: ResultsWords = {
  problems: {
    'no-results': () =>
      'Aquí no hay resultados. La primera fila da nombre a las columnas, por ejemplo id, figure, value y label-es; cada fila siguiente es un resultado.',
    workbook: () =>
      'Es un libro de cálculo. Por favor, guárdelo como CSV, en UTF-8 si puede elegir.',
    'too-nested': ({ most }) => `Aquí hay abiertos más de ${most} listas y objetos.`,
    'not-json': () => 'A partir de aquí no es JSON: quizá falta una coma, una comilla o una llave.',
    'not-text': () =>
      'Aquí va un texto o un número; para palabras, un objeto con un texto por idioma.',
    'repeated-key': () => 'Esta clave aparece dos veces. Por favor, borre una de ellas.',
    'unclosed-quote': () =>
      'Se abre una comilla que nunca se cierra, así que todo lo que sigue sería una sola celda. Por favor, escriba "" para una comilla dentro de una celda.',
    'stray-quote': () =>
      'Una celda continúa después de su comilla de cierre. Por favor, escriba "" para una comilla dentro de una celda.',
    'control-character': () =>
      'Contiene un signo invisible. Por favor, vuelva a escribir el texto.',
    spoiled: () =>
      'La hoja de cálculo lo ha convertido en otra cosa. Por favor, dé formato de texto a la celda antes de escribir.',
    'extra-cell': () =>
      'No hay ningún nombre encima de esta celda. Por favor, dé nombre a su columna en la primera fila, o vacíe la celda.',
    'missing-column': () =>
      'Falta esta columna. Por favor, escriba su nombre en la primera fila y rellénela en cada fila.',
    'unknown-column': () => 'No hay ninguna columna con este nombre; no se lee.',
    'repeated-column': ({ column }) =>
      `${column} tiene el mismo nombre. Por favor, borre una de las dos.`,
    'no-language': () =>
      'Ninguna columna está en un idioma. Por favor, dé nombre a las columnas de palabras, por ejemplo, label-es y note-es.',
    'not-an-id': () =>
      'Un id solo tiene minúsculas sin acento, cifras y guiones entre ellas, y no es un nombre que un archivo no pueda tener.',
    'repeated-id': ({ row }) => `La fila ${row} tiene el mismo.`,
    'unknown-figure': ({ name }) => `No hay ninguna cifra ${quoted(name)}.`,
    'not-read': ({ figure }) => `La cifra ${figure} no tiene esto.`,
    untranslated: ({ language, other, text }) =>
      `Está vacío, pero ${other} dice ${quoted(text)}. Por favor, escriba lo mismo en ${nameOf(language)}.`,
    'other-names': ({ names, shares }) => `Aquí hay ${names} nombres, pero ${shares} partes.`,
    'other-section': ({ row, heading }) =>
      `La fila ${row} tiene la misma sección con otras palabras: ${quoted(heading)}.`,
    'too-long': ({ most }) => `Este texto tiene más de ${most} caracteres.`,
    unfilled: () => 'Una plantilla no ha rellenado esto. Por favor, escriba el texto mismo.',
    missing: () => 'Está vacío.',
    contradiction: ({ part }) => `${quoted(part)} contradice otra celda de la fila.`,
    'not-a-source': ({ part }) => `${quoted(part)} no son dos números, como 36 to 52.`,
  },
  place: ({ row, column, name, path, earlier }) => {
    const file = earlier ? 'Archivo anterior, ' : '';
    const said = name ? ` ${quoted(name)}` : '';
    if (path !== undefined) return `${file}línea ${row}${path && `, ${path}`}`;
    if (!row) return `${file || 'archivo, '}${name ? `columna${said}` : 'en su conjunto'}`;
    return `${file}fila ${row}${column || name ? `, columna${column ? ` ${column}` : ''}${said}` : ''}`;
  },
  typed: (text) => quoted(text, 400),
  typedIn: (text, column) => `${text} en ${column}`,
  nothing: 'nada',
};
