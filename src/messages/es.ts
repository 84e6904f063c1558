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
    'ambiguous-unit': ({ part }) => `${quoted(part)} es el signo de varias monedas.`,
    'not-a-number': ({ part }) => `${quoted(part)} no es un número simple.`,
    'not-a-count': ({ part }) => `${quoted(part)} no es un número entero.`,
    'not-a-share': ({ part }) => `${quoted(part)} no es una parte del 100\u00a0%.`,
    'not-a-source': ({ part }) => `${quoted(part)} no tiene la forma «nombre: antes a después».`,
    'not-a-date': ({ part }) => `${quoted(part)} no es una fecha que empiece por el año.`,
    'not-a-link': () => 'No es una dirección web, de correo o relativa.',
    'unknown-word': ({ part }) => `${quoted(part)} no se conoce aquí.`,
    contradiction: ({ part }) => `${quoted(part)} contradice otro atributo.`,
    repeated: ({ part }) => `${quoted(part)} aparece dos veces.`,
    'too-many': ({ most }) => `Hay más de ${most} fuentes.`,
    'wrong-sum': ({ sums }) =>
      sums
        .map((each) => {
          const { moment, whole, missing } = each;
          const said = `${moment && `En ${moment}, `}${equation(each, number)}`;
          if (!whole || !missing) return `${said}: no hay nada que repartir.`;
          const by = number(magnitude(missing));
          return missing.startsWith('-')
            ? `${said}: sobran ${by} para llegar a ${number(whole)}.`
            : `${said}: faltan ${by} para llegar a ${number(whole)}.`;
        })
        .join(' '),
    'impossible-shares': ({ total, shares }) =>
      `Ningún número de personas de un total de ${number(total)} da ${shares.map((share) => `${number(share)}\u00a0%`).join(' y ')}.`,
  },
  documents: {
    'unknown-figure': ({ name }) => `No hay ninguna cifra ${quoted(name)}.`,
    unclosed: () => 'No hay etiqueta de cierre, así que lo que sigue formaría parte de ella.',
    'too-deep': () =>
      'Hay demasiados elementos abiertos aquí, así que a partir de aquí no se dibuja nada.',
    'too-many-figures': ({ most }) =>
      `Viene después de las ${most} cifras que se dibujan de un documento; divídalo, por favor.`,
    'relative-link': () =>
      'No lleva a ninguna parte desde un correo, que no está en ningún sitio; se omite.',
    'no-sentence': () => 'No contiene una frase para quien no ve la cifra.',
    'other-sentence': ({ said, stated }) =>
      `La frase que contiene dice ${said.join(', ')}; la cifra, ${stated.join(', ')}.`,
    'silent-sentence': ({ stated }) =>
      `La frase que contiene no dice ninguno de sus números: ${stated.join(', ')}.`,
    'unknown-attribute': () => 'No es un atributo de esta cifra.',
    'other-numbers': ({ stated, others, at }) =>
      `Aquí dice ${stated.join(', ')}, pero ${others.join(', ')} en ${at}.`,
    'other-figures': ({ count, others, at }) =>
      `Es la última de ${count} cifras, pero hay ${others} a partir de ${at}.`,
    'missing-glyphs': ({ glyphs }) => `La fuente no tiene ningún signo para ${glyphs.join(' ')}.`,
  },
  colon: ': ',
  write: (markup) => `Por favor, escriba ${markup}.`,
  example: (markup) => `Por favor, escriba, por ejemplo, ${markup}.`,
  or: ' o ',
};
