import { addTheme, type OwnTheme } from './add-theme.js';

/** The strokes of the digits in a box 6 wide and 14 high. */
const digits = [
  'm3 0a3 3 0 0 0-3 3v8a3 3 0 0 0 6 0v-8a3 3 0 0 0-3-3',
  'm1 2l3-2v14',
  'm0 3a3 3 0 0 1 6 0c0 4-6 6-6 11h6',
  'm0 0h6l-3.5 5.5a4 4 0 0 1-2.5 7.5',
  'm4.5 14v-14l-4.5 9.5h6',
  'm6 0h-6v6a4 4 0 1 1 0 7.5',
  'm5 0c-3 3-5 6-5 10.5a3 3.5 0 0 0 6 0a3 3.5 0 0 0-6 0',
  'm0 0h6l-4 14',
  'm3 0a2.5 3.2 0 0 0 0 6.4a2.5 3.2 0 0 0 0-6.4m0 6.4a3 3.8 0 0 0 0 7.6a3 3.8 0 0 0 0-7.6',
  'm1 14c3-3 5-6 5-10.5a3 3.5 0 0 0-6 0a3 3.5 0 0 0 6 0',
];

/** A number of at most two digits as an icon. */
const iconOf = (number: number): string =>
  `${number}`
    .split(/(?=\d)/)
    .map(
      (digit, index, { length }) =>
        `M${13.5 - 4.5 * length + 9 * index} 5${digits[Number(digit)] ?? ''}`,
    )
    .join('');

/** Around the number of a goal after its name, by language. */
const brackets: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: [' (SDG\u00a0', ')'],
  fr: [' (ODD\u00a0', ')'],
  es: [' (ODS\u00a0', ')'],
  ar: [' (الهدف\u00a0', ')'],
  pt: [' (ODS\u00a0', ')'],
  zh: ['（目标', '）'],
};

/** The names of the goals in each language, in order. */
const names: Readonly<Record<string, string>> = {
  en: 'No poverty|Zero hunger|Good health and well-being|Quality education|Gender equality|Clean water and sanitation|Affordable and clean energy|Decent work and economic growth|Industry, innovation and infrastructure|Reduced inequalities|Sustainable cities and communities|Responsible consumption and production|Climate action|Life below water|Life on land|Peace, justice and strong institutions|Partnerships for the goals',
  fr: 'Pas de pauvreté|Faim «\u00a0zéro\u00a0»|Bonne santé et bien-être|Éducation de qualité|Égalité entre les sexes|Eau propre et assainissement|Énergie propre et d’un coût abordable|Travail décent et croissance économique|Industrie, innovation et infrastructure|Inégalités réduites|Villes et communautés durables|Consommation et production responsables|Lutte contre les changements climatiques|Vie aquatique|Vie terrestre|Paix, justice et institutions efficaces|Partenariats pour la réalisation des objectifs',
  es: 'Fin de la pobreza|Hambre cero|Salud y bienestar|Educación de calidad|Igualdad de género|Agua limpia y saneamiento|Energía asequible y no contaminante|Trabajo decente y crecimiento económico|Industria, innovación e infraestructura|Reducción de las desigualdades|Ciudades y comunidades sostenibles|Producción y consumo responsables|Acción por el clima|Vida submarina|Vida de ecosistemas terrestres|Paz, justicia e instituciones sólidas|Alianzas para lograr los objetivos',
  ar: 'القضاء على الفقر|القضاء التام على الجوع|الصحة الجيدة والرفاه|التعليم الجيد|المساواة بين الجنسين|المياه النظيفة والنظافة الصحية|طاقة نظيفة وبأسعار معقولة|العمل اللائق ونمو الاقتصاد|الصناعة والابتكار والهياكل الأساسية|الحد من أوجه عدم المساواة|مدن ومجتمعات محلية مستدامة|الاستهلاك والإنتاج المسؤولان|العمل المناخي|الحياة تحت الماء|الحياة في البر|السلام والعدل والمؤسسات القوية|عقد الشراكات لتحقيق الأهداف',
  pt: 'Erradicação da pobreza|Fome zero e agricultura sustentável|Saúde e bem-estar|Educação de qualidade|Igualdade de gênero|Água potável e saneamento|Energia limpa e acessível|Trabalho decente e crescimento econômico|Indústria, inovação e infraestrutura|Redução das desigualdades|Cidades e comunidades sustentáveis|Consumo e produção responsáveis|Ação contra a mudança global do clima|Vida na água|Vida terrestre|Paz, justiça e instituições eficazes|Parcerias e meios de implementação',
  zh: '无贫穷|零饥饿|良好健康与福祉|优质教育|性别平等|清洁饮水和卫生设施|经济适用的清洁能源|体面工作和经济增长|产业、创新和基础设施|减少不平等|可持续城市和社区|负责任消费和生产|气候行动|水下生物|陆地生物|和平、正义与强大机构|促进目标实现的伙伴关系',
};

/** The colours of the goals in order. */
const colours =
  '#9a282f #6a4500 #1b6a00 #790011 #932415 #006480 #735200 #6d0022 #7c1800 #97274c #6e3700 #513000 #0b5118 #005f97 #125e00 #004779 #003354';

/** The 17 Sustainable Development Goals, `sdg-1` to `sdg-17`. Colours and icons are our own; hues are near those of the goals. */
export const goals: readonly OwnTheme[] = colours.split(' ').map((colour, index) => {
  const number = index + 1;
  const label = Object.fromEntries(
    Object.entries(brackets).map(([tag, [open, close]]) => [
      tag,
      `${names[tag]?.split('|')[index] ?? ''}${open}${number}${close}`,
    ]),
  );
  return { name: `sdg-${number}`, label, colour, icon: iconOf(number) };
});

for (const goal of goals) addTheme(goal);
