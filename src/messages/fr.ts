import { magnitude, type Decimal } from '../model/decimal.js';
import { equation, shortened, type MessageWords } from './message-words.js';

/** A number in French format. */
const number = (value: Decimal): string =>
  new Intl.NumberFormat('fr', { maximumFractionDigits: 20 }).format(value);

const quoted = (part: string): string => `«\u00a0${shortened(part)}\u00a0»`;

/** Messages to authors in French. */
export const messagesFr: MessageWords = {
  problems: {
    missing: () => 'Cet attribut manque.',
    unfilled: () => 'Ce texte du modèle n’a pas été remplacé.',
    'too-long': ({ most }) => `Ce texte dépasse ${number(`${most}`)} caractères.`,
    'ambiguous-number': ({ part, meanings }) =>
      `${quoted(part)} peut vouloir dire ${meanings.map(number).join(' ou ')}.`,
    'ambiguous-unit': ({ part }) => `${quoted(part)} est le symbole de plusieurs monnaies.`,
    'not-a-number': ({ part }) => `${quoted(part)} n’est pas un nombre simple.`,
    'not-a-count': ({ part }) => `${quoted(part)} n’est pas un nombre entier.`,
    'not-a-share': ({ part }) => `${quoted(part)} n’est pas une part de 100\u00a0%.`,
    'not-a-source': ({ part }) =>
      `${quoted(part)} n’est pas de la forme «\u00a0nom: avant à après\u00a0».`,
    'not-a-date': ({ part }) => `${quoted(part)} n’est pas une date qui commence par l’année.`,
    'not-a-link': () =>
      'Ce n’est ni une adresse web, ni une adresse de courriel, ni une adresse relative.',
    'unknown-word': ({ part }) => `${quoted(part)} n’est pas une valeur connue.`,
    contradiction: ({ part }) => `${quoted(part)} contredit un autre attribut.`,
    repeated: ({ part }) => `${quoted(part)} apparaît deux fois.`,
    'too-many': ({ most }) => `Il y a plus de ${most} sources.`,
    'wrong-sum': ({ sums }) =>
      sums
        .map((each) => {
          const { moment, whole, missing } = each;
          const said = `${moment && `Pour ${moment}, `}${equation(each, number)}`;
          if (!whole || !missing) return `${said}\u00a0: toutes les valeurs sont nulles.`;
          const by = number(magnitude(missing));
          return missing.startsWith('-')
            ? `${said}\u00a0: c’est ${by} de plus que ${number(whole)}.`
            : `${said}\u00a0: il manque ${by} pour arriver à ${number(whole)}.`;
        })
        .join(' '),
    'impossible-shares': ({ total, shares }) =>
      `Aucun nombre de personnes sur ${number(total)} ne donne ${shares.map((share) => `${number(share)}\u00a0%`).join(' et ')}.`,
  },
  documents: {
    'unknown-figure': ({ name }) => `Il n’y a pas de chiffre clé ${quoted(name)}.`,
    unclosed: () => 'Il manque la balise de fin, si bien que tout ce qui suit en ferait partie.',
    'too-deep': () =>
      'Trop d’éléments sont imbriqués ici\u00a0: plus rien n’est dessiné à partir de cet endroit.',
    'too-many-figures': ({ most }) =>
      `Seuls les ${most} premiers chiffres clés d’un document sont dessinés, et celui-ci vient après. Veuillez diviser le document.`,
    'relative-link': () => 'Un lien relatif ne fonctionne pas dans un courriel\u00a0: il est omis.',
    'no-sentence': () =>
      'L’élément ne contient aucune phrase pour les lecteurs qui ne voient pas le chiffre clé.',
    'other-sentence': ({ said, stated }) =>
      `La phrase de l’élément donne ${said.join(', ')}, mais le chiffre clé ${stated.join(', ')}.`,
    'silent-sentence': ({ stated }) =>
      `La phrase de l’élément ne donne aucun des nombres du chiffre clé\u00a0: ${stated.join(', ')}.`,
    'unknown-attribute': () => 'Ce n’est pas un attribut de ce chiffre clé.',
    'other-numbers': ({ stated, others, at }) =>
      `On lit ici ${stated.join(', ')}, mais ${others.join(', ')} à ${at}. Veuillez corriger celui qui est faux.`,
    'other-figures': ({ count, others, at }) =>
      `C’est le dernier chiffre clé de la page, le numéro ${count}, mais la version dans une autre langue en a ${others}, dont le premier est à ${at}. Veuillez mettre les mêmes dans les deux.`,
    'missing-glyphs': ({ glyphs }) =>
      `La police n’a pas de caractère pour ${glyphs.join(' ')}. Veuillez en choisir une qui en a.`,
  },
  colon: '\u00a0: ',
  write: (markup) => `Veuillez écrire ${markup}.`,
  example: (markup) => `Veuillez écrire, par exemple, ${markup}.`,
  or: ' ou ',
};
