import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../engine/index.ts';
import type { Asked, StudyName } from '../../worker/studies.ts';
import type { OpenView } from '../view.ts';
import { button } from './button.ts';

/** What is said around every study. */
interface RunTexts {
  readonly cancel: string;
  readonly working: string;
  readonly done: (done: number, of: number) => string;
  readonly cancelled: string;
  readonly stale: string;
  readonly other: string;
}

const TEXTS: Readonly<Record<Locale, RunTexts>> = {
  'zh-CN': {
    cancel: '取消',
    working: '正在计算，期间可继续使用窗格…',
    done: (done, of) => `已完成${done}/${of}`,
    cancelled: '已取消；此前的结果仍在。',
    stale: '方案在此之后有改动，以下结果针对改动前的方案，请重新计算。',
    other: '另一项计算正在进行；开始新的计算会取消它。',
  },
  'en-US': {
    cancel: 'Cancel',
    working: 'Working; the pane may be used meanwhile…',
    done: (done, of) => `${done} of ${of} done`,
    cancelled: 'Cancelled; what was found before is kept.',
    stale:
      'The plan was changed since: what follows is about the plan before. Please run it again.',
    other: 'Another calculation is running; starting this one cancels it.',
  },
};

/** A study that can be started. */
export interface Run<N extends StudyName> {
  readonly name: N;
  /** Words of the button. */
  readonly start: string;
  /** Absent: what is chosen cannot be studied yet. */
  readonly asked: Asked<N> | undefined;
}

/** Starts and cancels a study, and says how far it is. */
export function studyRun<N extends StudyName>(
  view: OpenView,
  { name, start, asked }: Run<N>,
): TemplateResult {
  const { session, state, looks } = view;
  const texts = TEXTS[looks.locale];
  const { studying, cancelled } = state;
  const isRunning = studying?.name === name;
  return html`<div class="run" id="run-${name}">
    <p class="row">
      ${button({
        label: start,
        appearance: 'primary',
        id: `start-${name}`,
        isDisabled: asked === undefined || isRunning,
        press: () => (asked === undefined ? undefined : session.studies.study(name, asked)),
      })}
      ${
        isRunning
          ? button({
              label: texts.cancel,
              id: `cancel-${name}`,
              press: () => {
                session.studies.cancel();
              },
            })
          : nothing
      }
    </p>
    <div role="status">
      ${isRunning ? progress(studying.done, studying.of, texts) : nothing}
      ${!isRunning && cancelled === name ? html`<p class="muted">${texts.cancelled}</p>` : nothing}
      ${studying !== undefined && !isRunning ? html`<p class="muted">${texts.other}</p>` : nothing}
    </div>
  </div>`;
}

function progress(done: number, of: number | undefined, texts: RunTexts): TemplateResult {
  const said = of === undefined ? texts.working : texts.done(done, of);
  return html`<p class="progress">
    <progress
      aria-label=${texts.working}
      max=${of ?? nothing}
      value=${of === undefined ? nothing : done}
    ></progress>
    <span>${said}</span>
  </p>`;
}

/** Says that a result is about a plan that is no more. */
export const staleNote = (view: OpenView, name: StudyName): TemplateResult | typeof nothing => {
  const found = view.state.studies[name];
  return found === undefined || found.plan === view.open.report.plan
    ? nothing
    : html`<p class="caution" role="status">${TEXTS[view.looks.locale].stale}</p>`;
};
