import type { FigureName } from '#dist/figures.js';

/** The languages of the examples. */
export const languages = ['fr', 'en', 'es'] as const;

/** One of these languages. */
export type ExampleLanguage = (typeof languages)[number];

/** A value for each of the languages. */
export type Localised<T> = Readonly<Record<ExampleLanguage, T>>;

/**
 * A figure as an author would write it. If its name starts with `wrong`, it has a problem and is not drawn; all others are
 * valid. Each example is shown in the demo, and serves as a test and a snapshot.
 */
export interface Example {
  readonly name: string;
  readonly figure: FigureName;
  /** The attributes that are the same in all languages; `words` contains those that differ. */
  readonly same: Readonly<Record<string, string>>;
  readonly words: Localised<Readonly<Record<string, string>>>;
  /** The author's own sentence, which states the same as the figure. */
  readonly sentence: Localised<string>;
}

/** The sections of the results page. */
export type SectionName =
  'statutory' | 'team' | 'funding' | 'introduction' | 'period' | 'agenda' | 'capacity' | 'themes';

/** A section of the results page: its heading and its figures. */
export interface Section {
  readonly name: SectionName;
  readonly heading: Localised<string>;
  /** The document has no heading here, so only screen readers get the name. */
  readonly unseen?: true;
  readonly figures: readonly Example[];
}

/** Whose results they are. */
export const organisation = 'Metropolis';

/** The source of all results, said once on the page. */
export const source: Localised<string> = {
  fr: 'Source\u00a0: Metropolis',
  en: 'Source: Metropolis',
  es: 'Fuente: Metropolis',
};

/** The heading of the results page, as shown and as read aloud. */
export const title: Localised<readonly [shown: string, spoken: string]> = {
  fr: ['Principaux résultats 2018–2020', 'Principaux résultats 2018 à 2020'],
  en: ['Key results 2018–2020', 'Key results 2018 to 2020'],
  es: ['Resultados principales 2018-2020', 'Resultados principales 2018 a 2020'],
};

