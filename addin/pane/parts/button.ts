import { html, nothing, type TemplateResult } from 'lit';

/** What a button needs to know. */
export interface ButtonLooks {
  readonly label: string | TemplateResult;
  readonly press: (event: Event) => unknown;
  readonly appearance?: 'primary' | 'outline' | 'subtle' | undefined;
  readonly size?: 'small' | 'large' | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Read aloud instead of the label. */
  readonly spoken?: string | undefined;
  readonly id?: string | undefined;
}

/** A Fluent button. */
export const button = (looks: ButtonLooks): TemplateResult =>
  html`<fluent-button
    appearance=${looks.appearance ?? 'outline'}
    size=${looks.size ?? 'small'}
    role="button"
    id=${looks.id ?? nothing}
    aria-label=${looks.spoken ?? nothing}
    title=${looks.spoken ?? nothing}
    aria-disabled=${looks.isDisabled === true ? 'true' : nothing}
    ?disabled=${looks.isDisabled ?? false}
    @click=${looks.press}
    >${looks.label}</fluent-button
  >`;
