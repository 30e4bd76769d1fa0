import { css } from 'lit';

/** The pieces that steps are made of. */
export const PARTS = css`
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--colorNeutralForeground3);
    font-size: 12px;
  }
  .strong {
    font-weight: 600;
  }
  .gain {
    color: var(--colorBrandForeground1);
    font-weight: 600;
  }
  .loss {
    color: var(--colorPaletteDarkOrangeForeground1);
    font-weight: 600;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-top: 10px;
  }
  .spread {
    justify-content: space-between;
  }
  .top {
    margin-top: 0;
  }
  .heading {
    font-size: 16px;
    font-weight: 600;
  }
  h3 {
    margin: 16px 0 6px;
    font-size: 14px;
    font-weight: 600;
  }
  .lack {
    margin: 2px 0 10px;
    padding-left: 8px;
    border-left: 3px solid var(--colorStatusWarningBorder2);
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
  .lack.done {
    border-left-color: var(--colorStatusSuccessBorder2);
  }
  .link {
    padding: 0;
    border: 0;
    background: transparent;
    color: var(--colorBrandForegroundLink);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .link:hover {
    text-decoration: underline;
  }
  button:focus-visible,
  summary:focus-visible,
  input:focus-visible,
  select:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  .switch {
    display: flex;
    width: fit-content;
    margin: 0 0 8px;
    padding: 2px;
    border: 0;
    border-radius: 6px;
    background: var(--colorNeutralBackground3);
  }
  .switch label {
    position: relative;
    padding: 3px 14px;
    border-radius: 4px;
    color: var(--colorNeutralForeground2);
    cursor: pointer;
  }
  .switch .chosen {
    background: var(--colorNeutralBackground1);
    color: var(--colorBrandForeground1);
    font-weight: 600;
    box-shadow: var(--shadow2);
  }
  .switch input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .switch label:focus-within {
    outline: 2px solid var(--colorStrokeFocus2);
  }
  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 4px 12px;
    margin-bottom: 10px;
  }
  .facts dt {
    color: var(--colorNeutralForeground3);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
    gap: 8px 12px;
    margin: 6px 0;
    align-items: end;
  }
  .fields.three {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .field,
  .field label {
    display: grid;
    gap: 2px;
  }
  .field span {
    color: var(--colorNeutralForeground2);
    font-size: 12px;
  }
  .field em {
    margin-left: 6px;
    color: var(--colorBrandForeground1);
    font-style: normal;
  }
  .field .link {
    font-size: 12px;
  }
  input[type='text'],
  input[type='number'],
  input[type='date'],
  textarea,
  select {
    width: 100%;
    min-height: 30px;
    padding: 2px 8px;
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: 4px;
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1);
    font: inherit;
  }
  input:disabled,
  select:disabled {
    color: var(--colorNeutralForeground3);
    background: var(--colorNeutralBackground3);
  }
  .changed input,
  .changed select {
    border-color: var(--colorBrandStroke1);
  }
  .tick {
    display: flex;
    align-items: baseline;
    gap: 6px;
    cursor: pointer;
  }
  .accept {
    margin-top: 12px;
    padding: 8px 10px;
    border-radius: 4px;
    background: var(--colorNeutralBackground2);
  }
`;
