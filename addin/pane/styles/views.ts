import { css } from 'lit';

/** The views beside the steps, and parameters with their basis. */
export const VIEWS = css`
  .views {
    display: none;
    padding: 2px 6px 6px;
  }
  .views.unfolded {
    display: block;
  }
  .views-title {
    display: none;
    padding: 6px 16px 0;
    color: var(--colorNeutralForeground3);
    font-size: 12px;
  }
  .views ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(100px, 1fr));
    gap: 2px;
    list-style: none;
  }
  .rail .views button {
    flex-direction: row;
    justify-content: flex-start;
    padding: 5px 8px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 4px;
    background: var(--colorNeutralBackground1);
    font-size: 13px;
  }
  .rail .views .current button {
    border-color: var(--colorBrandStroke1);
  }
  .heading:focus {
    outline: none;
  }
  .heading:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 2px;
  }
  .outdated {
    margin-left: 8px;
    padding: 1px 6px;
    border: 1px solid var(--colorStatusWarningBorder2);
    border-radius: 3px;
    background: var(--colorStatusWarningBackground1);
    font-size: 12px;
    font-weight: 400;
  }
  .origins {
    list-style: none;
    font-size: 13px;
  }
  .origins li {
    display: grid;
    grid-template-columns: 1fr auto 96px;
    gap: 10px;
    padding: 2px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
  }
  .origins b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .origins .link {
    text-align: end;
    font-size: 12px;
  }
  .narrow {
    max-width: 220px;
    margin: 8px 0 4px;
  }
  .fields.three .field {
    align-content: start;
  }
  .parameter {
    margin: 0;
    padding: 8px 0;
    border: 0;
    border-top: 1px solid var(--colorNeutralStroke3);
  }
  .parameter legend {
    float: left;
    width: 100%;
    padding: 0;
    font-size: 13px;
    font-weight: 600;
  }
  .parameter legend + * {
    clear: both;
  }
  .parameter > .field {
    max-width: 420px;
  }
  .fields {
    grid-auto-rows: auto;
    align-items: start;
  }
  .basis {
    color: var(--colorNeutralForeground3);
    font-size: 11px;
    line-height: 1.35;
  }
  .basis b {
    font-weight: 400;
  }
  .basis .link {
    font-size: 11px;
  }
  .basis.pending b {
    padding: 0 4px;
    border: 1px solid var(--colorStatusWarningBorder2);
    border-radius: 3px;
    color: var(--colorNeutralForeground1);
  }
  .basis.assumption b {
    border-bottom: 1px dotted currentColor;
  }
  .rule {
    padding: 6px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
    font-size: 13px;
  }
  .rule .row {
    flex-wrap: nowrap;
    align-items: baseline;
  }
  .result {
    flex: none;
    font-size: 12px;
    font-weight: 600;
  }
  .result.breached {
    color: var(--colorStatusDangerForeground3);
  }
  .result.met {
    color: var(--colorStatusSuccessForeground1);
  }
  .result.notAssessed,
  .result.partlyAssessed {
    color: var(--colorPaletteDarkOrangeForeground1);
  }
  @media (min-width: 720px) {
    .views-tool {
      display: none;
    }
    .views,
    .views-title {
      display: block;
    }
    .views {
      padding: 0 0 12px;
      border-top: 1px solid var(--colorNeutralStroke2);
    }
    .views ul {
      grid-template-columns: 1fr;
      padding: 4px 8px;
    }
    .rail .views button {
      padding: 6px 8px 6px 14px;
      border: 0;
      border-left: 3px solid transparent;
      border-radius: 0;
      background: transparent;
    }
    .rail .views .current button {
      border-left-color: var(--colorBrandStroke1);
      background: var(--colorNeutralBackground1);
    }
    .rail {
      overflow: auto;
      min-height: 0;
    }
  }
  @media (forced-colors: active) {
    .rail .views .current button {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
