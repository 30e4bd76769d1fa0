import { css } from 'lit';

/** The strip that says whether what is given and taken comes out even. */
export const BALANCE = css`
  .balance {
    position: sticky;
    top: -10px;
    z-index: 2;
    margin: 0 0 8px;
    padding: 6px 10px;
    border: 1px solid var(--colorNeutralStroke1);
    border-left-width: 4px;
    border-radius: 4px;
    background: var(--colorNeutralBackground1);
    box-shadow: var(--shadow4);
  }
  .balance.even {
    border-left-color: var(--colorStatusSuccessBorder2);
  }
  .balance.uneven {
    border-left-color: var(--colorStatusDangerBorder2);
  }
  .balance dl {
    display: grid;
    grid-template-columns: repeat(3, auto) 1fr;
    gap: 0 16px;
  }
  .balance dt {
    color: var(--colorNeutralForeground3);
    font-size: 12px;
  }
  .balance dd {
    font-size: 16px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .balance .rest {
    text-align: end;
  }
  .balance.even .rest dd {
    color: var(--colorStatusSuccessForeground1);
  }
  .balance.uneven .rest dd {
    color: var(--colorStatusDangerForeground3);
  }
  .balance p {
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
`;
