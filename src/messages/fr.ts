import type { MessageWords } from './message-words.js';

/** What authors are told, in French. */
export const messagesFr: MessageWords = {
  wrong: {
    missing: 'manque',
    unfilled: 'est resté vide dans le modèle',
    'too-long': 'est trop long',
    'ambiguous-number': 'peut vouloir dire $',
    'not-a-number': '«\u00a0$\u00a0» n’est pas un nombre simple',
    'not-a-count': '«\u00a0$\u00a0» n’est pas un nombre entier',
    'not-a-share': '«\u00a0$\u00a0» n’est pas une part de 100\u00a0%',
    'not-a-source': '«\u00a0$\u00a0» n’est pas de la forme «\u00a0nom: avant à après\u00a0»',
    'not-a-link': 'n’est pas une adresse web, de courriel ou relative',
    'unknown-word': '«\u00a0$\u00a0» est inconnu',
    contradiction: 'contredit le reste',
    repeated: 'a deux fois «\u00a0$\u00a0»',
    'too-many': 'a plus de 12 sources',
    'wrong-sum': 'ne tombe pas juste\u00a0: la somme est $',
    'unknown-figure': 'il n’y a pas de figure «\u00a0$\u00a0»',
    unclosed: 'n’a pas de balise de fin, si bien que la suite en ferait partie',
    'too-deep': 'trop d’éléments sont ouverts ici, si bien que rien n’est dessiné à partir d’ici',
    'too-many-figures':
      'vient après les $ figures que l’on dessine d’un document\u00a0; divisez-le',
    'relative-link':
      'ne mène nulle part depuis un courriel, qui n’est sur aucun site\u00a0; le lien est omis',
    'no-sentence': 'ne contient pas de phrase pour qui ne voit pas la figure',
    'other-sentence': 'la phrase qu’il contient dit $, la figure $',
    'silent-sentence': 'la phrase qu’il contient ne dit aucun de ses nombres\u00a0: $',
    'unknown-attribute': 'n’est pas un attribut de cette figure',
    'other-numbers': 'dit $, mais $ à $',
    'other-figures': 'est la dernière de $ figures, mais il y en a $ à partir de $',
    'missing-glyphs': 'la police n’a pas de signe pour $',
  },
  colon: '\u00a0: ',
  write: '\u00a0; écrivez ',
  or: ' ou ',
};
