import { magnitude, type Decimal } from '../model/decimal.js';
import { equation, shortened, type MessageWords } from './message-words.js';

/** A number in Spanish format: groups are separated by a narrow no-break space, never a dot or comma. */
const number = (value: Decimal): string =>
  new Intl.NumberFormat('es', { maximumFractionDigits: 20 })
    .format(value)
    .replaceAll('.', '\u202f');

const quoted = (part: string): string => `«${shortened(part)}»`;

/** Messages to authors in Spanish. */
export const messagesEs: MessageWords = {
  problems: {
    missing: () => 'Falta este atributo.',
    unfilled: () => 'Este texto de la plantilla quedó sin rellenar.',
    'too-long': ({ most }) => `Este texto tiene más de ${number(`${most}`)} caracteres.`,
    'ambiguous-number': ({ part, meanings }) =>
      `${quoted(part)} puede significar ${meanings.map(number).join(' o ')}.`,
    'ambiguous-unit': ({ part }) => `${quoted(part)} es el símbolo de varias monedas.`,
    'not-a-number': ({ part }) => `${quoted(part)} no es un número simple.`,
    'not-a-count': ({ part }) => `${quoted(part)} no es un número entero.`,
    'not-a-share': ({ part }) => `${quoted(part)} no es una parte del 100\u00a0%.`,
    'not-a-source': ({ part }) => `${quoted(part)} no tiene la forma «nombre: antes a después».`,
    'not-a-date': ({ part }) => `${quoted(part)} no es una fecha que empiece por el año.`,
    'not-a-link': () => 'No es una dirección web, ni de correo, ni relativa.',
    'unknown-word': ({ part }) => `${quoted(part)} no es un valor conocido.`,
    contradiction: ({ part }) => `${quoted(part)} contradice otro atributo.`,
    repeated: ({ part }) => `${quoted(part)} aparece dos veces.`,
    'too-many': ({ most }) => `Hay más de ${most} fuentes.`,
    'wrong-sum': ({ sums }) =>
      sums
        .map((each) => {
          const { moment, whole, missing } = each;
          const said = `${moment && `En ${moment}, `}${equation(each, number)}`;
          if (!whole || !missing) return `${said}: todos los valores son 0.`;
          const by = number(magnitude(missing));
          return missing.startsWith('-')
            ? `${said}: son ${by} más que ${number(whole)}.`
            : `${said}: faltan ${by} para llegar a ${number(whole)}.`;
        })
        .join(' '),
    'impossible-shares': ({ total, shares }) =>
      `Ningún número de personas de un total de ${number(total)} da ${shares.map((share) => `${number(share)}\u00a0%`).join(' y ')}.`,
  },
  documents: {
    'unknown-figure': ({ name }) => `No hay ninguna cifra ${quoted(name)}.`,
    unclosed: () =>
      'Falta la etiqueta de cierre, así que todo lo que sigue formaría parte del elemento.',
    'too-deep': () =>
      'Hay demasiados elementos anidados, así que a partir de aquí no se dibuja nada.',
    'too-many-figures': ({ most }) =>
      `Solo se dibujan las primeras ${most} cifras de un documento, y esta viene después. Por favor, divida el documento.`,
    'relative-link': () => 'Un enlace relativo no funciona en un correo, así que se omite.',
    'no-sentence': () => 'El elemento no contiene ninguna frase para quienes no ven la cifra.',
    'other-sentence': ({ said, stated }) =>
      `La frase del elemento dice ${said.join(', ')}; la cifra, ${stated.join(', ')}.`,
    'silent-sentence': ({ stated }) =>
      `La frase del elemento no da ninguno de los números de la cifra: ${stated.join(', ')}.`,
    'unknown-attribute': () => 'No es un atributo de esta cifra.',
    'other-numbers': ({ stated, others, at }) =>
      `Aquí dice ${stated.join(', ')}, pero ${others.join(', ')} en ${at}. Por favor, corrija lo que esté mal.`,
    'other-figures': ({ count, others, at }) =>
      `Es la última cifra de la página, la número ${count}, pero la versión en otro idioma tiene ${others}; la primera está en ${at}. Por favor, ponga las mismas cifras en las dos.`,
    'missing-glyphs': ({ glyphs }) =>
      `El tipo de letra no tiene ningún carácter para ${glyphs.join(' ')}. Por favor, elija otro que lo tenga.`,
  },
  colon: ': ',
  write: (markup) => `Por favor, escriba ${markup}.`,
  example: (markup) => `Por favor, escriba, por ejemplo, ${markup}.`,
  or: ' o ',
};
