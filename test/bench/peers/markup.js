/**
 * The same four figures with the same words, as each library would have them: HTML for each number, what else has to be done
 * when it is in the page, and how one is changed. Imported by the page that is measured.
 */
import { badge, bar, sharesOf, sources, split, themes, tile } from '../figures.js';

const format = (number) => number.toLocaleString('en');

/** Every share of a bar: its source, both moments, and the change. */
const rowsOf = (index) => {
  const [before, after] = [sharesOf(index), sharesOf(index + 1001)];
  return sources.map((source, at) => {
    const change = (after[at] - before[at]).toFixed(1);
    return [source, before[at], after[at], `${change > 0 ? '+' : ''}${change} points`];
  });
};

const rest = (index) => `people in group ${index}`;
const period = (index) => `${2000 + (index % 20)}–${2002 + (index % 20)}`;
const listed = (lines) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
const said = (index) =>
  listed(
    rowsOf(index).map(([source, from, to, change]) => `${source}: ${from}% → ${to}% (${change})`),
  );
const heading = (index) => `<h3>Funding of programme ${index}</h3><p>2018 → 2020</p>`;
const [women, men] = [(index) => 1 + (index % 19), (index) => 1 + (index % 17)];
const people = (index) =>
  `<h3>${women(index) + men(index)} interns</h3>${listed([`${women(index)} women`, `${men(index)} men`])}`;
const section = (words) => `<section>${words}</section>`;

const plain = {
  tile: (index) =>
    section(
      `<p>More than <b>${format(1000 + index)}</b> ${rest(index)}</p><small>${period(index)}</small>`,
    ),
  bar: (index) => section(heading(index) + said(index)),
  split: (index) => section(people(index)),
  badge: (index) => `<p>${themes[index % themes.length].replaceAll('-', ' ')}</p>`,
};

const withParts = (name, ...lines) => `<lit-${name} parts="${lines.join('\n')}"></lit-${name}>`;
const shape = (count) =>
  Array.from({ length: count }, (_, at) => `M${20 * at} 0h14v24h-14z`).join('');
const litElement = {
  tile: (index) =>
    withParts('tile', `More than|${format(1000 + index)}|${rest(index)}`, period(index)),
  bar: (index) =>
    withParts(
      'bar',
      `Funding of programme ${index}`,
      '2018 → 2020',
      ...rowsOf(index).map((cells) => cells.join('|')),
    ),
  split: (index) =>
    withParts(
      'split',
      `${women(index) + men(index)} interns`,
      `${women(index)} women|${shape(women(index))}`,
      `${men(index)} men|${shape(men(index))}`,
    ),
  badge: (index) =>
    withParts('badge', `${themes[index % themes.length].replaceAll('-', ' ')}|${shape(1)}`),
};

const setParts = (figure) => async (main, index) => {
  const [found] = main.children;
  found.parts = litElement[figure](index).match(/parts="([^"]*)"/)[1];
  await found.updateComplete;
};

const withPrefix = (prefix) => {
  const pair = (index) => {
    const [[source, before, after]] = rowsOf(index);
    return [before, after]
      .map(
        (value) =>
          `<${prefix}-progress-bar value="${value}" label="${source}"></${prefix}-progress-bar>`,
      )
      .join('');
  };
  const halves = (index) =>
    [women(index), men(index)]
      .map((count) => (100 * count) / (women(index) + men(index)))
      .map(
        (value) =>
          `<${prefix}-progress-bar value="${value}" label="interns"></${prefix}-progress-bar>`,
      )
      .join('');
  return {
    tile: (index) =>
      `<${prefix}-card><p>More than <${prefix}-format-number value="${1000 + index}"></${prefix}-format-number> ${rest(index)}</p><small slot="footer">${period(index)}</small></${prefix}-card>`,
    bar: (index) => section(heading(index) + pair(index) + said(index)),
    split: (index) => section(people(index) + halves(index)),
    badge: (index) =>
      `<${prefix}-badge>${themes[index % themes.length].replaceAll('-', ' ')}</${prefix}-badge>`,
    changed: { tile: `${prefix}-format-number`, bar: `${prefix}-progress-bar` },
  };
};

