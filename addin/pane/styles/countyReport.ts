import { css } from 'lit';

/** Powers, institutions and stations, joint enforcement, and the four problems. */
export const COUNTY_REPORT = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 8px 0;
  }
  .figures > div {
    flex: 1 0 92px;
    padding: 4px 8px 6px;
    border-radius: 4px;
    background: var(--colorNeutralBackground2);
  }
  .figures dt {
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
  .figures dd {
    font-size: 18px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .figures small {
    margin-left: 6px;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
    font-weight: 400;
  }
  .stage .scroll {
    overflow-x: auto;
    margin: 6px 0 4px;
  }
  .data thead th {
    position: static;
  }
  .data th,
  .data td {
    padding-inline: 3px;
    vertical-align: top;
  }
  .data .more {
    height: 20px;
  }
  .data tbody th .link {
    white-space: nowrap;
  }
  .data .details .data td {
    padding-block: 2px;
    background: transparent;
  }
  .data .details p {
    margin-bottom: 4px;
    font-size: 12px;
  }
  .data .bad {
    color: var(--colorStatusDangerForeground3);
    font-weight: 600;
  }
  .data .wait {
    color: var(--colorPaletteDarkOrangeForeground1);
  }
  .data .fine {
    color: var(--colorStatusSuccessForeground1);
  }
  .unbroken {
    white-space: nowrap;
  }
  .before-after {
    margin-top: 14px;
    padding-top: 10px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .before-after h3 {
    margin: 0;
  }
  .before-after .goal {
    color: var(--colorBrandForeground1);
    font-size: 13px;
  }
  .before-after .data .number {
    width: 76px;
  }
  .before-after .after {
    font-size: 16px;
    font-weight: 600;
  }
  .empty {
    display: grid;
    gap: 8px;
    margin-top: 8px;
    padding: 10px 12px;
    border: 1px dashed var(--colorNeutralStrokeAccessible);
    border-radius: 6px;
  }
  @media (min-width: 720px) {
    .figures > div {
      max-width: 200px;
    }
  }
`;
