import { sha256, type PlanReport, type Reading } from '../../engine/index.ts';
import { lazily } from './lazily.ts';

/** Steps that a planner may declare done although something is left. */
export type AcceptableStep = 'headers' | 'data' | 'check';

/** That the planner looked at what a step shows and goes on; said of exactly that, not of later. */
export interface Acceptance {
  readonly step: AcceptableStep;
  /** Digest of what was looked at. */
  readonly of: string;
}

/** A workbook as read and as planned: what is looked at. */
interface Looked {
  readonly reading: Reading;
  readonly report: PlanReport;
}

/** Topics that are about what was filled in, before any formula. */
const DATA_TOPICS = ['SHT', 'DAT', 'LED', 'STF'];

/** Whether a finding is about what was filled in. */
export const isAboutData = (code: string): boolean =>
  DATA_TOPICS.some((topic) => code.startsWith(topic));

const headersOf = lazily(({ columns }: Reading) =>
  sha256(
    JSON.stringify(
      columns.map(({ sheet, header, state, field, unit, year }) => [
        ...[sheet, header, state, field, year],
        unit?.label['en-US'],
      ]),
    ),
  ),
);

const dataOf = lazily(({ findings }: PlanReport) =>
  sha256(
    JSON.stringify(
      findings
        .filter(({ notice: { code } }) => isAboutData(code))
        .map(({ notice, at, facts }) => [notice.code, at, facts]),
    ),
  ),
);

/** What is looked at in a step, as a digest: other content, other digest. */
export function shownIn({ reading, report }: Looked, step: AcceptableStep): string {
  if (step === 'headers') return headersOf(reading);
  if (step === 'data') return dataOf(report);
  const { inputHash, policyHash } = report.receipt;
  return `${inputHash}/${policyHash}`;
}

/** Whether what a step shows now is what was accepted. */
export const isAccepted = (
  open: Looked,
  accepted: readonly Acceptance[],
  step: AcceptableStep,
): boolean => accepted.some((one) => one.step === step && one.of === shownIn(open, step));
