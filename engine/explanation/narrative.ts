import { QUOTA_KINDS } from '../model/ledger.ts';
import type { Localized } from '../model/locale.ts';
import type { Context } from './context.ts';
import {
  assumptionSentence,
  enforcementSentence,
  heldOutSentence,
  problemSentence,
  staffingSentence,
} from './narrativeFindings.ts';
import { methodSentence } from './narrativeMethod.ts';
import { mostSentence, movementSentence, totalsSentence } from './narrativeNumbers.ts';
import { TEXTS } from './narrativeTexts.ts';
import { counted, dateIn, joined, say } from './say.ts';
import { summary, type Summary } from './summary.ts';
import { STATUS_WORDS } from './words.ts';

/** Fewest and most characters of the Chinese narrative, punctuation and digits included. */
const LENGTH = { least: 300, most: 500 };

interface Passage {
  readonly text: string;
  /** 0: always said. Others are added, lowest first, while the whole stays short enough. */
  readonly rank: number;
}

/**
 * 测算说明: the plan in one paragraph, ready to paste into a request (请示).
 *
 * Total, basis, method, gains and losses, problems by severity, approvals needed, assumptions and
 * what is pending. In Chinese 300 to 500 characters; the English one says everything.
 */
export function narrative(context: Context): string {
  const counts = summary(context.report);
  const full = passages(counts, context, true);
  if (context.locale === 'en-US')
    return joined(
      full.filter(({ rank }) => rank < FILLERS).map((one) => one.text),
      'en-US',
    );
  const long = fitted(full);
  return long.length <= LENGTH.most ? long : fitted(passages(counts, context, false));
}

/** From this rank on a passage says what is true of every plan, and only fills. */
const FILLERS = 10;

function fitted(passages: readonly Passage[]): string {
  const chosen = new Set(passages.filter(({ rank }) => rank === 0));
  const length = (): number => [...chosen].reduce((sum, one) => sum + one.text.length, 0);
  const optional = passages.filter(({ rank }) => rank > 0).sort((a, b) => a.rank - b.rank);
  for (const passage of optional) {
    const enough = passage.rank >= FILLERS && length() >= LENGTH.least + 20;
    if (!enough && length() + passage.text.length <= LENGTH.most) chosen.add(passage);
  }
  return passages
    .filter((one) => chosen.has(one))
    .map((one) => one.text)
    .join('');
}

function passages(counts: Summary, context: Context, isLong: boolean): readonly Passage[] {
  const undetermined = QUOTA_KINDS.every((kind) => counts.ledgers[kind].movement === undefined);
  return [
    { rank: 0, text: openingSentence(counts, context) },
    { rank: 10, text: TEXTS.principle[context.locale] },
    { rank: 0, text: totalsSentence(counts, context, isLong) },
    { rank: 0, text: methodSentence(context, isLong) },
    { rank: 0, text: movementSentence(counts, context) },
    ...QUOTA_KINDS.map((kind, index) => ({
      rank: 3 + index,
      text: mostSentence(counts.ledgers[kind], context),
    })),
    { rank: 1, text: heldOutSentence(counts, context) },
    { rank: 2, text: staffingSentence(context) },
    { rank: 2, text: enforcementSentence(context) },
    { rank: 0, text: problemSentence(counts, context) },
    { rank: 0, text: assumptionSentence(counts, context) },
    { rank: 13, text: TEXTS.sameLevel[context.locale] },
    { rank: 12, text: TEXTS.mobile[context.locale] },
    { rank: 11, text: undetermined ? TEXTS.pendingWork[context.locale] : '' },
    {
      rank: 0,
      text: say(
        TEXTS.closing,
        { status: STATUS_WORDS[counts.status][context.locale] },
        context.locale,
      ),
    },
    { rank: 11, text: TEXTS.annex[context.locale] },
  ];
}

function openingSentence(counts: Summary, { locale, numbers }: Context): string {
  const townships = numbers.plain(counts.townships);
  const county: Localized = { 'zh-CN': '', 'en-US': 'the county' };
  const facts = {
    asOf: dateIn(counts.asOf, locale),
    county: counts.county ?? county[locale],
    townships: locale === 'zh-CN' ? townships : counted(townships, 'township', 'townships'),
  };
  return say(TEXTS.opening, facts, locale);
}
