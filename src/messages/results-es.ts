import { shortened, type ResultsWords } from './message-words.js';

const quoted = (text: string, most?: number): string => `«${shortened(text, most)}»`;

const nameOf = (language: string): string =>
  new Intl.DisplayNames('es', { type: 'language' }).of(language) ?? language;

/** Messages about results files in Spanish. */
export const resultsEs: ResultsWords = {
  problems: {
    'no-results': () =>
      'Aquí no hay resultados. La primera fila contiene los nombres de las columnas, por ejemplo id, figure, value y label-es; cada fila siguiente es un resultado.',
    workbook: () =>
      'Es un libro de cálculo (.xlsx, .xls u .ods). Por favor, guárdelo como CSV, en UTF-8 si puede elegir.',
    'too-nested': ({ most }) =>
      `Aquí hay listas y objetos anidados en más de ${most} niveles. Por favor, quite los niveles que sobren.`,
    'not-json': () =>
      'A partir de aquí no es JSON. Por favor, compruebe si falta una coma, una comilla, un corchete o una llave.',
    'not-text': () =>
      'Por favor, escriba aquí un texto o un número; para palabras, también sirve un objeto con un texto por idioma.',
    'repeated-key': () => 'Esta clave aparece dos veces. Por favor, borre una de ellas.',
    'unclosed-quote': () =>
      'Se abre una comilla que nunca se cierra, así que todo lo que sigue sería una sola celda. Por favor, escriba "" para una comilla dentro de una celda.',
    'stray-quote': () =>
      'Una celda continúa después de su comilla de cierre. Por favor, escriba "" para una comilla dentro de una celda.',
    'control-character': () =>
      'Contiene un carácter invisible. Por favor, vuelva a escribir el texto.',
    spoiled: () =>
      'La hoja de cálculo ha cambiado lo que se escribió. Por favor, dé formato de texto a la celda y vuelva a escribirlo.',
    'extra-cell': () =>
      'La columna de esta celda no tiene nombre. Por favor, póngaselo en la primera fila, o vacíe la celda.',
    'missing-column': () =>
      'Falta esta columna. Por favor, escriba su nombre en la primera fila y rellénela en cada fila.',
    'unknown-column': () => 'No hay ninguna columna con este nombre; se ignora.',
    'repeated-column': ({ column }) =>
      `${column} tiene el mismo nombre. Por favor, borre una de las dos.`,
    'no-language': () =>
      'Ninguna columna indica un idioma. Por favor, añádalo al nombre de las columnas con palabras, por ejemplo label-es y note-es.',
    'not-an-id': () =>
      'Un id consta de minúsculas sin acento, números y guiones entre ellos, y debe ser válido como nombre de archivo.',
    'repeated-id': ({ row }) => `La fila ${row} tiene el mismo id.`,
    'unknown-figure': ({ name }) => `No hay ninguna cifra ${quoted(name)}.`,
    'not-read': ({ figure }) => `La cifra ${figure} no usa este dato.`,
    untranslated: ({ language, other, text }) =>
      `Este campo está vacío, pero ${other} dice ${quoted(text)}. Por favor, escriba lo mismo en ${nameOf(language)}.`,
    'other-names': ({ names, shares }) => `Aquí hay ${names} nombres, pero ${shares} partes.`,
    'other-section': ({ row, heading }) =>
      `La fila ${row} llama de otro modo a la misma sección: ${quoted(heading)}.`,
    'too-long': ({ most }) => `Este texto tiene más de ${most} caracteres.`,
    unfilled: () =>
      'Este texto de la plantilla quedó sin rellenar. Por favor, escriba el texto mismo.',
    missing: () => 'Este campo está vacío.',
    contradiction: ({ part }) => `${quoted(part)} contradice otra celda de la fila.`,
    'not-a-source': ({ part }) => `${quoted(part)} no es un par de números, como 36 to 52.`,
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
