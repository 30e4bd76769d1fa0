import { css } from 'lit';

/** The year's step, the years to come and the mobile pool. */
export const DYNAMICS = css`
  .bar.distance .track {
    fill: var(--colorNeutralStroke2);
  }
  .bar.distance .zero {
    fill: var(--colorNeutralStrokeAccessible);
  }
  .bar.distance .way {
    fill: transparent;
    stroke: var(--colorCompoundBrandForeground1);
    vector-effect: non-scaling-stroke;
  }
  .bar.distance .way.down {
    stroke: var(--colorPaletteDarkOrangeBorder2);
  }
  .legend .way {
    border: 1px solid var(--colorCompoundBrandForeground1);
  }
  .reason {
    font-size: 12px;
    white-space: nowrap;
  }
  .distances .chart {
    width: 20%;
    padding-left: 6px;
  }
  .distances th[scope='row'] {
    white-space: nowrap;
  }
  .distances .number {
    width: 1%;
  }
  .details .path td {
    padding: 3px 4px;
    background: transparent;
  }
  .details p {
    margin-bottom: 6px;
    font-size: 12px;
  }
  .path caption {
    color: var(--colorNeutralForeground3);
    font-size: 12px;
    text-align: start;
  }
  .path thead th {
    position: static;
    background: transparent;
  }
  .years {
    display: block;
    width: 100%;
    max-width: 460px;
    margin-top: 6px;
  }
  .years .axis {
    stroke: var(--colorNeutralStroke1);
  }
  .years rect {
    fill: var(--colorNeutralStrokeAccessible);
    opacity: 0.55;
  }
  .years .chosen rect {
    fill: var(--colorCompoundBrandForeground1);
    stroke: var(--colorNeutralForeground1);
    stroke-width: 1.5;
    opacity: 1;
  }
  .years .span {
    stroke: var(--colorNeutralForeground1);
    stroke-width: 2;
  }
  .years .high,
  .mark .high {
    fill: var(--colorNeutralForeground1);
  }
  .years .low,
  .mark .low {
    fill: var(--colorNeutralBackground1);
    stroke: var(--colorNeutralForeground1);
    stroke-width: 1.5;
  }
  .mark {
    width: 12px;
    height: 12px;
    margin-inline: 0 4px;
    vertical-align: -1px;
  }
  .mark + .mark {
    margin-inline-start: 12px;
  }
  .marks {
    margin: 2px 0 6px;
    font-size: 12px;
  }
  .years text {
    fill: var(--colorNeutralForeground2);
    font-size: 11px;
  }
  .years .chosen text {
    fill: var(--colorNeutralForeground1);
    font-weight: 600;
  }
  .slider {
    max-width: 560px;
    margin: 8px 0;
  }
  .slider input {
    width: 100%;
    margin: 0;
    accent-color: var(--colorCompoundBrandForeground1);
  }
  .slider b {
    color: var(--colorNeutralForeground1);
    font-size: 14px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  .ends i {
    font-style: normal;
  }
  progress {
    width: 110px;
    accent-color: var(--colorCompoundBrandForeground1);
  }
  .facts.tight {
    grid-template-columns: repeat(auto-fill, minmax(7em, max-content) 5em);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .facts.tight dd {
    font-weight: 600;
  }
  .forecast th[scope='row'] {
    white-space: nowrap;
  }
  .loans {
    padding: 0;
    list-style: none;
  }
  .loan {
    padding: 5px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
    font-size: 13px;
  }
  .loan .muted .link {
    font-size: 12px;
  }
  .requests thead th {
    word-break: keep-all;
  }
  .requests .note {
    display: block;
    white-space: normal;
  }
  .levers select {
    width: auto;
    max-width: 220px;
  }
  #merged {
    margin: 8px 0;
    font-size: 18px;
  }
  #merged caption {
    font-weight: 600;
    text-align: start;
  }
  #merged thead th {
    position: static;
    font-size: 15px;
  }
  #story p {
    margin-bottom: 4px;
  }
  @media (forced-colors: active) {
    .years rect {
      fill: GrayText;
      opacity: 1;
    }
    .years .chosen rect {
      fill: Highlight;
    }
    .years .span,
    .years .low,
    .mark .low {
      stroke: CanvasText;
    }
    .years .high,
    .mark .high {
      fill: CanvasText;
    }
    .years .low,
    .mark .low {
      fill: Canvas;
    }
  }
  @media (max-width: 339px) {
    .distances .chart {
      display: none;
    }
  }
  @media (max-width: 419px) {
    #merged {
      font-size: 13px;
    }
    #merged th,
    #merged td {
      padding-inline: 2px;
    }
    #merged thead th,
    #merged th[scope='row'] {
      font-size: 12px;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
`;
