/** Styles of a row in a narrow box: the values go below the name, in columns of equal width. */
export const stacked = `
  table {
    table-layout: fixed;
  }
  tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    justify-content: end;
    padding-block-start: 0.4em;
  }
  thead td {
    position: absolute;
  }
  th[scope=row] {
    flex: 0 0 100%;
    box-sizing: border-box;
  }
  td,
  thead th {
    flex: 1 0 2.6em;
    max-inline-size: 100%;
    padding: 0;
    overflow-wrap: break-word;
    white-space: normal;
  }
`;