/** The results of Metropolis for 2018–2020, section by section, in the order of the document. */
export const sections: readonly Section[] = [
  {
    name: 'statutory',
    heading: { fr: 'Affaires statutaires', en: 'Statutory affairs', es: 'Asuntos estatutarios' },
    figures: [
      {
        name: 'general-assembly',
        figure: 'stat-tile',
        same: { value: '1' },
        words: {
          fr: { label: "réunion de l'Assemblée générale" },
          en: { label: 'General Assembly meeting' },
          es: { label: 'reunión de la Asamblea General' },
        },
        sentence: {
          fr: "1 réunion de l'Assemblée générale",
          en: '1 General Assembly meeting',
          es: '1 reunión de la Asamblea General',
        },
      },
      {
        name: 'board-members',
        figure: 'stat-tile',
        same: { value: '28' },
        words: {
          fr: { context: "Conseil d'administration", label: 'membres' },
          en: { context: 'Board of Directors', label: 'members' },
          es: { context: 'Consejo de Administración', label: 'miembros' },
        },
        sentence: {
          fr: "Conseil d'administration\u00a0: 28 membres",
          en: 'Board of Directors: 28 members',
          es: 'Consejo de Administración: 28 miembros',
        },
      },
      {
        name: 'board-meetings',
        figure: 'stat-tile',
        same: { value: '5' },
        words: {
          fr: { context: "Conseil d'administration", label: 'réunions' },
          en: { context: 'Board of Directors', label: 'meetings' },
          es: { context: 'Consejo de Administración', label: 'reuniones' },
        },
        sentence: {
          fr: "Conseil d'administration\u00a0: 5 réunions",
          en: 'Board of Directors: 5 meetings',
          es: 'Consejo de Administración: 5 reuniones',
        },
      },
      {
        name: 'board-debates',
        figure: 'stat-tile',
        same: { value: '3' },
        words: {
          fr: { context: "Conseil d'administration", label: 'débats politiques' },
          en: { context: 'Board of Directors', label: 'policy debates' },
          es: { context: 'Consejo de Administración', label: 'debates sobre políticas' },
        },
        sentence: {
          fr: "Conseil d'administration\u00a0: 3 débats politiques",
          en: 'Board of Directors: 3 policy debates',
          es: 'Consejo de Administración: 3 debates sobre políticas',
        },
      },
      {
        name: 'executive-bureau',
        figure: 'stat-tile',
        same: { value: '4' },
        words: {
          fr: { label: 'réunions du Bureau exécutif' },
          en: { label: 'Executive Bureau meetings' },
          es: { label: 'reuniones del Buró Ejecutivo' },
        },
        sentence: {
          fr: '4 réunions du Bureau exécutif',
          en: '4 Executive Bureau meetings',
          es: '4 reuniones del Buró Ejecutivo',
        },
      },
      {
        name: 'governance-committee',
        figure: 'stat-tile',
        same: { value: '2' },
        words: {
          fr: { label: 'réunions du comité de gouvernance' },
          en: { label: 'Governance Committee meetings' },
          es: { label: 'reuniones del Comité de Gobernanza' },
        },
        sentence: {
          fr: '2 réunions du comité de gouvernance',
          en: '2 Governance Committee meetings',
          es: '2 reuniones del Comité de Gobernanza',
        },
      },
      {
        name: 'regional-secretaries',
        figure: 'stat-tile',
        same: { value: '6' },
        words: {
          fr: { label: 'réunions des secrétaires régionaux' },
          en: { label: 'meetings of the Regional Secretaries' },
          es: { label: 'reuniones de las secretarías regionales' },
        },
        sentence: {
          fr: '6 réunions des secrétaires régionaux',
          en: '6 meetings of the Regional Secretaries',
          es: '6 reuniones de las secretarías regionales',
        },
      },
    ],
  },
  {
    name: 'team',
    heading: {
      fr: 'Équipe du secrétariat général',
      en: 'Secretariat General team',
      es: 'Equipo de la Secretaría General',
    },
    figures: [
      {
        name: 'staff',
        figure: 'gender-split',
        same: { women: '10', men: '7' },
        words: {
          fr: { label: 'professionnels' },
          en: { label: 'professionals' },
          es: { label: 'profesionales' },
        },
        sentence: {
          fr: '17 professionnels\u00a0: 10 femmes et 7 hommes',
          en: '17 professionals: 10 women and 7 men',
          es: '17 profesionales: 10 mujeres y 7 hombres',
        },
      },
      {
        name: 'interns',
        figure: 'gender-split',
        same: { women: '12', men: '7' },
        words: {
          fr: { label: 'stagiaires' },
          en: { label: 'interns' },
          es: { label: 'personas en prácticas' },
        },
        sentence: {
          fr: '19 stagiaires\u00a0: 12 femmes et 7 hommes',
          en: '19 interns: 12 women and 7 men',
          es: '19 personas en prácticas: 12 mujeres y 7 hombres',
        },
      },
    ],
  },
  {
    name: 'funding',
    heading: { fr: 'Sources de financement', en: 'Funding sources', es: 'Fuentes de financiación' },
    figures: [
      {
        name: 'funding',
        figure: 'funding-shift-bar',
        same: { period: '2018–2020' },
        words: {
          fr: {
            label: 'Sources de financement',
            shares:
              'Cotisations: 36 to 52; Partenariats avec membres: 60 to 46; Autres partenariats: 4 to 2',
          },
          en: {
            label: 'Funding sources',
            shares:
              'Membership fees: 36 to 52; Partnerships with members: 60 to 46; Other partnerships: 4 to 2',
          },
          es: {
            label: 'Fuentes de financiación',
            shares: 'Cuotas: 36 to 52; Alianzas con miembros: 60 to 46; Otras alianzas: 4 to 2',
          },
        },
        sentence: {
          fr: 'Sources de financement, 2018–2020. Cotisations\u00a0: de 36\u00a0% à 52\u00a0%, en hausse de 16\u00a0points. Partenariats avec membres\u00a0: de 60\u00a0% à 46\u00a0%, en baisse de 14\u00a0points. Autres partenariats\u00a0: de 4\u00a0% à 2\u00a0%, en baisse de 2\u00a0points.',
          en: 'Funding sources, 2018–2020. Membership fees: from 36% to 52%, up 16 percentage points. Partnerships with members: from 60% to 46%, down 14 percentage points. Other partnerships: from 4% to 2%, down 2 percentage points.',
          es: 'Fuentes de financiación, 2018-2020. Cuotas: del 36\u00a0% al 52\u00a0%, 16 puntos porcentuales más. Alianzas con miembros: del 60\u00a0% al 46\u00a0%, 14 puntos porcentuales menos. Otras alianzas: del 4\u00a0% al 2\u00a0%, 2 puntos porcentuales menos.',
        },
      },
      {
        name: 'agreements',
        figure: 'stat-tile',
        same: { value: '6' },
        words: {
          fr: {
            lead: 'Accords signés avec',
            label: 'membres et **13** partenaires pour financer des projets et des activités',
          },
          en: {
            lead: 'Agreements signed with',
            label: 'members and **13** partners to fund projects and activities',
          },
          es: {
            lead: 'Acuerdos firmados con',
            label: 'miembros y **13** socios para financiar proyectos y actividades',
          },
        },
        sentence: {
          fr: 'Accords signés avec 6 membres et 13 partenaires pour financer des projets et des activités',
          en: 'Agreements signed with 6 members and 13 partners to fund projects and activities',
          es: 'Acuerdos firmados con 6 miembros y 13 socios para financiar proyectos y actividades',
        },
      },
    ],
  },
  {
    name: 'introduction',
    heading: { fr: 'Qui nous sommes', en: 'Who we are', es: 'Quiénes somos' },
    unseen: true,
    figures: [
      {
        name: 'governments',
        figure: 'stat-tile',
        same: { value: '141' },
        words: {
          fr: {
            lead: 'Nous sommes',
            label: 'gouvernements de grandes villes et aires métropolitaines',
            note: 'à travailler ensemble pour trouver des réponses communes aux enjeux de la métropolisation',
          },
          en: {
            lead: 'We are',
            label: 'governments of major cities and metropolitan areas',
            note: 'working together to find common answers to the challenges of metropolisation',
          },
          es: {
            lead: 'Somos',
            label: 'gobiernos de grandes ciudades y áreas metropolitanas',
            note: 'que trabajan juntos para encontrar respuestas comunes a los retos de la metropolización',
          },
        },
        sentence: {
          fr: 'Nous sommes 141 gouvernements de grandes villes et aires métropolitaines à travailler ensemble pour trouver des réponses communes aux enjeux de la métropolisation',
          en: 'We are 141 governments of major cities and metropolitan areas working together to find common answers to the challenges of metropolisation',
          es: 'Somos 141 gobiernos de grandes ciudades y áreas metropolitanas que trabajan juntos para encontrar respuestas comunes a los retos de la metropolización',
        },
      },
    ],
  },
  {
    name: 'period',
    heading: {
      fr: 'Pour la période 2018–2020',
      en: 'For the period 2018–2020',
      es: 'En el período 2018-2020',
    },
    figures: [
      {
        name: 'event-participants',
        figure: 'stat-tile',
        same: { value: '5850', qualifier: 'more-than' },
        words: {
          fr: { label: 'personnes dans des événements organisés ou coorganisés par Metropolis' },
          en: { label: 'people at events organised or co-organised by Metropolis' },
          es: { label: 'personas en eventos organizados o coorganizados por Metropolis' },
        },
        sentence: {
          fr: 'Plus de 5\u202f850 personnes dans des événements organisés ou coorganisés par Metropolis',
          en: 'More than 5,850 people at events organised or co-organised by Metropolis',
          es: 'Más de 5850 personas en eventos organizados o coorganizados por Metropolis',
        },
      },
      {
        name: 'engaged-members',
        figure: 'stat-tile',
        same: { value: '2/3', qualifier: 'on-average more-than' },
        words: {
          fr: { label: 'de nos membres activement engagés' },
          en: { label: 'of our members actively engaged' },
          es: { label: 'de nuestros miembros, activamente implicados' },
        },
        sentence: {
          fr: 'En moyenne, plus de 2/3 de nos membres activement engagés',
          en: 'On average, more than 2/3 of our members actively engaged',
          es: 'En promedio, más de 2/3 de nuestros miembros, activamente implicados',
        },
      },
      {
        name: 'new-members',
        figure: 'stat-tile',
        same: { value: '16' },
        words: {
          fr: { label: 'nouveaux membres' },
          en: { label: 'new members' },
          es: { label: 'nuevos miembros' },
        },
        sentence: {
          fr: '16 nouveaux membres',
          en: '16 new members',
          es: '16 nuevos miembros',
        },
      },
    ],
  },
  {
    name: 'agenda',
    heading: {
      fr: "Nous avons élevé les voix des métropoles dans l'agenda mondial",
      en: 'We amplified the voices of metropolises on the global agenda',
      es: 'Hemos elevado las voces de las metrópolis en la agenda mundial',
    },
    figures: [
      {
        name: 'spaces-call',
        figure: 'stat-tile',
        same: { value: '16' },
        words: {
          fr: {
            lead: "Lancement d'un appel à repenser nos espaces métropolitains soutenu par",
            label: 'membres et **6** partenaires',
          },
          en: {
            lead: 'Launch of a call to rethink our metropolitan spaces, supported by',
            label: 'members and **6** partners',
          },
          es: {
            lead: 'Lanzamiento de un llamamiento a repensar nuestros espacios metropolitanos, apoyado por',
            label: 'miembros y **6** socios',
          },
        },
        sentence: {
          fr: "Lancement d'un appel à repenser nos espaces métropolitains soutenu par 16 membres et 6 partenaires",
          en: 'Launch of a call to rethink our metropolitan spaces, supported by 16 members and 6 partners',
          es: 'Lanzamiento de un llamamiento a repensar nuestros espacios metropolitanos, apoyado por 16 miembros y 6 socios',
        },
      },
      {
        name: 'world-events',
        figure: 'stat-tile',
        same: { value: '147' },
        words: {
          fr: { lead: 'Participation active à', label: 'événements mondiaux' },
          en: { lead: 'Active participation in', label: 'global events' },
          es: { lead: 'Participación activa en', label: 'eventos mundiales' },
        },
        sentence: {
          fr: 'Participation active à 147 événements mondiaux',
          en: 'Active participation in 147 global events',
          es: 'Participación activa en 147 eventos mundiales',
        },
      },
      {
        name: 'declarations',
        figure: 'stat-tile',
        same: { value: '27' },
        words: {
          fr: { lead: 'Contribution et soutien de', label: 'déclarations de politiques' },
          en: { lead: 'Contribution to and support of', label: 'policy statements' },
          es: { lead: 'Contribución y apoyo a', label: 'declaraciones sobre políticas' },
        },
        sentence: {
          fr: 'Contribution et soutien de 27 déclarations de politiques',
          en: 'Contribution to and support of 27 policy statements',
          es: 'Contribución y apoyo a 27 declaraciones sobre políticas',
        },
      },
      {
        name: 'campaigns',
        figure: 'stat-tile',
        same: { value: '15' },
        words: {
          fr: { lead: 'Leadership et soutien de', label: 'campagnes mondiales' },
          en: { lead: 'Leadership and support of', label: 'global campaigns' },
          es: { lead: 'Liderazgo y apoyo de', label: 'campañas mundiales' },
        },
        sentence: {
          fr: 'Leadership et soutien de 15 campagnes mondiales',
          en: 'Leadership and support of 15 global campaigns',
          es: 'Liderazgo y apoyo de 15 campañas mundiales',
        },
      },
      {
        name: 'partners',
        figure: 'stat-tile',
        same: { value: '73' },
        words: {
          fr: { label: 'organisations partenaires' },
          en: { label: 'partner organisations' },
          es: { label: 'organizaciones socias' },
        },
        sentence: {
          fr: '73 organisations partenaires',
          en: '73 partner organisations',
          es: '73 organizaciones socias',
        },
      },
    ],
  },
  {
    name: 'capacity',
    heading: {
      fr: 'Nous avons renforcé notre capacité pour fournir des politiques et services publics',
      en: 'We strengthened our capacity to deliver public policies and services',
      es: 'Hemos reforzado nuestra capacidad para ofrecer políticas y servicios públicos',
    },
    figures: [
      {
        name: 'learning',
        figure: 'stat-tile',
        same: { value: '63' },
        words: {
          fr: {
            label:
              "membres ont participé à **33** activités d'apprentissage et développement des capacités",
          },
          en: { label: 'members took part in **33** learning and capacity-building activities' },
          es: {
            label:
              'miembros participaron en **33** actividades de aprendizaje y desarrollo de capacidades',
          },
        },
        sentence: {
          fr: "63 membres ont participé à 33 activités d'apprentissage et développement des capacités",
          en: '63 members took part in 33 learning and capacity-building activities',
          es: '63 miembros participaron en 33 actividades de aprendizaje y desarrollo de capacidades',
        },
      },
      {
        name: 'pilot-projects',
        figure: 'stat-tile',
        same: { value: '22' },
        words: {
          fr: { label: 'membres ont été impliqués dans **10** projets pilotes' },
          en: { label: 'members were involved in **10** pilot projects' },
          es: { label: 'miembros participaron en **10** proyectos piloto' },
        },
        sentence: {
          fr: '22 membres ont été impliqués dans 10 projets pilotes',
          en: '22 members were involved in 10 pilot projects',
          es: '22 miembros participaron en 10 proyectos piloto',
        },
      },
      {
        name: 'city-managers',
        figure: 'stat-tile',
        same: { value: '22' },
        words: {
          fr: {
            label:
              'membres ont participé aux activités de la Communauté des gestionnaires municipaux',
          },
          en: { label: 'members took part in the activities of the City Managers Community' },
          es: {
            label:
              'miembros participaron en las actividades de la Comunidad de Gestores Municipales',
          },
        },
        sentence: {
          fr: '22 membres ont participé aux activités de la Communauté des gestionnaires municipaux',
          en: '22 members took part in the activities of the City Managers Community',
          es: '22 miembros participaron en las actividades de la Comunidad de Gestores Municipales',
        },
      },
      {
        name: 'publications',
        figure: 'stat-tile',
        same: { value: '40' },
        words: {
          fr: { label: 'nouvelles publications' },
          en: { label: 'new publications' },
          es: { label: 'nuevas publicaciones' },
        },
        sentence: {
          fr: '40 nouvelles publications',
          en: '40 new publications',
          es: '40 nuevas publicaciones',
        },
      },
      {
        name: 'expert-contributors',
        figure: 'gender-split',
        same: { total: '750', qualifier: 'more-than', women: '43%', men: '57%' },
        words: {
          fr: { label: 'collaborateurs experts' },
          en: { label: 'expert contributors' },
          es: { label: 'personas expertas colaboradoras' },
        },
        sentence: {
          fr: 'Plus de 750 collaborateurs experts\u00a0: 43\u00a0% de femmes et 57\u00a0% d’hommes',
          en: 'More than 750 expert contributors: 43% women and 57% men',
          es: 'Más de 750 personas expertas colaboradoras: 43\u00a0% de mujeres y 57\u00a0% de hombres',
        },
      },
      {
        name: 'urban-practices',
        figure: 'stat-tile',
        same: { value: '368' },
        words: {
          fr: {
            label: 'pratiques urbaines sur la plateforme use,',
            note: "avec **469** membres de la communauté d'urbanistes inscrits",
          },
          en: {
            label: 'urban practices on the “use” platform,',
            note: 'with **469** registered members of the community of urbanists',
          },
          es: {
            label: 'prácticas urbanas en la plataforma “use”,',
            note: 'con **469** miembros inscritos de la comunidad de urbanistas',
          },
        },
        sentence: {
          fr: "368 pratiques urbaines sur la plateforme use, avec 469 membres de la communauté d'urbanistes inscrits",
          en: '368 urban practices on the “use” platform, with 469 registered members of the community of urbanists',
          es: '368 prácticas urbanas en la plataforma “use”, con 469 miembros inscritos de la comunidad de urbanistas',
        },
      },
      {
        name: 'comparative-study',
        figure: 'stat-tile',
        same: { value: '71' },
        words: {
          fr: {
            lead: 'Étude comparative auprès de',
            label: 'espaces métropolitains dans lesquels **82** de nos membres opèrent',
          },
          en: {
            lead: 'Comparative study of',
            label: 'metropolitan spaces in which **82** of our members operate',
          },
          es: {
            lead: 'Estudio comparativo de',
            label: 'espacios metropolitanos en los que operan **82** de nuestros miembros',
          },
        },
        sentence: {
          fr: 'Étude comparative auprès de 71 espaces métropolitains dans lesquels 82 de nos membres opèrent',
          en: 'Comparative study of 71 metropolitan spaces in which 82 of our members operate',
          es: 'Estudio comparativo de 71 espacios metropolitanos en los que operan 82 de nuestros miembros',
        },
      },
      {
        name: 'observatories',
        figure: 'stat-tile',
        same: { value: '3' },
        words: {
          fr: { lead: 'Leadership et participation à', label: 'observatoires mondiaux' },
          en: { lead: 'Leadership of and participation in', label: 'global observatories' },
          es: { lead: 'Liderazgo y participación en', label: 'observatorios mundiales' },
        },
        sentence: {
          fr: 'Leadership et participation à 3 observatoires mondiaux',
          en: 'Leadership of and participation in 3 global observatories',
          es: 'Liderazgo y participación en 3 observatorios mundiales',
        },
      },
      {
        name: 'health-initiatives',
        figure: 'stat-tile',
        same: { value: '658' },
        words: {
          fr: {
            label: 'initiatives sur Villes pour la santé mondiale par **102** villes,',
            note: 'dont **44** membres de Metropolis',
          },
          en: {
            label: 'initiatives on Cities for Global Health by **102** cities,',
            note: 'of which **44** are members of Metropolis',
          },
          es: {
            label: 'iniciativas en Ciudades por la Salud Global de **102** ciudades,',
            note: 'de las que **44** son miembros de Metropolis',
          },
        },
        sentence: {
          fr: '658 initiatives sur Villes pour la santé mondiale par 102 villes, dont 44 membres de Metropolis',
          en: '658 initiatives on Cities for Global Health by 102 cities, of which 44 are members of Metropolis',
          es: '658 iniciativas en Ciudades por la Salud Global de 102 ciudades, de las que 44 son miembros de Metropolis',
        },
      },
      {
        name: 'media-mentions',
        figure: 'stat-tile',
        same: { value: '300', qualifier: 'more-than' },
        words: {
          fr: { label: 'mentions dans les médias' },
          en: { label: 'media mentions' },
          es: { label: 'menciones en los medios' },
        },
        sentence: {
          fr: 'Plus de 300 mentions dans les médias',
          en: 'More than 300 media mentions',
          es: 'Más de 300 menciones en los medios',
        },
      },
      {
        name: 'followers',
        figure: 'stat-tile',
        same: { value: '33000', qualifier: 'more-than' },
        words: {
          fr: { label: 'comptes abonnés sur les réseaux sociaux' },
          en: { label: 'followers on social media' },
          es: { label: 'cuentas que nos siguen en las redes sociales' },
        },
        sentence: {
          fr: 'Plus de 33\u202f000 comptes abonnés sur les réseaux sociaux',
          en: 'More than 33,000 followers on social media',
          es: 'Más de 33\u202f000 cuentas que nos siguen en las redes sociales',
        },
      },
    ],
  },
  {
    name: 'themes',
    heading: { fr: 'Thèmes', en: 'Themes', es: 'Temas' },
    unseen: true,
    figures: [
      {
        name: 'metropolitan-governance',
        figure: 'theme-badge',
        same: { theme: 'metropolitan-governance' },
        words: { fr: {}, en: {}, es: {} },
        sentence: {
          fr: 'Gouvernance métropolitaine',
          en: 'Metropolitan governance',
          es: 'Gobernanza metropolitana',
        },
      },
      {
        name: 'quality-of-life',
        figure: 'theme-badge',
        same: { theme: 'quality-of-life' },
        words: { fr: {}, en: {}, es: {} },
        sentence: { fr: 'Qualité de vie', en: 'Quality of life', es: 'Calidad de vida' },
      },
      {
        name: 'social-cohesion',
        figure: 'theme-badge',
        same: { theme: 'social-cohesion' },
        words: { fr: {}, en: {}, es: {} },
        sentence: { fr: 'Cohésion sociale', en: 'Social cohesion', es: 'Cohesión social' },
      },
      {
        name: 'economic-development',
        figure: 'theme-badge',
        same: { theme: 'economic-development' },
        words: { fr: {}, en: {}, es: {} },
        sentence: {
          fr: 'Développement économique',
          en: 'Economic development',
          es: 'Desarrollo económico',
        },
      },
      {
        name: 'sustainability',
        figure: 'theme-badge',
        same: { theme: 'sustainability' },
        words: { fr: {}, en: {}, es: {} },
        sentence: { fr: 'Durabilité', en: 'Sustainability', es: 'Sostenibilidad' },
      },
      {
        name: 'gender-equality',
        figure: 'theme-badge',
        same: { theme: 'gender-equality' },
        words: { fr: {}, en: {}, es: {} },
        sentence: { fr: 'Égalité des sexes', en: 'Gender equality', es: 'Igualdad de género' },
      },
    ],
  },
];

