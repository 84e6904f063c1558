import { shortened, type ResultsWords } from './message-words.js';

const quoted = (text: string, most?: number): string => `«\u00a0${shortened(text, most)}\u00a0»`;

const nameOf = (language: string): string =>
  new Intl.DisplayNames('fr', { type: 'language' }).of(language) ?? language;

/** Messages about results files in French. */
export const resultsFr: ResultsWords = {
  problems: {
    'no-results': () =>
      'Il n’y a pas de résultats ici. La première ligne donne le nom des colonnes, par exemple id, figure, value et label-fr\u00a0; chaque ligne suivante est un résultat.',
    workbook: () =>
      'C’est un classeur (.xlsx, .xls ou .ods). Veuillez l’enregistrer au format CSV, en UTF-8 si vous avez le choix.',
    'too-nested': ({ most }) =>
      `Des listes et des objets sont imbriqués ici sur plus de ${most} niveaux. Veuillez supprimer les niveaux inutiles.`,
    'not-json': () =>
      'À partir d’ici, ce n’est pas du JSON. Veuillez vérifier s’il manque une virgule, un guillemet, un crochet ou une accolade.',
    'not-text': () =>
      'Veuillez écrire ici un texte ou un nombre\u00a0; pour des mots, un objet avec un texte par langue convient aussi.',
    'repeated-key': () => 'Cette clé apparaît deux fois. Veuillez en supprimer une.',
    'unclosed-quote': () =>
      'Un guillemet est ouvert mais jamais fermé, si bien que toute la suite formerait une seule cellule. Veuillez écrire "" pour un guillemet dans une cellule.',
    'stray-quote': () =>
      'Une cellule continue après son guillemet fermant. Veuillez écrire "" pour un guillemet dans une cellule.',
    'control-character': () => 'Ce texte contient un caractère invisible. Veuillez le retaper.',
    spoiled: () =>
      'Le tableur a modifié ce qui a été tapé. Veuillez mettre la cellule au format texte, puis retaper.',
    'extra-cell': () =>
      'La colonne de cette cellule n’a pas de nom. Veuillez la nommer dans la première ligne, ou vider la cellule.',
    'missing-column': () =>
      'Cette colonne manque. Veuillez écrire son nom dans la première ligne et la remplir à chaque ligne.',
    'unknown-column': () => 'Aucune colonne ne porte ce nom\u00a0; elle est ignorée.',
    'repeated-column': ({ column }) =>
      `${column} porte le même nom. Veuillez supprimer l’une des deux.`,
    'no-language': () =>
      'Aucune colonne n’indique de langue. Veuillez l’ajouter au nom des colonnes de texte, par exemple label-fr et note-fr.',
    'not-an-id': () =>
      'Un id se compose de minuscules sans accent, de chiffres et de traits d’union entre eux, et doit être permis comme nom de fichier.',
    'repeated-id': ({ row }) => `La ligne ${row} a le même id.`,
    'unknown-figure': ({ name }) => `Il n’y a pas de chiffre clé ${quoted(name)}.`,
    'not-read': ({ figure }) => `Le chiffre clé ${figure} n’utilise pas cette donnée.`,
    untranslated: ({ language, other, text }) =>
      `Ce champ est vide, mais ${other} dit ${quoted(text)}. Veuillez écrire la même chose en ${nameOf(language)}.`,
    'other-names': ({ names, shares }) => `Il y a ici ${names} noms, mais ${shares} parts.`,
    'other-section': ({ row, heading }) =>
      `La ligne ${row} nomme autrement la même rubrique\u00a0: ${quoted(heading)}.`,
    'too-long': ({ most }) => `Ce texte dépasse ${most} caractères.`,
    unfilled: () => 'Ce texte du modèle n’a pas été remplacé. Veuillez écrire le texte lui-même.',
    missing: () => 'Ce champ est vide.',
    contradiction: ({ part }) => `${quoted(part)} contredit une autre cellule de la ligne.`,
    'not-a-source': ({ part }) => `${quoted(part)} n’est pas une paire de nombres, comme 36 to 52.`,
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
