import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CellRef, PlanReport } from '../../engine/index.ts';
import { progressOf } from '../session/progress.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import type { Step } from '../session/steps.ts';
import { meeting } from './parts/meeting.ts';
import { banners } from './parts/banners.ts';
import { foot } from './parts/foot.ts';
import { head } from './parts/head.ts';
import { begin, focusHeading, foldViews, placeOf } from './place.ts';
import { rail } from './parts/rail.ts';
import { sheetViewer } from './parts/sheetViewer.ts';
import { welcome } from './parts/welcome.ts';
import { whyDrawer } from './parts/whyDrawer.ts';
import { adjustmentStep } from './steps/adjustmentStep.ts';
import { approvalStep } from './steps/approvalStep.ts';
import { calculationStep } from './steps/calculationStep.ts';
import { checkStep } from './steps/checkStep.ts';
import { dataStep } from './steps/dataStep.ts';
import { headersStep } from './steps/headersStep.ts';
import { outputStep } from './steps/outputStep.ts';
import { yearStep } from './steps/yearStep.ts';
import { STYLES } from './styles/index.ts';
import { TEXTS } from './texts/index.ts';
import { showScheme } from './theme.ts';
import { numbersIn, type Looks, type Opening, type OpenView, type View } from './view.ts';
import { viewOf } from './views/index.ts';
import { lackSentence } from './words.ts';

const STEP_VIEWS: Readonly<Record<Step, (view: OpenView) => TemplateResult>> = {
  year: yearStep,
  headers: headersStep,
  data: dataStep,
  calculation: calculationStep,
  adjustment: adjustmentStep,
  check: checkStep,
  approval: approvalStep,
  output: outputStep,
};

const FIRST_LOOKS: Looks = {
  locale: 'zh-CN',
  scheme: 'light',
  kind: 'administrative',
  onlyChanged: false,
  keepsCopy: false,
  isDropping: false,
  hasCopied: false,
  listsViews: false,
  choices: {},
};

/** Milliseconds without a change that are a pause. */
const PAUSE = 100;

/** The task pane: the same in Excel, in the page and in the one file. */
export class BianhengPane extends LitElement {
  static override readonly styles = STYLES;
  #session: Session | undefined;
  #opening: Opening = {};
  #looks: Looks = FIRST_LOOKS;
  #place: string | undefined;
  /** The plan whose rules were asked last. */
  #judged: PlanReport | undefined;
  #judging: ReturnType<typeof setTimeout> | undefined;
  /** What has the focus before an update, and what had it before the viewer opened. */
  #focused: HTMLElement | undefined;
  #beforeViewer: HTMLElement | undefined;

  /** Gives the pane its session; it draws itself again whenever the session changes. */
  start(session: Session, opening: Opening = {}, looks: Partial<Looks> = {}): void {
    this.#session = session;
    this.#opening = opening;
    this.#look(looks);
    session.subscribe(() => {
      this.requestUpdate();
    });
  }

  /** Shows a cell in the pane's own viewer, for hosts without a window of their own. */
  view(cell: CellRef): void {
    this.#look({ viewed: cell, why: undefined });
  }

