/** The libraries that are compared: what a page imports of each as its documentation says, and the style sheets that it links to. */
export const libraries = {
  shoelace: {
    imports: `
      export * from '@shoelace-style/shoelace/dist/components/card/card.js';
      export * from '@shoelace-style/shoelace/dist/components/format-number/format-number.js';
      export * from '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
      export * from '@shoelace-style/shoelace/dist/components/badge/badge.js';`,
    styles: ['@shoelace-style/shoelace/dist/themes/light.css'],
  },
  'web awesome': {
    imports: `
      export * from '@awesome.me/webawesome/dist/components/card/card.js';
      export * from '@awesome.me/webawesome/dist/components/format-number/format-number.js';
      export * from '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
      export * from '@awesome.me/webawesome/dist/components/badge/badge.js';`,
    styles: ['@awesome.me/webawesome/dist/styles/themes/default.css'],
  },
  'number-flow': { imports: `export * from 'number-flow';`, styles: [] },
  'chart.js': {
    imports: `
      import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale } from 'chart.js';
      Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
      export { Chart };`,
    styles: [],
  },
  echarts: {
    imports: `
      import * as echarts from 'echarts/core';
      import { BarChart } from 'echarts/charts';
      import { GridComponent, LegendComponent } from 'echarts/components';
      import { CanvasRenderer } from 'echarts/renderers';
      echarts.use([BarChart, GridComponent, LegendComponent, CanvasRenderer]);
      export { echarts };`,
    styles: [],
  },
};
