import { css } from 'lit';

/** Tables, bars and legends. */
export const TABLES = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 3px 4px;
    border-bottom: 1px solid var(--colorNeutralStroke3);
    font-weight: 400;
    text-align: start;
  }
  thead th {
    position: sticky;
    top: -10px;
    z-index: 1;
    background: var(--colorNeutralBackground1);
    border-bottom-color: var(--colorNeutralStroke1);
    color: var(--colorNeutralForeground2);
    font-size: 12px;
    white-space: nowrap;
  }
  tfoot th,
  tfoot td {
    border-top: 1px solid var(--colorNeutralStroke1);
    border-bottom: 0;
    font-weight: 600;
  }
  tbody tr:hover {
    background: var(--colorNeutralBackground2);
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  td.strong {
    font-weight: 600;
  }
  td.gain,
  td.loss {
    font-weight: 600;
  }
  .compact th[scope='row'],
  .compact td:nth-child(2) {
    white-space: nowrap;
  }
  details .compact th[scope='row'],
  details .compact td:nth-child(n) {
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .use th,
  .use td {
    padding-inline: 3px;
  }
  .use .remarked th,
  .use .remarked td {
    border-bottom: 0;
  }
  .use .remarks td {
    padding: 0 3px 4px 12px;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
  .chart {
    width: 24%;
    min-width: 56px;
    padding-left: 8px;
  }
  .bar {
    display: block;
    width: 100%;
    height: 12px;
  }
  .bar .track {
    fill: var(--colorNeutralBackground3);
  }
  .bar .kept {
    fill: var(--colorNeutralStrokeAccessible);
    opacity: 0.55;
  }
  .bar .up {
    fill: var(--colorCompoundBrandForeground1);
  }
  .bar .down {
    fill: var(--colorPaletteDarkOrangeBorder2);
  }
  .legend {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--colorNeutralForeground3);
    font-size: 12px;
  }
  .legend i {
    width: 10px;
    height: 10px;
    margin-left: 6px;
  }
  .legend .kept {
    background: var(--colorNeutralStrokeAccessible);
    opacity: 0.55;
  }
  .legend .up {
    background: var(--colorCompoundBrandForeground1);
  }
  .legend .down {
    background: var(--colorPaletteDarkOrangeBorder2);
  }
  .adjust thead th {
    top: 52px;
  }
  .stepper b {
    display: inline-block;
    min-width: 26px;
    text-align: center;
    font-weight: 600;
  }
  .step,
  .more {
    width: 24px;
    height: 24px;
    padding: 0;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 4px;
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1);
    font: inherit;
    line-height: 1;
    cursor: pointer;
  }
  .step:hover,
  .more:hover {
    background: var(--colorNeutralBackground1Hover);
  }
  .step:disabled {
    color: var(--colorNeutralForegroundDisabled);
    cursor: default;
  }
  .more {
    border-color: transparent;
  }
  .marked {
    border-color: var(--colorBrandStroke1);
    color: var(--colorBrandForeground1);
    font-size: 12px;
  }
  .details td {
    padding: 8px 8px 12px;
    background: var(--colorNeutralBackground2);
  }
  .details .field {
    margin-bottom: 6px;
  }
  .viewer table {
    width: max-content;
    font-size: 12px;
  }
  .viewer h2 {
    font-size: 13px;
    font-weight: 600;
  }
  .viewer th,
  .viewer td {
    max-width: 160px;
    overflow: hidden;
    border: 1px solid var(--colorNeutralStroke3);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .viewer th {
    background: var(--colorNeutralBackground3);
    color: var(--colorNeutralForeground2);
    text-align: center;
  }
  .viewer .here {
    outline: 2px solid var(--colorBrandStroke1);
    outline-offset: -2px;
    background: var(--colorBrandBackground2);
    font-weight: 600;
  }
  .asked-below {
    display: none;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
  @media (max-width: 419px) {
    /* What has no room beside the proposal stands under the name. */
    .asked {
      display: none;
    }
    .asked-below {
      display: block;
    }
    .townships th,
    .townships td,
    .compact th,
    .compact td {
      padding-inline: 2px;
    }
    .compact thead th {
      vertical-align: bottom;
      white-space: normal;
    }
  }
`;