  #look(change: Partial<Looks>): void {
    this.#looks = { ...this.#looks, hasCopied: false, ...change };
    showScheme(this.#looks.scheme);
    const { product, subtitle } = TEXTS[this.#looks.locale];
    document.documentElement.lang = this.#looks.locale;
    document.title = `${product} ${subtitle}`;
    this.requestUpdate();
  }

  protected override render(): unknown {
    if (this.#session === undefined) return nothing;
    const { locale } = this.#looks;
    const state = this.#session.state();
    const report = state.open?.report;
    const isJudging =
      report !== undefined && report !== this.#judged && this.#showsNumbersFirst(state);
    if (!isJudging) this.#judged = report;
    const view: View = {
      session: this.#session,
      state,
      looks: this.#looks,
      texts: TEXTS[locale],
      numbers: numbersIn(locale),
      opening: this.#opening,
      isJudging,
      look: (change) => {
        this.#look(change);
      },
    };
    const open = state.open;
    const isBusy = state.busy !== undefined;
    return html`<div
      class="pane ${this.#looks.meeting ? 'in-meeting' : ''} ${
        this.#looks.isDropping ? 'dropping' : ''
      }"
      lang=${locale}
      aria-busy=${isBusy ? 'true' : 'false'}
      @keydown=${(event: KeyboardEvent) => {
        foldViews(view, event);
      }}
      @dragover=${(event: DragEvent) => {
        this.#dragged(event);
      }}
      @dragleave=${() => {
        this.#look({ isDropping: false });
      }}
      @drop=${(event: DragEvent) => {
        this.#dropped(event);
      }}
    >
      ${head(view)} ${banners(view)} ${open === undefined ? welcome(view) : body({ ...view, open })}
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const focused = (this.renderRoot as ShadowRoot | undefined)?.activeElement;
    this.#focused = focused instanceof HTMLElement ? focused : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const root = this.renderRoot as ShadowRoot;
    const dialog = root.querySelector('dialog');
    if (dialog?.open === false) dialog.showModal();
    const state = this.#session?.state();
    const place = state?.open && placeOf({ state, looks: this.#looks });
    const isNew = place !== this.#place;
    this.#place = place;
    if (isNew && place !== undefined) begin(root);
    else this.#keepFocus(root);
    if (state?.open && state.open.report !== this.#judged) this.#judgeNext();
  }

  /**
   * Whoever tries one number after another where no rule is shown but in the rail sees the numbers
   * at once; what the rules say of them is asked in the first pause.
   */
  #showsNumbersFirst({ step }: SessionState): boolean {
    const { view, why, meeting } = this.#looks;
    const isTrying = step === 'calculation' || step === 'adjustment';
    return isTrying && this.#judged !== undefined && [view, why, meeting].every((one) => !one);
  }

  #judgeNext(): void {
    clearTimeout(this.#judging);
    this.#judging = setTimeout(() => {
      this.#judged = this.#session?.state().open?.report;
      this.requestUpdate();
    }, PAUSE);
  }

  /** Into the viewer when it opens and back when it closes; never lost with what is gone. */
  #keepFocus(root: ShadowRoot): void {
    const viewer = root.querySelector<HTMLElement>('#viewer h2');
    if (viewer && this.#beforeViewer === undefined) {
      this.#beforeViewer = this.#focused ?? this;
      viewer.focus();
    } else if (!viewer && this.#beforeViewer !== undefined) {
      this.#beforeViewer.focus();
      this.#beforeViewer = undefined;
    }
    if (this.#focused && root.activeElement === null) focusHeading(root);
  }

  #dragged(event: DragEvent): void {
    if (this.#opening.openFile === undefined) return;
    event.preventDefault();
    if (!this.#looks.isDropping) this.#look({ isDropping: true });
  }

  #dropped(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (this.#opening.openFile === undefined || file === undefined) return;
    event.preventDefault();
    this.#look({ isDropping: false, viewed: undefined });
    void this.#opening.openFile(file);
  }
}

function body(view: OpenView): TemplateResult {
  const { looks } = view;
  const viewer = looks.viewed === undefined ? nothing : sheetViewer(view, looks.viewed);
  const why = looks.why === undefined ? nothing : whyDrawer(asked(view), looks.why);
  if (looks.meeting)
    return html`<main class="stage">${meeting(view)}</main>
      ${why}`;
  return html`${rail(view)}
    <main class="stage">${stage(view)}</main>
    ${viewer} ${foot(view)} ${why}`;
}

/** Where one is, and whether what is shown there still holds. */
const heading = ({ state, texts }: OpenView, text: string): TemplateResult => {
  const mark = state.isStale ? html`<span class="outdated">${texts.outdated}</span>` : nothing;
  return html`<h2 class="heading" tabindex="-1">${text}${mark}</h2>`;
};

/** The plan that a number is explained from. */
const asked = (view: OpenView): OpenView => {
  const { looks, open } = view;
  return looks.whyIn === undefined ? view : { ...view, open: { ...open, report: looks.whyIn } };
};

function stage(view: OpenView): TemplateResult {
  const { state, texts, looks } = view;
  const chosen = viewOf(looks.view);
  if (chosen !== undefined)
    return html`${heading(view, chosen.texts[looks.locale].heading)} ${chosen.draw(view)}`;
  const { lack } = progressOf(state, state.step);
  return html`${heading(view, texts.headings[state.step])}
    <p class="lack ${lack === undefined ? 'done' : 'todo'}" id="lack" role="status">
      ${lackSentence(lack, texts)}
    </p>
    ${STEP_VIEWS[state.step](view)}`;
}