const chart = (kind) => (index) => section(`<div class="chart" data-${kind}="${index}"></div>`);
const seriesOf = ({ dataset: { bar, split } }) =>
  bar
    ? rowsOf(Number(bar)).map(([label, before, after]) => ({ label, data: [before, after] }))
    : [
        { label: 'women', data: [women(Number(split))] },
        { label: 'men', data: [men(Number(split))] },
      ];
const labelsOf = ({ dataset: { bar } }) => (bar ? ['2018', '2020'] : ['interns']);

const charts = {
  bar: (index) => chart('bar')(index).replace('>', `>${heading(index)}`),
  split: (index) =>
    chart('split')(index).replace('>', `><h3>${women(index) + men(index)} interns</h3>`),
};

const scales = { x: { stacked: true }, y: { stacked: true } };
const drawChart = ({ Chart }, place) => {
  const data = { labels: labelsOf(place), datasets: seriesOf(place) };
  const options = { indexAxis: 'y', animation: false, maintainAspectRatio: false, scales };
  place.chart = new Chart(place.appendChild(document.createElement('canvas')), {
    type: 'bar',
    data,
    options,
  });
};
const echartsOption = (place) => ({
  animation: false,
  legend: {},
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: labelsOf(place) },
  series: seriesOf(place).map(({ label, data }) => ({
    name: label,
    data,
    type: 'bar',
    stack: 'all',
  })),
});
/** ECharts would paint in the next frame. */
const drawEchart = ({ echarts }, place) => {
  place.chart = echarts.init(place);
  place.chart.setOption(echartsOption(place));
  place.chart.getZr().flush();
};

const places = (main) => main.querySelectorAll('.chart');
const element = (selector) => async (main, index) => {
  const found = main.querySelector(selector);
  found.value = `${(index % 90) + 5}`;
  await found.updateComplete;
};
const updatesOf = ({ changed, ...makers }) => ({
  ...makers,
  update: { tile: element(changed.tile), bar: element(changed.bar) },
});

export const markup = {
  ours: {
    tile,
    bar,
    split,
    badge,
    update: {
      tile: element('metro-stat-tile'),
      bar: async (main, index) => {
        const [found] = main.children;
        found.shares = bar(index).match(/shares="([^"]*)"/)[1];
        await found.updateComplete;
      },
    },
  },
  'plain HTML': {
    ...plain,
    update: {
      tile: (main, index) => {
        main.querySelector('b').textContent = format(index);
      },
      bar: (main, index) => {
        main.querySelector('section').innerHTML = heading(index) + said(index);
      },
    },
  },
  'lit element': {
    ...litElement,
    update: { tile: setParts('tile'), bar: setParts('bar') },
  },
  shoelace: updatesOf(withPrefix('sl')),
  'web awesome': updatesOf(withPrefix('wa')),
  'number-flow': {
    tile: (index) =>
      plain
        .tile(index)
        .replace(/<b>.*<\/b>/, `<number-flow data-value="${1000 + index}"></number-flow>`),
    draw: (_, main) => {
      for (const flow of main.querySelectorAll('number-flow'))
        flow.update(Number(flow.dataset.value));
    },
    update: {
      tile: (main, index) => main.querySelector('number-flow').update(index),
    },
  },
  'chart.js': {
    ...charts,
    draw: (library, main) => places(main).forEach((place) => drawChart(library, place)),
    clear: (main) => places(main).forEach(({ chart }) => chart?.destroy()),
    update: {
      bar: (main, index) => {
        const [{ chart }] = places(main);
        chart.data.datasets[0].data = [index % 90, 5];
        chart.update('none');
      },
    },
  },
  echarts: {
    ...charts,
    draw: (library, main) => places(main).forEach((place) => drawEchart(library, place)),
    clear: (main) => places(main).forEach(({ chart }) => chart?.dispose()),
    update: {
      bar: (main, index) => {
        const [{ chart }] = places(main);
        chart.setOption({ series: [{ data: [index % 90, 5] }] });
        chart.getZr().flush();
      },
    },
  },
};
