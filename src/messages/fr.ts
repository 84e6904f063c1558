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
    'ambiguous-unit': ({ part }) => `${quoted(part)} est le signe de plusieurs monnaies.`,
    'not-a-number': ({ part }) => `${quoted(part)} n’est pas un nombre simple.`,
    'not-a-count': ({ part }) => `${quoted(part)} n’est pas un nombre entier.`,
    'not-a-share': ({ part }) => `${quoted(part)} n’est pas une part de 100\u00a0%.`,
    'not-a-source': ({ part }) =>
      `${quoted(part)} n’est pas de la forme «\u00a0nom: avant à après\u00a0».`,
    'not-a-date': ({ part }) => `${quoted(part)} n’est pas une date qui commence par l’année.`,
    'not-a-link': () => 'Ce n’est pas une adresse web, de courriel ou relative.',
    'unknown-word': ({ part }) => `${quoted(part)} n’est pas connu ici.`,
    contradiction: ({ part }) => `${quoted(part)} contredit un autre attribut.`,
    repeated: ({ part }) => `${quoted(part)} y est deux fois.`,
    'too-many': ({ most }) => `Il y a plus de ${most} sources.`,
    'wrong-sum': ({ sums }) =>
      sums
        .map((each) => {
          const { moment, whole, missing } = each;
          const said = `${moment && `Pour ${moment}, `}${equation(each, number)}`;
          if (!whole || !missing) return `${said}\u00a0: il n’y a rien à répartir.`;
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
    unclosed: () => 'Il n’y a pas de balise de fin, si bien que la suite en ferait partie.',
    'too-deep': () =>
      'Trop d’éléments sont ouverts ici, si bien que rien n’est dessiné à partir d’ici.',
    'too-many-figures': ({ most }) =>
      `Cela vient après les ${most} chiffres clés que l’on dessine d’un document\u00a0; veuillez le diviser.`,
    'relative-link': () =>
      'Cela ne mène nulle part depuis un courriel, qui n’est sur aucun site\u00a0; le lien est omis.',
    'no-sentence': () =>
      'Il n’y a pas de phrase à l’intérieur pour qui ne voit pas le chiffre clé.',
    'other-sentence': ({ said, stated }) =>
      `La phrase à l’intérieur dit ${said.join(', ')}, le chiffre clé ${stated.join(', ')}.`,
    'silent-sentence': ({ stated }) =>
      `La phrase à l’intérieur ne dit aucun de ses nombres\u00a0: ${stated.join(', ')}.`,
    'unknown-attribute': () => 'Ce n’est pas un attribut de ce chiffre clé.',
    'other-numbers': ({ stated, others, at }) =>
      `Ici il est dit ${stated.join(', ')}, mais ${others.join(', ')} à ${at}.`,
    'other-figures': ({ count, others, at }) =>
      `C’est le dernier de ${count} chiffres clés, mais il y en a ${others} à partir de ${at}.`,
    'missing-glyphs': ({ glyphs }) => `La police n’a pas de signe pour ${glyphs.join(' ')}.`,
  },
  colon: '\u00a0: ',
  write: (markup) => `Veuillez écrire ${markup}.`,
  example: (markup) => `Veuillez écrire, par exemple, ${markup}.`,
  or: ' ou ',
};
