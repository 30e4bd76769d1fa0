import { css } from 'lit';

/** Lists, problems, statuses and sentences. */
export const CONTENT = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    list-style: none;
  }
  .chips li {
    padding: 1px 8px;
    border-radius: 10px;
    background: var(--colorNeutralBackground3);
    font-size: 12px;
  }
  .notes,
  .sentences {
    padding-left: 20px;
    color: var(--colorNeutralForeground2);
    font-size: 13px;
  }
  .sentences {
    line-height: 1.7;
  }
  .plain,
  .problems,
  .sheets {
    list-style: none;
  }
  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
    gap: 2px 16px;
    margin: 6px 0;
    font-size: 13px;
  }
  .sheets li {
    display: flex;
    justify-content: space-between;
    border-bottom: 1px solid var(--colorNeutralStroke3);
  }
  .tables {
    margin: 8px 0 4px;
    padding: 0;
    border: 0;
  }
  .tables legend {
    padding: 0;
    font-weight: 600;
  }
  .table-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(260px, 1fr));
    gap: 0 16px;
    margin-top: 4px;
  }
  .tables .table {
    padding: 3px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
    font-size: 13px;
  }
  .tables .table .muted {
    display: block;
    margin: 0;
    font-size: 12px;
  }
  .account {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0 12px;
    margin: 6px 0;
    font-size: 13px;
  }
  .account dt,
  .account dd {
    margin: 0;
    padding: 4px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
  }
  .account dt {
    font-weight: 600;
  }
  .matter {
    padding: 6px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
    font-size: 13px;
  }
  .path {
    display: flex;
    flex-wrap: wrap;
    margin: 2px 0;
    padding: 0;
    list-style: none;
  }
  .path li + li::before {
    content: '→';
    margin: 0 6px;
    color: var(--colorNeutralForeground3);
  }
  .question {
    display: grid;
    gap: 4px;
    padding: 8px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
  }
  .sentence {
    margin: 4px 0 8px;
    padding: 8px 10px;
    border-radius: 4px;
    background: var(--colorBrandBackground2);
    color: var(--colorNeutralForeground1);
    font-weight: 600;
  }
  .composition {
    margin: 2px 0 8px;
    font-variant-numeric: tabular-nums;
  }
  .good,
  .alarm,
  .caution {
    margin: 8px 0;
    padding: 6px 10px;
    border-radius: 4px;
    font-size: 13px;
  }
  .good {
    background: var(--colorStatusSuccessBackground1);
    color: var(--colorNeutralForeground1);
  }
  .alarm {
    background: var(--colorStatusDangerBackground1);
    color: var(--colorNeutralForeground1);
  }
  .caution {
    background: var(--colorStatusWarningBackground1);
    color: var(--colorNeutralForeground1);
  }
  details {
    margin: 4px 0;
  }
  summary {
    padding: 4px 0;
    font-weight: 600;
    cursor: pointer;
  }
  .problem {
    margin: 6px 0;
    padding: 6px 8px 8px 10px;
    border: 1px solid var(--colorNeutralStroke2);
    border-left-width: 4px;
    border-radius: 4px;
    font-size: 13px;
  }
  .problem.error {
    border-left-color: var(--colorStatusDangerBorder2);
  }
  .problem.warning {
    border-left-color: var(--colorStatusWarningBorder2);
  }
  .problem.info {
    border-left-color: var(--colorNeutralStrokeAccessible);
  }
  .mark {
    margin-right: 6px;
    font-weight: 600;
  }
  .error .mark {
    color: var(--colorStatusDangerForeground3);
  }
  .warning .mark {
    color: var(--colorPaletteDarkOrangeForeground1);
  }
  .remedy,
  .clause {
    margin-top: 2px;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
  .problem .actions {
    margin-top: 4px;
    gap: 14px;
    font-size: 12px;
  }
  .code {
    margin-left: auto;
    color: var(--colorNeutralForeground3);
    font-size: 11px;
  }
  .count {
    margin-left: 4px;
    color: var(--colorNeutralForeground3);
    font-weight: 400;
  }
  .narrative {
    padding: 10px 12px;
    border-radius: 4px;
    background: var(--colorNeutralBackground2);
    line-height: 1.75;
    font-size: 13px;
  }
  form fluent-button {
    margin-top: 8px;
  }
  .statuses {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .statuses legend {
    padding: 0;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
  .statuses ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(120px, 1fr));
    gap: 4px;
    list-style: none;
    margin: 4px 0 8px;
  }
  .statuses li {
    padding: 4px 8px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 4px;
  }
  .statuses .current {
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
    font-weight: 600;
  }
`;
