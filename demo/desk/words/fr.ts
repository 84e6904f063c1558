import type { DeskWords } from './en.js';

/** The desk's words in French. */
export const fr: DeskWords = {
  desk: 'Bureau des résultats',
  nav: {
    label: 'Pages',
    languages: 'Langues',
    gallery: 'Résultats publiés',
    composer: 'Composer un chiffre clé',
    newsletter: 'Lettre d’information',
  },
  figures: {
    'stat-tile': 'Chiffre clé',
    'funding-shift-bar': 'Évolution de parts',
    'gender-split': 'Femmes et hommes',
    'theme-badge': 'Thème',
  },
  composer: {
    title: 'Composer un chiffre clé',
    intro: 'Collez une phrase ou remplissez les champs. Le chiffre clé suit votre saisie.',
    kind: 'Sorte de chiffre clé',
    fields: 'Contenu',
    more: 'Contexte, source et lien',
    none: '–',
    onAverage: 'En moyenne',
    needed: 'Encore nécessaire.',
    forExample: (value) => `Par exemple\u00a0: ${value}`,
    fix: (value) => `Écrire ${value}`,
    fixEmpty: 'Laisser vide',
    preview: 'Aperçu',
    empty: 'Le chiffre clé apparaît ici.',
    says: 'Il dit',
    refused: 'Laissé de côté dans l’adresse',
    next: 'Emporter',
    clear: 'Recommencer',
  },
  refusals: {
    figure: (part, place) =>
      `La partie ${place}, «\u00a0${part}\u00a0», ne nomme aucun chiffre clé.`,
    attribute: (part, place) =>
      `La partie ${place}, «\u00a0${part}\u00a0», n’est rien que ce chiffre clé lise.`,
    encoding: (part, place) => `La partie ${place}, «\u00a0${part}\u00a0», est mal encodée.`,
    repeated: (part, place) => `La partie ${place}, «\u00a0${part}\u00a0», y est deux fois.`,
    empty: (part, place) => `La partie ${place}, «\u00a0${part}\u00a0», est vide.`,
  },
  paste: {
    label: 'Coller une phrase',
    hint: '«\u00a017 professionnels\u00a0: 10 femmes et 7 hommes\u00a0», «\u00a0De 36\u00a0% à 52\u00a0%\u00a0», «\u00a0Plus de 5\u00a0850 personnes…\u00a0»',
    read: 'Remplir les champs',
    same: 'Rempli\u00a0: le chiffre clé dit exactement cela.',
    other: 'Rempli, mais le chiffre clé le dit autrement. Veuillez comparer.',
    empty: (fields) => `Rempli\u00a0: ce qui est sûr. Encore vide\u00a0: ${fields}.`,
    left: (parts) => `Non utilisé, à vérifier\u00a0: ${parts}`,
    nothing: 'Il n’y a ici aucun nombre qu’un chiffre clé puisse montrer. Rien n’a été changé.',
  },
  takeAway: {
    title: 'Emporter pour…',
    wait: 'Dès que le chiffre clé est complet, son code est ici.',
    copy: 'Copier',
    copyRich: 'Copier en texte mis en forme',
    copyCode: 'Copier le code HTML',
    download: 'Télécharger',
    code: 'Montrer le code',
    copied: (form) => `Copié\u00a0: ${form}`,
    failed: 'Le navigateur a refusé de copier. Sélectionnez le code et copiez-le à la main.',
    selected:
      'Le navigateur a refusé de copier. Le code est sélectionné\u00a0: appuyez sur Ctrl+C.',
    notDrawn: 'Cela n’a pas pu être dessiné.',
    missing: (characters) => `La police n’a pas de signe pour ${characters}.`,
    share: 'Copier le lien vers cette page',
    see: 'Voir ce résultat – Metropolis',
    picture: 'Dessin en cours…',
    forms: {
      page: { name: 'Page web', fits: 'Là où vous pouvez coller du HTML avec un script.' },
      link: {
        name: 'Éditeur de texte d’un CMS',
        fits: 'Passe dans tous les éditeurs\u00a0: une citation avec un lien. Votre site charge le script une fois.',
      },
      block: {
        name: 'CMS qui garde les attributs data',
        fits: 'Un paragraphe, sans lien. Votre site charge le script une fois et autorise les blocs.',
      },
      wordpress: {
        name: 'WordPress',
        fits: 'À coller dans l’éditeur de blocs, aussi pour un auteur sans droits particuliers.',
      },
      mail: {
        name: 'Courriel',
        fits: 'Pour Outlook, Gmail et les éditeurs de lettres d’information\u00a0: un tableau avec ses styles.',
      },
      text: {
        name: 'Texte brut',
        fits: 'Pour les messages, les comptes rendus et la partie texte d’un courriel.',
      },
      markdown: { name: 'Markdown', fits: 'Pour les sites statiques, les wikis et GitHub.' },
      svg: {
        name: 'Image SVG',
        fits: 'Pour l’impression et la mise en page\u00a0: nette à toute taille.',
      },
      png: {
        name: 'Image PNG',
        fits: 'Pour les diapositives, les documents et les réseaux sociaux.',
      },
      static: {
        name: 'Page sans JavaScript',
        fits: 'Le chiffre clé dessiné d’avance, là où aucun script ne tourne.',
      },
      iframe: {
        name: 'Cadre',
        fits: 'Là où seul un iframe est permis\u00a0; montre la page du chiffre clé sur ce site.',
      },
    },
  },
};