/** All results, in the order of the page. */
export const results: readonly Example[] = sections.flatMap(({ figures }) => figures);

/** Examples of what the results page does not show. */
export const others: readonly Example[] = [
  {
    name: 'members-since-2017',
    figure: 'stat-tile',
    same: {
      value: '141',
      previous: '137',
      'previous-label': '2017',
      source: 'Metropolis',
      period: '2018–2020',
    },
    words: {
      fr: { label: 'membres' },
      en: { label: 'members' },
      es: { label: 'miembros' },
    },
    sentence: {
      fr: '141 membres · 2017\u00a0: 137 · +4',
      en: '141 members · 2017: 137 · +4',
      es: '141 miembros · 2017: 137 · +4',
    },
  },
  {
    name: 'budget-share',
    figure: 'stat-tile',
    same: { value: '12.5', unit: '%', previous: '10', 'previous-label': '2018' },
    words: {
      fr: { label: 'du budget' },
      en: { label: 'of the budget' },
      es: { label: 'del presupuesto' },
    },
    sentence: {
      fr: '12,5\u00a0% du budget · 2018\u00a0: 10\u00a0% · +2,5\u00a0points',
      en: '12.5% of the budget · 2018: 10% · +2.5\u00a0points',
      es: '12,5\u00a0% del presupuesto · 2018: 10\u00a0% · +2,5\u00a0puntos',
    },
  },
  {
    name: 'gifts',
    figure: 'stat-tile',
    same: { value: '1200000', unit: 'EUR', theme: 'social-cohesion', 'source-href': '/sources' },
    words: {
      fr: { label: 'de dons', source: 'Rapport annuel' },
      en: { label: 'in gifts', source: 'Annual report' },
      es: { label: 'en donaciones', source: 'Informe anual' },
    },
    sentence: {
      fr: '1\u202f200\u202f000\u00a0€ de dons',
      en: '€1,200,000 in gifts',
      es: '1\u202f200\u202f000\u00a0€ en donaciones',
    },
  },
  {
    name: 'opening-hours',
    figure: 'stat-tile',
    same: { value: '24/7 h', theme: 'quality-of-life', href: '/help' },
    words: {
      fr: { label: "d'assistance" },
      en: { label: 'of support' },
      es: { label: 'de asistencia' },
    },
    sentence: {
      fr: "24/7 h d'assistance",
      en: '24/7 h of support',
      es: '24/7 h de asistencia',
    },
  },
  {
    name: 'posts',
    figure: 'stat-tile',
    same: { value: '-12', theme: 'economic-development' },
    words: {
      fr: { label: 'postes', context: 'Secrétariat' },
      en: { label: 'posts', context: 'Secretariat' },
      es: { label: 'puestos', context: 'Secretaría' },
    },
    sentence: {
      fr: 'Secrétariat\u00a0: −12 postes',
      en: 'Secretariat: −12 posts',
      es: 'Secretaría: −12 puestos',
    },
  },
  {
    name: 'budget',
    figure: 'funding-shift-bar',
    same: { unit: 'EUR', from: '2018', to: '2020' },
    words: {
      fr: {
        label: 'Budget',
        shares: 'Cotisations: 1200000 to 1500000; Subventions: 800000 to 500000',
      },
      en: { label: 'Budget', shares: 'Fees: 1200000 to 1500000; Grants: 800000 to 500000' },
      es: {
        label: 'Presupuesto',
        shares: 'Cuotas: 1200000 to 1500000; Subvenciones: 800000 to 500000',
      },
    },
    sentence: {
      fr: 'Budget, 2018–2020. Cotisations\u00a0: de 1\u202f200\u202f000\u00a0€ (60\u00a0%) à 1\u202f500\u202f000\u00a0€ (75\u00a0%), part en hausse de 15\u00a0points. Subventions\u00a0: de 800\u202f000\u00a0€ (40\u00a0%) à 500\u202f000\u00a0€ (25\u00a0%), part en baisse de 15\u00a0points. Total\u00a0: de 2\u202f000\u202f000\u00a0€ à 2\u202f000\u202f000\u00a0€.',
      en: 'Budget, 2018–2020. Fees: from €1,200,000 (60%) to €1,500,000 (75%), share up 15 percentage points. Grants: from €800,000 (40%) to €500,000 (25%), share down 15 percentage points. Total: from €2,000,000 to €2,000,000.',
      es: 'Presupuesto, 2018-2020. Cuotas: de 1\u202f200\u202f000\u00a0€ (60\u00a0%) a 1\u202f500\u202f000\u00a0€ (75\u00a0%), 15 puntos porcentuales más de proporción. Subvenciones: de 800\u202f000\u00a0€ (40\u00a0%) a 500\u202f000\u00a0€ (25\u00a0%), 15 puntos porcentuales menos de proporción. Total: de 2\u202f000\u202f000\u00a0€ a 2\u202f000\u202f000\u00a0€.',
    },
  },
  {
    name: 'one-source',
    figure: 'funding-shift-bar',
    same: {},
    words: {
      fr: { label: 'Fonds propres', shares: 'Cotisations: 36 to 52,1' },
      en: { label: 'Own funds', shares: 'Fees: 36 to 52.1' },
      es: { label: 'Fondos propios', shares: 'Cuotas: 36 to 52,1' },
    },
    sentence: {
      fr: 'Fonds propres. Cotisations\u00a0: de 36\u00a0% à 52,1\u00a0%, en hausse de 16,1\u00a0points.',
      en: 'Own funds. Fees: from 36% to 52.1%, up 16.1 percentage points.',
      es: 'Fondos propios. Cuotas: del 36\u00a0% al 52,1\u00a0%, 16,1 puntos porcentuales más.',
    },
  },
  {
    name: 'twelve-sources',
    figure: 'funding-shift-bar',
    same: {
      shares:
        'A: 10 to 9; B: 9 to 8; C: 9 to 9; D: 9 to 13; E: 9 to 5; F: 9 to 9; G: 8 to 8; H: 8 to 8; I: 8 to 8; J: 8 to 8; K: 8 to 10; L: 5 to 5',
    },
    words: {
      fr: { label: 'Douze sources', note: 'D est en tête.' },
      en: { label: 'Twelve sources', note: 'D leads.' },
      es: { label: 'Doce fuentes', note: 'D va en cabeza.' },
    },
    sentence: {
      fr: 'Douze sources. A\u00a0: de 10\u00a0% à 9\u00a0%, en baisse de 1\u00a0point. B\u00a0: de 9\u00a0% à 8\u00a0%, en baisse de 1\u00a0point. C\u00a0: de 9\u00a0% à 9\u00a0%, sans changement. D\u00a0: de 9\u00a0% à 13\u00a0%, en hausse de 4\u00a0points. E\u00a0: de 9\u00a0% à 5\u00a0%, en baisse de 4\u00a0points. F\u00a0: de 9\u00a0% à 9\u00a0%, sans changement. G\u00a0: de 8\u00a0% à 8\u00a0%, sans changement. H\u00a0: de 8\u00a0% à 8\u00a0%, sans changement. I\u00a0: de 8\u00a0% à 8\u00a0%, sans changement. J\u00a0: de 8\u00a0% à 8\u00a0%, sans changement. K\u00a0: de 8\u00a0% à 10\u00a0%, en hausse de 2\u00a0points. L\u00a0: de 5\u00a0% à 5\u00a0%, sans changement. D est en tête.',
      en: 'Twelve sources. A: from 10% to 9%, down 1 percentage point. B: from 9% to 8%, down 1 percentage point. C: from 9% to 9%, no change. D: from 9% to 13%, up 4 percentage points. E: from 9% to 5%, down 4 percentage points. F: from 9% to 9%, no change. G: from 8% to 8%, no change. H: from 8% to 8%, no change. I: from 8% to 8%, no change. J: from 8% to 8%, no change. K: from 8% to 10%, up 2 percentage points. L: from 5% to 5%, no change. D leads.',
      es: 'Doce fuentes. A: del 10\u00a0% al 9\u00a0%, 1 punto porcentual menos. B: del 9\u00a0% al 8\u00a0%, 1 punto porcentual menos. C: del 9\u00a0% al 9\u00a0%, sin cambios. D: del 9\u00a0% al 13\u00a0%, 4 puntos porcentuales más. E: del 9\u00a0% al 5\u00a0%, 4 puntos porcentuales menos. F: del 9\u00a0% al 9\u00a0%, sin cambios. G: del 8\u00a0% al 8\u00a0%, sin cambios. H: del 8\u00a0% al 8\u00a0%, sin cambios. I: del 8\u00a0% al 8\u00a0%, sin cambios. J: del 8\u00a0% al 8\u00a0%, sin cambios. K: del 8\u00a0% al 10\u00a0%, 2 puntos porcentuales más. L: del 5\u00a0% al 5\u00a0%, sin cambios. D va en cabeza.',
    },
  },
  {
    name: 'four-groups',
    figure: 'gender-split',
    same: { women: '43%', men: '50%', 'non-binary': '4%', 'not-stated': '3%' },
    words: {
      fr: { label: 'experts' },
      en: { label: 'experts' },
      es: { label: 'personas expertas' },
    },
    sentence: {
      fr: 'Experts\u00a0: 43\u00a0% de femmes, 50\u00a0% d’hommes, 4\u00a0% de personnes non binaires et 3\u00a0% de personnes de genre non précisé',
      en: 'Experts: 43% women, 50% men, 4% non-binary people and 3% gender not stated',
      es: 'Personas expertas: 43\u00a0% de mujeres, 50\u00a0% de hombres, 4\u00a0% de personas no binarias y 3\u00a0% de personas de género no especificado',
    },
  },
  {
    name: 'speakers',
    figure: 'gender-split',
    same: { women: '14', men: '1', 'non-binary': '2', 'not-stated': '1', total: '18' },
    words: {
      fr: { label: 'intervenants' },
      en: { label: 'speakers' },
      es: { label: 'ponentes' },
    },
    sentence: {
      fr: '18 intervenants\u00a0: 14 femmes, 1 homme, 2 personnes non binaires et 1 personne de genre non précisé',
      en: '18 speakers: 14 women, 1 man, 2 non-binary people and 1 person of unstated gender',
      es: '18 ponentes: 14 mujeres, 1 hombre, 2 personas no binarias y 1 persona de género no especificado',
    },
  },
  {
    name: 'rounded-shares',
    figure: 'gender-split',
    same: {
      women: '33.3%',
      men: '33.3%',
      'non-binary': '33.3%',
      total: '90',
      note: '**12** (2020)',
    },
    words: {
      fr: { label: 'réponses' },
      en: { label: 'answers' },
      es: { label: 'respuestas' },
    },
    sentence: {
      fr: '90 réponses\u00a0: 33,3\u00a0% de femmes, 33,3\u00a0% d’hommes et 33,3\u00a0% de personnes non binaires. 12 (2020).',
      en: '90 answers: 33.3% women, 33.3% men and 33.3% non-binary people. 12 (2020).',
      es: '90 respuestas: 33,3\u00a0% de mujeres, 33,3\u00a0% de hombres y 33,3\u00a0% de personas no binarias. 12 (2020).',
    },
  },
  {
    name: 'crowd',
    figure: 'gender-split',
    same: { women: '260', men: '240' },
    words: {
      fr: { label: 'participants', context: 'Congrès' },
      en: { label: 'participants', context: 'Congress' },
      es: { label: 'participantes', context: 'Congreso' },
    },
    sentence: {
      fr: 'Congrès\u00a0: 500 participants, dont 260 femmes et 240 hommes',
      en: 'Congress: 500 participants, of whom 260 women and 240 men',
      es: 'Congreso: 500 participantes, de los cuales 260 mujeres y 240 hombres',
    },
  },
  {
    name: 'other-theme',
    figure: 'theme-badge',
    same: { href: '/culture' },
    words: {
      fr: { label: 'Culture', context: 'Thème' },
      en: { label: 'Culture', context: 'Theme' },
      es: { label: 'Cultura', context: 'Tema' },
    },
    sentence: { fr: 'Thème\u00a0: Culture', en: 'Theme: Culture', es: 'Tema: Cultura' },
  },
  {
    name: 'wrong-ambiguous-number',
    figure: 'stat-tile',
    same: { value: '33.000' },
    words: {
      fr: { label: 'comptes abonnés' },
      en: { label: 'followers' },
      es: { label: 'cuentas seguidoras' },
    },
    sentence: {
      fr: '33\u202f000 comptes abonnés',
      en: '33,000 followers',
      es: '33\u202f000 cuentas seguidoras',
    },
  },
  {
    name: 'wrong-sum',
    figure: 'funding-shift-bar',
    same: {},
    words: {
      fr: { label: 'Sources', shares: 'Cotisations: 36 to 52; Partenariats: 60 to 46' },
      en: { label: 'Sources', shares: 'Fees: 36 to 52; Partnerships: 60 to 46' },
      es: { label: 'Fuentes', shares: 'Cuotas: 36 to 52; Alianzas: 60 to 46' },
    },
    sentence: {
      fr: 'Cotisations\u00a0: de 36\u00a0% à 52\u00a0%',
      en: 'Fees: from 36% to 52%',
      es: 'Cuotas: del 36\u00a0% al 52\u00a0%',
    },
  },
  {
    name: 'wrong-total',
    figure: 'gender-split',
    same: { women: '10', men: '7', total: '18' },
    words: {
      fr: { label: 'professionnels' },
      en: { label: 'professionals' },
      es: { label: 'profesionales' },
    },
    sentence: {
      fr: '17 professionnels\u00a0: 10 femmes et 7 hommes',
      en: '17 professionals: 10 women and 7 men',
      es: '17 profesionales: 10 mujeres y 7 hombres',
    },
  },
  {
    name: 'wrong-theme',
    figure: 'theme-badge',
    same: { theme: 'sustainable' },
    words: { fr: {}, en: {}, es: {} },
    sentence: { fr: 'Durabilité', en: 'Sustainability', es: 'Sostenibilidad' },
  },
];

/** All attributes of an example in one language. */
export const attributesOf = (
  example: Example,
  language: ExampleLanguage,
): Record<string, string> => ({
  ...example.same,
  ...example.words[language],
});

/** The attributes of a result outside the results page; `period` replaces the years in the heading of the page. */
export const attributesAlone = (
  example: Example,
  language: ExampleLanguage,
): Record<string, string> => ({
  ...attributesOf(example, language),
  ...(example.figure === 'theme-badge' ? {} : { period: '2018–2020' }),
});
