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
  #story p {
    margin-bottom: 4px;
  }
  @media (max-width: 339px) {
    .distances .chart {
      display: none;
    }
  }
`;
