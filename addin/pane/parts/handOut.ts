import { html, nothing, type TemplateResult } from 'lit';
import type { Locale, Sheet } from '../../../engine/index.ts';
import type { StudyName } from '../../worker/studies.ts';
import type { OpenView } from '../view.ts';
import { button } from './button.ts';

const WRITTEN: Readonly<Record<Locale, (sheets: readonly string[]) => string>> = {
  'zh-CN': (sheets) => `已写出：${sheets.join('、')}`,
  'en-US': (sheets) => `Written: ${sheets.join(', ')}`,
};

/** Writes the engine's own sheets of a study, as the command does; never those of a former plan. */
export function handOut(
  view: OpenView,
  of: {
    readonly name: StudyName;
    readonly label: string;
    readonly sheets: () => readonly Sheet[];
  },
): TemplateResult {
  const { open, state, session, looks } = view;
  const { writtenStudy: written } = state;
  const isStale = state.studies[of.name]?.plan !== open.report.plan;
  return html`<p class="row">
      ${button({
        label: of.label,
        id: `write-${of.name}`,
        isDisabled: isStale || state.busy !== undefined,
        press: () => session.writeStudy(of.name, of.sheets()),
      })}
    </p>
    ${
      written?.name === of.name
        ? html`<p class="good" role="status" id="written-study">
            ${WRITTEN[looks.locale](written.sheets)}
          </p>`
        : nothing
    }`;
}
