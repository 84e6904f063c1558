import type { FigureName } from '#dist/figures.js';
import type { Field } from '../fields.js';
import type { DeskLanguage, Localised } from '../languages.js';

/**
 * The words of a field: its label, and a hint. In English that is the description in the manifest, unless the form asks in
 * another way than an attribute.
 */
type FieldWords = Localised<string> & { readonly hint: Partial<Localised<string>> };

const words = (
  [fr, en, es]: readonly [string, string, string],
  hintFr: string,
  hintEs: string,
  hintEn?: string,
): FieldWords => ({
  fr,
  en,
  es,
  hint: { fr: hintFr, es: hintEs, ...(hintEn !== undefined && { en: hintEn }) },
});

/** The words of each field, by attribute; where an attribute means another thing in a figure, by `figure attribute`. */
export const fieldWords: Readonly<Record<string, FieldWords>> = {
  value: words(
    ['Nombre', 'Number', 'Número'],
    'Le nombre\u00a0: `5850`, `5 850`, `12,5`, `36%`, `2/3`, une fourchette comme `10–15`, `3,2 million`, `not-available` (non disponible), ou un texte comme `24/7 h`. Toutes les décimales écrites sont montrées.',
    'El número: `5850`, `5 850`, `12,5`, `36%`, `2/3`, un intervalo como `10–15`, `3,2 million`, `not-available` (no disponible), o un texto como `24/7 h`. Se muestran todos los decimales escritos.',
  ),
  of: words(
    ['Sur un total de', 'Out of', 'De un total de'],
    'Le tout dont le nombre est une partie\u00a0: avec `141`, 63 devient «\u00a063 sur 141\u00a0», et une barre le montre.',
    'El todo del que el número es una parte: con `141`, 63 se convierte en «63 de 141», y una barra lo muestra.',
  ),
  'as-of': words(
    ['À la date du', 'As of', 'A fecha de'],
    'La date du chiffre, l’année d’abord\u00a0: `2020-12-31`. Elle est écrite dans la langue du chiffre clé.',
    'La fecha de la cifra, con el año primero: `2020-12-31`. Se escribe en el idioma de la cifra.',
  ),
  label: words(
    ['Ce que l’on compte', 'What is counted', 'Lo que se cuenta'],
    'Au singulier ou au pluriel selon le nombre\u00a0: `réunion`. `**33**` met en valeur un second nombre.',
    'En singular o plural según el número: `reunión`. `**33**` destaca un segundo número.',
  ),
  'funding-shift-bar label': words(
    ['Ce que montrent les barres', 'What the bars show', 'Lo que muestran las barras'],
    'Par exemple `Sources de financement`.',
    'Por ejemplo `Fuentes de financiación`.',
  ),
  'gender-split label': words(
    ['Qui sont ces personnes', 'Who the people are', 'Quiénes son estas personas'],
    'Par exemple `professionnels`.',
    'Por ejemplo `profesionales`.',
  ),
  'theme-badge label': words(
    ['Autre nom', 'Another name', 'Otro nombre'],
    'Un autre nom pour le thème, ou celui d’un thème en dehors des six.',
    'Otro nombre para el tema, o el de un tema fuera de los seis.',
  ),
  lead: words(
    ['Début de la phrase', 'Start of the sentence', 'Inicio de la frase'],
    'Des mots qui mènent au nombre, sans deux-points\u00a0: `Participation active à`.',
    'Palabras que llevan al número, sin dos puntos: `Participación activa en`.',
  ),
  qualifier: words(
    ['Précision', 'Qualifier', 'Matiz'],
    'Ce qui est dit du nombre\u00a0: plus de, près de, en moyenne…',
    'Lo que se dice del número: más de, casi, en promedio…',
    'What is said of the number: more than, nearly, on average…',
  ),
  unit: words(
    ['Unité', 'Unit', 'Unidad'],
    '`%`, un code de monnaie comme `EUR`, ou tout texte à mettre après le nombre.',
    '`%`, un código de moneda como `EUR`, o cualquier texto que vaya después del número.',
  ),
  previous: words(
    ['Valeur précédente', 'Previous value', 'Valor anterior'],
    'Une valeur plus ancienne\u00a0: elle est montrée avec l’évolution depuis.',
    'Un valor más antiguo: se muestra con el cambio desde entonces.',
  ),
  'previous-label': words(
    ['Date de la valeur précédente', 'Date of the previous value', 'Fecha del valor anterior'],
    'Par exemple `2017`.',
    'Por ejemplo `2017`.',
  ),
  theme: words(
    ['Thème', 'Theme', 'Tema'],
    'L’un des six thèmes\u00a0: il donne la couleur, l’icône et le nom.',
    'Uno de los seis temas: da el color, el icono y el nombre.',
    'One of the six themes: it gives the colour, the icon and the name.',
  ),
  from: words(
    ['Premier moment', 'Earlier moment', 'Primer momento'],
    'Le nom du premier moment\u00a0: `2018`.',
    'El nombre del primer momento: `2018`.',
  ),
  to: words(
    ['Second moment', 'Later moment', 'Segundo momento'],
    'Le nom du second moment\u00a0: `2020`.',
    'El nombre del segundo momento: `2020`.',
  ),
  shares: words(
    ['Sources', 'Sources', 'Fuentes'],
    'Jusqu’à 12 sources, chacune avec ses deux valeurs.',
    'Hasta 12 fuentes, cada una con sus dos valores.',
    'Up to 12 sources, each with its two values.',
  ),
  women: words(
    ['Femmes', 'Women', 'Mujeres'],
    'Un nombre, `10`, ou une part, `43%`. La même forme pour tous les groupes.',
    'Un número, `10`, o una parte, `43%`. La misma forma para todos los grupos.',
  ),
  men: words(['Hommes', 'Men', 'Hombres'], 'Combien d’hommes.', 'Cuántos hombres.'),
  'non-binary': words(
    ['Personnes non binaires', 'Non-binary people', 'Personas no binarias'],
    'Combien de personnes non binaires.',
    'Cuántas personas no binarias.',
  ),
  'not-stated': words(
    ['Genre non précisé', 'Gender not stated', 'Género no especificado'],
    'Combien de personnes dont le genre n’est pas précisé.',
    'Cuántas personas cuyo género no se especifica.',
  ),
  total: words(
    ['Total', 'Total', 'Total'],
    'Combien de personnes en tout. Les nombres des groupes doivent y arriver.',
    'Cuántas personas en total. Los números de los grupos deben sumarlo.',
  ),
  view: words(
    ['Présentation', 'View', 'Presentación'],
    'Une icône par personne, ou une barre. Sans choix, des icônes jusqu’à 40 personnes.',
    'Un icono por persona, o una barra. Sin elegir, iconos hasta 40 personas.',
    'One icon per person, or a bar. Without a choice, icons for up to 40 people.',
  ),
  context: words(
    ['Contexte', 'Context', 'Contexto'],
    'Des mots avant le chiffre clé\u00a0: `Participation active`.',
    'Palabras antes de la cifra: `Participación activa`.',
  ),
  note: words(
    ['Note', 'Note', 'Nota'],
    'Une ligne après le chiffre clé. `**44**` met en valeur un nombre.',
    'Una línea después de la cifra. `**44**` destaca un número.',
  ),
  source: words(
    ['Source', 'Source', 'Fuente'],
    'Le nom de la source du résultat.',
    'El nombre de la fuente del resultado.',
  ),
  'source-href': words(
    ['Adresse de la source', 'Address of the source', 'Dirección de la fuente'],
    'Une adresse web ou de courriel.',
    'Una dirección web o de correo.',
  ),
  period: words(
    ['Période', 'Period', 'Período'],
    'La période concernée\u00a0: `2018–2020`.',
    'El período que abarca: `2018–2020`.',
  ),
  href: words(
    ['Lien', 'Link', 'Enlace'],
    'La page à laquelle mène le chiffre clé.',
    'La página a la que lleva la cifra.',
  ),
  lang: words(
    ['Langue', 'Language', 'Idioma'],
    'La langue des mots et des nombres.',
    'El idioma de las palabras y los números.',
  ),
};

/** The words of the values of a field, by `attribute value`; those that the figures themselves have are theirs. */
export const choiceWords: Localised<Readonly<Record<string, string>>> = {
  fr: { 'view people': 'Une icône par personne', 'view bar': 'Une barre' },
  en: { 'view people': 'One icon per person', 'view bar': 'A bar' },
  es: { 'view people': 'Un icono por persona', 'view bar': 'Una barra' },
};

const fieldWordsOf = (figure: FigureName, name: string): FieldWords | undefined =>
  fieldWords[`${figure} ${name}`] ?? fieldWords[name];

/** The label of an attribute. */
export const labelOf = (figure: FigureName, name: string, language: DeskLanguage): string =>
  fieldWordsOf(figure, name)?.[language] ?? name;

/** The hint of a field. */
export const hintOf = (
  figure: FigureName,
  { name, description }: Field,
  language: DeskLanguage,
): string => fieldWordsOf(figure, name)?.hint[language] ?? description;
