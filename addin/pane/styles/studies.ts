import { css } from 'lit';

/** Long work and what it found: scenarios, simulation, inverse questions. */
export const STUDIES = css`
  h4 {
    margin: 10px 0 4px;
    font-size: 13px;
    font-weight: 600;
  }
  caption {
    padding: 2px 0 4px;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
    text-align: start;
  }
  .cases li {
    padding: 6px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
  }
  .cases .chips li {
    border: 0;
    padding: 1px 8px;
  }
  .cases .row {
    flex-wrap: nowrap;
  }
  .cases p {
    margin: 2px 0 4px 20px;
    font-size: 12px;
  }
  .cases .chips {
    margin: 2px 0 4px 20px;
  }
  .cases .tick {
    flex-wrap: wrap;
  }
  .draft {
    margin: 8px 0;
    padding: 0 10px 8px;
    border: 1px solid var(--colorBrandStroke1);
    border-radius: 6px;
  }
  .draft > .field {
    margin: 8px 0;
  }
  .draft-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 24px;
    gap: 8px;
    align-items: end;
    padding: 6px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
  }
  .draft-row .caution {
    grid-column: 1 / -1;
    margin: 0;
  }
  .remove {
    min-width: 24px;
    min-height: 30px;
    text-align: center;
  }
  .adder {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin: 6px 0;
    padding: 0;
    border: 0;
    font-size: 13px;
  }
  .adder legend {
    padding: 0;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
  .adder select {
    flex: 1 1 84px;
    width: auto;
    min-width: 0;
  }
  .run {
    margin: 8px 0;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 6px;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  progress {
    flex: 1 1 120px;
    max-width: 320px;
    height: 8px;
    accent-color: var(--colorCompoundBrandForeground1);
  }
  .sideways {
    margin: 6px 0 10px;
    overflow: auto;
  }
  .sideways thead th {
    position: static;
  }
  .sideways th:first-child {
    position: sticky;
    left: 0;
    background: var(--colorNeutralBackground1);
    white-space: nowrap;
  }
  /* Beside a column of many words a number or a name gives way, or the words are cut off at 350 px. */
  .sideways th.wraps {
    min-width: 64px;
    white-space: normal;
  }
  .sideways .delta {
    min-width: 84px;
    text-align: end;
  }
  td.delta span {
    font-size: 12px;
  }
  .bar .axis {
    fill: var(--colorNeutralForeground2);
  }
  .steps-of-case {
    padding-left: 20px;
    font-size: 13px;
    line-height: 1.6;
  }
  .steps-of-case .basis {
    display: block;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    gap: 0 16px;
    font-size: 13px;
  }
  .pair li {
    display: flex;
    gap: 8px;
    border-bottom: 1px solid var(--colorNeutralStroke3);
  }
  .histogram {
    margin: 6px 0;
  }
  .histogram svg {
    display: block;
    width: 100%;
    height: 130px;
  }
  .histogram .column {
    fill: var(--colorCompoundBrandForeground1);
  }
  .histogram .column.other {
    fill: var(--colorPaletteDarkOrangeBorder2);
  }
  .histogram .base {
    stroke: var(--colorNeutralStrokeAccessible);
  }
  .histogram .ends {
    display: flex;
    justify-content: space-between;
    color: var(--colorNeutralForeground3);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .histogram .ends span:only-child {
    margin: 0 auto;
  }
  @media (min-width: 720px) {
    .cases,
    .draft,
    .run {
      max-width: 760px;
    }
  }
  @media (forced-colors: active) {
    .bar .axis,
    .histogram .column {
      fill: CanvasText;
    }
    .histogram .column.other {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
