import { html, nothing, type TemplateResult } from 'lit';
import { linkTo, renderFigure, writeFragment, type ComposedFigure } from './composed-figure.js';
import { numbersOf } from './figure-numbers.js';
import type { DeskLanguage } from './languages.js';
import { download } from './pictures.js';
import type { Site } from './site.js';
import './take-away-list.js';
import { downloadFigurePicture } from './take-pictures.js';
import { deskWords } from './words/words.js';

/** A figure that can be drawn, and whether the site has published it. */
interface About {
  readonly figure: ComposedFigure;
  readonly published: boolean;
  readonly language: DeskLanguage;
  readonly site: Site;
}

const tableView = ({ figure, language }: About): TemplateResult | typeof nothing => {
  const { headings, rows } = numbersOf(figure, language);
  const { numbers } = deskWords[language].page;
  if (!rows.length) return nothing;
  return html`<section>
    <h2 id="numbers">${numbers}</h2>
    <table aria-labelledby="numbers">
      ${
        headings.length
          ? html`<thead>
            <tr>
              ${headings.map((each) => html`<th scope="col">${each}</th>`)}
            </tr>
          </thead>`
          : nothing
      }
      <tbody>
        ${rows.map(
          ([heading, ...values]) =>
            html`<tr>
              <th scope="row">${heading}</th>
              ${values.map((each) => html`<td>${each}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
};

const files = () => import('./figure-file.js');

const downloadsView = ({ figure, language }: About): TemplateResult => {
  const file = (extension: string, make: () => Promise<unknown>) =>
    html`<button type="button" @click=${() => void make()}>${extension}</button>`;
  const data = (extension: 'csv' | 'json') => async () => {
    const { csvOf, jsonOf } = await files();
    download(`${figure.name}.${extension}`, extension === 'csv' ? csvOf(figure) : jsonOf(figure));
  };
  return html`<section>
    <h2>${deskWords[language].page.downloads}</h2>
    <p class="ends">
      ${file('SVG', () => downloadFigurePicture('svg', figure))}
      ${file('PNG', () => downloadFigurePicture('png', figure))} ${file('CSV', data('csv'))}
      ${file('JSON', data('json'))}
    </p>
  </section>`;
};

const citationView = ({ figure, language, site }: About, sentence: string): TemplateResult => {
  const { page } = deskWords[language];
  const { source = '', period = '' } = figure.attributes;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
  const address = linkTo(`${site.base}figure.html`, figure);
  return html`${
    source
      ? html`<section>
          <h2>${page.source}</h2>
          <p>${[source, period].filter(Boolean).join(', ')}</p>
        </section>`
      : nothing
  }
    <section>
      <h2>${page.cite}</h2>
      <p class="citation">${page.cited(sentence, source, date, address)}</p>
    </section>`;
};

/** What the page says beside the figure: numbers, source, citation, downloads, and every form to take it away. */
export const aboutView = (about: About): TemplateResult | typeof nothing => {
  const { figure, published, language, site } = about;
  const { outputs } = renderFigure(figure, language);
  const { change } = deskWords[language].page;
  const order = outputs && { figure: { ...figure, sentence: outputs.sentence }, outputs, site };
  return html`<div class="about">
    ${
      outputs
        ? html`${tableView(about)} ${citationView(about, outputs.sentence)} ${downloadsView(about)}`
        : nothing
    }
    <p>
      <a class="button" href="composer.html?lang=${language}${writeFragment(figure)}">${change}</a>
    </p>
    ${published ? html`<desk-take-away .order=${order} .language=${language}></desk-take-away>` : nothing}
  </div>`;
};
