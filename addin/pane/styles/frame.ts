import { css } from 'lit';

/** The frame of the pane: head, rail, stage, foot; narrow first, wider from 720 px. */
export const FRAME = css`
  :host {
    display: block;
    height: 100%;
    color: var(--colorNeutralForeground1);
    background: var(--colorNeutralBackground1);
    font-family:
      'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC',
      'Source Han Sans SC', sans-serif;
    font-size: 14px;
    line-height: 1.45;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .pane {
    display: grid;
    grid-template-rows: auto auto auto 1fr auto;
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'head' 'banner' 'rail' 'stage' 'foot';
    height: 100%;
    min-width: 300px;
  }
  .head {
    grid-area: head;
    display: grid;
    grid-template: 'brand tools' auto 'opened opened' auto / 1fr auto;
    align-items: baseline;
    gap: 2px 8px;
    padding: 7px 12px 6px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .opened {
    grid-area: opened;
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-width: 0;
  }
  .brand h1 {
    font-size: 16px;
    font-weight: 600;
    letter-spacing: 0.06em;
    color: var(--colorBrandForeground1);
    white-space: nowrap;
  }
  .file {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--colorNeutralForeground3);
    font-size: 12px;
  }
  .status {
    flex: none;
    padding: 0 6px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 3px;
    font-size: 12px;
    white-space: nowrap;
  }
  .unwritten {
    flex: none;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
    white-space: nowrap;
  }
  .unwritten::before {
    content: '●';
    margin-inline-end: 3px;
    color: var(--colorPaletteDarkOrangeBorder2);
    font-size: 9px;
  }
  .tools {
    grid-area: tools;
    display: flex;
    gap: 2px;
  }
  .tool {
    padding: 2px 6px;
    border: 0;
    border-radius: 4px;
    color: var(--colorNeutralForeground2);
    background: transparent;
    font: inherit;
    font-size: 12px;
    cursor: pointer;
  }
  .tool:hover {
    background: var(--colorNeutralBackground1Hover);
  }
  .banners {
    grid-area: banner;
  }
  .banner,
  .busy {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 12px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .busy {
    justify-content: flex-start;
    color: var(--colorNeutralForeground2);
  }
  .trouble {
    background: var(--colorStatusDangerBackground1);
    color: var(--colorStatusDangerForeground3);
  }
  .stale {
    background: var(--colorStatusWarningBackground1);
    color: var(--colorNeutralForeground1);
  }
  .stage,
  .welcome {
    grid-area: stage;
    min-height: 0;
    overflow: auto;
    padding: 10px 12px 20px;
  }
  .foot {
    grid-area: foot;
    display: flex;
    justify-content: space-between;
    padding: 8px 12px;
    border-top: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground1);
  }
  .rail {
    grid-area: rail;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground2);
  }
  .rail ol {
    display: grid;
    grid-template-columns: repeat(8, minmax(0, 1fr));
    list-style: none;
    padding: 4px 4px 0;
  }
  .rail button {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 2px;
    width: 100%;
    padding: 4px 0 5px;
    border: 0;
    border-bottom: 2px solid transparent;
    background: transparent;
    color: var(--colorNeutralForeground2);
    font: inherit;
    font-size: 12px;
    white-space: nowrap;
    cursor: pointer;
  }
  :lang(en) .rail button {
    font-size: 11px;
  }
  .rail button:hover {
    color: var(--colorNeutralForeground1);
  }
  .rail .current button {
    border-bottom-color: var(--colorBrandStroke1);
    color: var(--colorBrandForeground1);
    font-weight: 600;
  }
  .dot {
    display: grid;
    place-items: center;
    width: 18px;
    height: 18px;
    border: 1px solid var(--colorNeutralStrokeAccessible);
    border-radius: 50%;
    font-size: 11px;
    line-height: 1;
  }
  .done .dot {
    border-color: var(--colorStatusSuccessBorder2);
    color: var(--colorStatusSuccessForeground1);
  }
  .current .dot {
    border-color: var(--colorBrandBackground);
    background: var(--colorBrandBackground);
    color: var(--colorNeutralForegroundOnBrand);
  }
`;
