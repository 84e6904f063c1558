/** How sections of pages are searched: the same when the index is written and when it is read. */
export const searchFields = {
  fields: ['heading', 'title', 'text'],
  storeFields: ['heading', 'title', 'address', 'language'],
  searchOptions: { prefix: true, fuzzy: 0.15, combineWith: 'AND', boost: { heading: 4, title: 2 } },
};

const textOf = (html) =>
  html
    .replaceAll(/<(textarea|button)[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

/** The sections of a page, each with its address, as the search finds them. */
export const sectionsOf = ({ page, html, headings, title }) => {
  const parts = html.split(/<h\d id="[^"]*">/).slice(1);
  return parts.map((part, index) => {
    const { anchor, heading, level } = headings[index];
    const address = level === 1 ? page.address : `${page.address}#${anchor}`;
    return {
      id: `${page.address}#${index}`,
      address,
      heading,
      title,
      language: page.language,
      text: textOf(part),
    };
  });
};
