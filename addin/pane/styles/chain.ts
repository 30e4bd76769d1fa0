import { css } from 'lit';

/** The chain of numbers from the present one to the decided one. */
export const CHAIN = css`
  .chain {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 4px;
    overflow: hidden;
    text-align: center;
  }
  .chain dt {
    padding: 2px 0;
    background: var(--colorNeutralBackground2);
    color: var(--colorNeutralForeground2);
    font-size: 12px;
    font-weight: 400;
  }
  .chain dd {
    padding: 4px 0;
    font-variant-numeric: tabular-nums;
  }
  .chain .strong dd {
    color: var(--colorBrandForeground1);
    font-size: 16px;
  }
`;
