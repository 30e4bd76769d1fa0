import {
  explain,
  ledgerSummary,
  movementWords,
  type Explained,
  type Locale,
  type PlanReport,
} from '../../engine/index.ts';
import { lazily } from '../session/lazily.ts';
import type { Lack } from '../session/progress.ts';
import type { Texts } from './texts/index.ts';

const SAID: Readonly<Record<Locale, (report: PlanReport) => Explained>> = {
  'zh-CN': lazily((report) => explain(report, 'zh-CN')),
  'en-US': lazily((report) => explain(report, 'en-US')),
};

/** A report in words; said once for each language, for many parts of the pane ask. */
export const explained = (report: PlanReport, locale: Locale): Explained => SAID[locale](report);

/** One sentence of what a step lacks. */
export function lackSentence(lack: Lack | undefined, { lacks, allDone }: Texts): string {
  if (lack === undefined) return allDone;
  switch (lack.kind) {
    case 'headers':
    case 'dataProblems':
    case 'reasons':
    case 'problems':
      return lacks[lack.kind](lack.count);
    case 'undetermined':
      return lacks.undetermined(lack.ledgers);
    default:
      return lacks[lack.kind];
  }
}

/** A clause as a sentence of its own. */
export const sentence = (clause: string, locale: Locale): string =>
  locale === 'zh-CN' ? `${clause}。` : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

/** The sentence of who gains and who loses in one ledger, or why there is none. */
export function movementSentence(
  report: PlanReport,
  kind: 'administrative' | 'publicInstitution',
  { texts, locale }: { readonly texts: Texts; readonly locale: Locale },
): string {
  const { status, movement, heldOut } = ledgerSummary(kind, report.plan);
  if (status === 'infeasible') return texts.infeasible;
  if (status === 'undetermined' || movement === undefined) {
    const { missing } = explained(report, locale);
    return texts.undetermined(missing[kind].join(locale === 'zh-CN' ? '、' : ', '));
  }
  const said = sentence(movementWords(movement, locale), locale);
  return heldOut > 0 ? `${said}${locale === 'zh-CN' ? '' : ' '}${texts.heldOut(heldOut)}` : said;
}
