import { css } from 'lit';

/**
 * Long tables of townships. Table boxes measure every row for every other one; rows of a grid each
 * lay out by themselves, so a change costs what it changes. The elements stay those of a table.
 */
export const LONG = css`
  .long,
  .long thead,
  .long tbody,
  .long tfoot {
    display: block;
  }
  .long tr {
    display: grid;
    grid-template-columns: minmax(0, 1.8fr) repeat(4, minmax(0, 1fr)) minmax(56px, 1.4fr);
    align-items: center;
    contain: layout style;
  }
  .long.adjust tr {
    grid-template-columns: minmax(0, 1.8fr) repeat(3, minmax(0, 1fr)) 92px minmax(0, 1fr) 34px;
  }
  @media (max-width: 419px) {
    .long.adjust tr {
      grid-template-columns: minmax(0, 1.8fr) repeat(2, minmax(0, 1fr)) 92px minmax(0, 1fr) 34px;
    }
  }
  .long .chart {
    width: auto;
  }
  .long td[colspan] {
    grid-column: 1 / -1;
  }
  .long thead {
    position: sticky;
    top: -10px;
    z-index: 1;
    background: var(--colorNeutralBackground1);
  }
  .long.adjust thead {
    top: 52px;
  }
`;
