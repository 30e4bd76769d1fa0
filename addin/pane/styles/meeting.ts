import { css } from 'lit';

/** Large type for the projector, growing with it, and what contrast themes need. */
export const MEETING = css`
  .in-meeting {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto 1fr;
    grid-template-areas: 'head' 'banner' 'stage';
    font-size: clamp(18px, 1.6vw, 34px);
  }
  .in-meeting .stage > * {
    max-width: 80em;
  }
  .meeting select {
    max-width: 22em;
    min-height: 40px;
    font-size: 1.1em;
  }
  .meeting .field span,
  .meeting .muted {
    font-size: 0.85em;
  }
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 4px 24px;
    margin: 8px 0;
  }
  .levers h3 {
    margin: 8px 0 4px;
    font-size: 0.9em;
  }
  .levers .row {
    margin: 0;
    gap: 6px;
  }
  .levers fluent-button {
    min-width: 68px;
    font-size: 1em;
  }
  .answer {
    margin: 12px 0;
    padding: 12px 16px;
    border: 2px solid var(--colorBrandStroke1);
    border-radius: 6px;
  }
  .headline {
    font-size: 1.2em;
    line-height: 1.4;
  }
  #merged-settle ul {
    padding-inline-start: 1.4em;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 4px 32px;
  }
  .side h3 {
    margin: 8px 0 2px;
    font-size: 1em;
  }
  .side .muted {
    font-weight: 400;
  }
  .side ul {
    list-style: none;
  }
  .side li {
    display: grid;
    grid-template-columns: 1fr auto 3em;
    gap: 12px;
    padding: 2px 0;
    border-bottom: 1px solid var(--colorNeutralStroke3);
    color: var(--colorNeutralForeground1);
    font-size: 1.1em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .side b {
    text-align: end;
  }
  .side.gain b {
    color: var(--colorBrandForeground1);
  }
  .side.loss b {
    color: var(--colorPaletteDarkOrangeForeground1);
  }
  .from {
    color: var(--colorNeutralForeground3);
    font-size: 0.9em;
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: Canvas;
      stroke: GrayText;
    }
    .bar .kept {
      fill: GrayText;
      opacity: 1;
    }
    .bar .up {
      fill: Highlight;
    }
    .bar .down {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 2;
      vector-effect: non-scaling-stroke;
    }
    .legend i {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .legend .kept {
      background: GrayText;
      opacity: 1;
    }
    .legend .up {
      background: Highlight;
    }
    .legend .down {
      background: Canvas;
    }
    .current .dot,
    .switch .chosen {
      border: 1px solid Highlight;
      outline: 1px solid Highlight;
    }
    .rail .current button,
    .statuses .current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none;
    }
  }
`;
