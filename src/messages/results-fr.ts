import { shortened, type ResultsWords } from './message-words.js';

const quoted = (text: string, most?: number): string => `«\u00a0${shortened(text, most)}\u00a0»`;

const nameOf = (language: string): string =>
  new Intl.DisplayNames('fr', { type: 'language' }).of(language) ?? language;

/** Messages about results files in French. */
export const resultsFr: ResultsWords = {
  problems: {
    'no-results': () =>
      'Il n’y a pas de résultats ici. La première ligne nomme les colonnes, par exemple id, figure, value et label-fr\u00a0; chaque ligne suivante est un résultat.',
    workbook: () =>
      'C’est un classeur. Veuillez l’enregistrer au format CSV, en UTF-8 si vous avez le choix.',
    'too-nested': ({ most }) => `Plus de ${most} listes et objets sont ouverts ici.`,
    'not-json': () =>
      'À partir d’ici, ce n’est pas du JSON\u00a0: il manque peut-être une virgule, un guillemet ou une accolade.',
    'not-text': () =>
      'Ici va un texte ou un nombre\u00a0; pour des mots, un objet avec un texte par langue.',
    'repeated-key': () => 'Cette clé y est deux fois. Veuillez en supprimer une.',
    'unclosed-quote': () =>
      'Un guillemet est ouvert et jamais fermé, si bien que toute la suite serait une seule cellule. Veuillez écrire "" pour un guillemet dans une cellule.',
    'stray-quote': () =>
      'Une cellule continue après son guillemet fermant. Veuillez écrire "" pour un guillemet dans une cellule.',
    'control-character': () => 'Il contient un signe invisible. Veuillez retaper le texte.',
    spoiled: () =>
      'Le tableur en a fait autre chose. Veuillez mettre la cellule au format texte avant de taper.',
    'extra-cell': () =>
      'Il n’y a pas de nom au-dessus de cette cellule. Veuillez nommer sa colonne dans la première ligne, ou vider la cellule.',
    'missing-column': () =>
      'Cette colonne manque. Veuillez écrire son nom dans la première ligne et la remplir à chaque ligne.',
    'unknown-column': () => 'Il n’y a pas de colonne de ce nom\u00a0; elle n’est pas lue.',
    'repeated-column': ({ column }) =>
      `${column} porte le même nom. Veuillez supprimer l’une des deux.`,
    'no-language': () =>
      'Aucune colonne n’est dans une langue. Veuillez nommer les colonnes de mots, par exemple, label-fr et note-fr.',
    'not-an-id': () =>
      'Un id n’a que des minuscules sans accent, des chiffres et des traits d’union entre eux, et n’est pas un nom interdit aux fichiers.',
    'repeated-id': ({ row }) => `La ligne ${row} a le même.`,
    'unknown-figure': ({ name }) => `Il n’y a pas de chiffre clé ${quoted(name)}.`,
    'not-read': ({ figure }) => `Le chiffre clé ${figure} n’a pas cela.`,
    untranslated: ({ language, other, text }) =>
      `C’est vide, mais ${other} dit ${quoted(text)}. Veuillez écrire la même chose en ${nameOf(language)}.`,
    'other-names': ({ names, shares }) => `Il y a ici ${names} noms, mais ${shares} parts.`,
    'other-section': ({ row, heading }) =>
      `La ligne ${row} a la même rubrique en d’autres mots\u00a0: ${quoted(heading)}.`,
    'too-long': ({ most }) => `Ce texte dépasse ${most} caractères.`,
    unfilled: () => 'Un modèle n’a pas rempli ceci. Veuillez écrire le texte lui-même.',
    missing: () => 'C’est vide.',
    contradiction: ({ part }) => `${quoted(part)} contredit une autre cellule de la ligne.`,
    'not-a-source': ({ part }) => `${quoted(part)} n’est pas deux nombres, comme 36 to 52.`,
  },
  place: ({ row, column, name, path, earlier }) => {
    const file = earlier ? 'Fichier précédent, ' : '';
    const said = name ? ` ${quoted(name)}` : '';
    if (path !== undefined) return `${file}ligne ${row}${path && `, ${path}`}`;
    if (!row) return `${file || 'fichier, '}${name ? `colonne${said}` : 'dans son ensemble'}`;
    return `${file}ligne ${row}${column || name ? `, colonne${column ? ` ${column}` : ''}${said}` : ''}`;
  },
  typed: (text) => quoted(text, 400),
  typedIn: (text, column) => `${text} dans ${column}`,
  nothing: 'rien',
};
