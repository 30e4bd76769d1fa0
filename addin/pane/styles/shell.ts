import { css } from 'lit';

/** What opens over or before the steps: welcome, drawer, viewer; and the wide layout. */
export const SHELL = css`
  .welcome {
    grid-row: 3 / 6;
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 12px;
    width: 100%;
    max-width: 560px;
    margin: 0 auto;
    padding-top: 24px;
  }
  .welcome h2 {
    font-size: 20px;
    font-weight: 600;
  }
  .eight {
    display: grid;
    grid-template-columns: repeat(2, 1fr);
    gap: 4px 16px;
    margin-top: 8px;
    padding: 12px 12px 12px 32px;
    border-radius: 6px;
    background: var(--colorNeutralBackground2);
    color: var(--colorNeutralForeground2);
  }
  .privacy {
    color: var(--colorNeutralForeground3);
    font-size: 12px;
  }
  .picker {
    display: grid;
    gap: 2px;
    justify-items: center;
    position: relative;
    padding: 18px 12px;
    border: 1px dashed var(--colorBrandStroke1);
    border-radius: 6px;
    background: var(--colorBrandBackground2);
    cursor: pointer;
  }
  .picker span {
    font-weight: 600;
    color: var(--colorBrandForeground2);
  }
  .picker small {
    color: var(--colorNeutralForeground2);
  }
  .picker input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .picker:focus-within {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  .dropping {
    outline: 3px solid var(--colorBrandStroke1);
    outline-offset: -3px;
  }
  .drawer {
    width: min(460px, 100%);
    max-width: 100%;
    height: 100%;
    max-height: 100%;
    margin: 0 0 0 auto;
    padding: 12px 14px 24px;
    border: 0;
    border-left: 1px solid var(--colorNeutralStroke1);
    color: inherit;
    background: var(--colorNeutralBackground1);
    box-shadow: var(--shadow28);
    overflow: auto;
  }
  .title-line {
    flex-wrap: nowrap;
    align-items: flex-start;
    margin: 0 0 8px;
  }
  .drawer h2 {
    font-size: 16px;
    font-weight: 600;
  }
  .drawer::backdrop {
    background: rgb(0 0 0 / 30%);
  }
  .viewer {
    grid-area: foot;
    z-index: 1;
    max-height: 46vh;
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: 6px 12px 8px;
    border-top: 2px solid var(--colorBrandStroke1);
    background: var(--colorNeutralBackground1);
  }
  .viewer .scroll {
    overflow: auto;
  }
  @media (min-width: 720px) {
    .head {
      grid-template: 'brand opened tools' auto / auto 1fr auto;
      gap: 16px;
      padding-inline: 20px;
    }
    .pane {
      grid-template-columns: 148px minmax(0, 1fr);
      grid-template-rows: auto auto 1fr auto;
      grid-template-areas: 'head head' 'banner banner' 'rail stage' 'foot foot';
    }
    .rail {
      border-right: 1px solid var(--colorNeutralStroke2);
      border-bottom: 0;
    }
    .rail ol {
      grid-template-columns: 1fr;
      padding: 8px;
    }
    .rail button {
      flex-direction: row;
      gap: 8px;
      padding: 7px 8px;
      border: 0;
      border-left: 3px solid transparent;
      font-size: 14px;
    }
    :lang(en) .rail button {
      font-size: 13px;
    }
    .rail .current button {
      border-left-color: var(--colorBrandStroke1);
      background: var(--colorNeutralBackground1);
    }
    .stage {
      padding: 14px 20px 28px;
    }
    .stage > * {
      max-width: 860px;
    }
    .welcome {
      grid-column: 1 / 3;
    }
  }
`;
