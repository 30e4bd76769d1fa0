import type { Baseline } from '../../model/baseline.ts';
import { QUOTA_KINDS } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import { finding, type Finding } from '../../model/notice.ts';
import { CLASS_LABELS, ROLE_LABELS } from '../../model/township.ts';
import { lostSums } from './lostSums.ts';
import { LINEAGE_REFUSED, LINEAGE_TO_SETTLE, LINEAGE_UNSTATED } from './notices.ts';
import {
  heirOf,
  isContinued,
  isDivided,
  type Part,
  type Refusal,
  type Succession,
} from './succession.ts';
import { alike } from './sums.ts';
import { INDIVISIBLE, INDIVISIBLE_POWERS, REFUSED, TO_SETTLE } from './words.ts';

/** A successor that is not merely one township under another name. */
interface Mixed {
  readonly code: string;
  readonly parts: readonly Part[];
  /** Codes of the townships that what cannot be divided comes from. */
  readonly inherited: readonly string[];
}

/** What was refused, what has to be settled afresh, and what nothing says of the parts. */
export function lineageFindings(
  baseline: Baseline,
  {
    succession,
    refused,
  }: { readonly succession: Succession; readonly refused: readonly Refusal[] },
): readonly Finding[] {
  const mixed = [...succession.parts]
    .filter(([, parts]) => !isContinued(parts))
    .map(([code, parts]): Mixed => {
      const codes = parts.map(({ from }) => from.code);
      return {
        ...{ code, parts },
        inherited: codes.filter((from) => heirOf(succession, from) === code),
      };
    });
  return [
    ...refused.map(({ predecessor, why }) =>
      finding(
        LINEAGE_REFUSED,
        { field: 'lineage.predecessor' },
        { township: nameIn(baseline, predecessor), why: REFUSED[why] },
      ),
    ),
    ...mixed.flatMap((one) =>
      toSettle(baseline, one).map((what) =>
        finding(
          LINEAGE_TO_SETTLE,
          { township: one.code, field: 'lineage.successor' },
          { township: successorName(one.code, { baseline, succession }), what },
        ),
      ),
    ),
    ...unstated(baseline, succession),
  ];
}

const nameIn = ({ townships }: Baseline, code: string): string =>
  townships.find((one) => one.code === code)?.name ?? code;

const successorName = (
  code: string,
  of: { readonly baseline: Baseline; readonly succession: Succession },
): string =>
  of.succession.handovers
    .flatMap(({ rows }) => rows)
    .find((row) => row.successor === code && row.successorName !== undefined)?.successorName ??
  nameIn(of.baseline, code);

function toSettle(baseline: Baseline, of: Mixed): readonly Localized[] {
  const blank = lostSums(baseline, of.parts);
  return [
    ...(hasBounds(baseline, of) ? [TO_SETTLE.bounds] : []),
    ...decisionsOf(baseline, of),
    ...classAndRole(of),
    ...heads(baseline, of),
    ...powersOf(baseline, of),
    ...(blank.length === 0 ? [] : [TO_SETTLE.blank(blank)]),
  ];
}

const hasBounds = ({ posts }: Baseline, { parts }: Mixed): boolean =>
  parts.some(({ from }) =>
    QUOTA_KINDS.some((kind) => {
      const { floor, ceiling } = posts[from.code]?.[kind] ?? {};
      return floor !== undefined || ceiling !== undefined;
    }),
  );

function decisionsOf({ decisions }: Baseline, { parts }: Mixed): readonly Localized[] {
  const own = decisions.filter(({ township }) => parts.some(({ from }) => from.code === township));
  const isDecided = own.some(
    ({ locked, lockedAt, decided }) =>
      locked === true || lockedAt !== undefined || decided !== undefined,
  );
  const isAdjusted = own.some(({ adjustment = 0 }) => adjustment !== 0);
  return [...(isDecided ? [TO_SETTLE.decided] : []), ...(isAdjusted ? [TO_SETTLE.adjusted] : [])];
}

function classAndRole({ code, parts }: Mixed): readonly Localized[] {
  const [own] = parts.filter(({ from }) => from.code === code);
  const classes = parts.flatMap(({ from }) => from.sizeClass ?? []).sort();
  const [highest] = classes;
  const isUnclear = alike(parts, (from) => partCalled(parts, from)?.sizeClass) === undefined;
  return [
    ...(isUnclear && highest !== undefined ? [TO_SETTLE.sizeClass(CLASS_LABELS[highest])] : []),
    ...parts.flatMap(({ from: { name, role } }) =>
      role === undefined || role === 'ordinary' || role === own?.from.role
        ? []
        : [TO_SETTLE.role(name, ROLE_LABELS[role])],
    ),
  ];
}

const partCalled = (parts: readonly Part[], code: string) =>
  parts.find(({ from }) => from.code === code)?.from;

function heads({ enforcement }: Baseline, { parts }: Mixed): readonly Localized[] {
  const differ = (['headConcurrent', 'headAmongOfficers'] as const).some((field) => {
    const stated = parts.some(({ from }) => enforcement[from.code]?.[field] !== undefined);
    return stated && alike(parts, (code) => enforcement[code]?.[field]) === undefined;
  });
  return differ ? [TO_SETTLE.head] : [];
}

function powersOf({ powers }: Baseline, { code, parts, inherited }: Mixed): readonly Localized[] {
  if (powers === undefined) return [];
  const foreign = inherited.filter((from) => from !== code);
  const letters = powers.letters.filter(({ township }) => foreign.includes(township)).length;
  const ofOne = powers.handovers.filter(({ townships }) => {
    const named = parts.filter(({ from }) => townships?.includes(from.code)).length;
    return named > 0 && named < parts.length;
  });
  const items = new Set(ofOne.flatMap((row) => row.items)).size;
  return [
    ...(letters > 0 ? [TO_SETTLE.letters(letters)] : []),
    ...(items > 0 ? [TO_SETTLE.handovers(items)] : []),
  ];
}

/** One finding for each list that has rows of a divided township. */
function unstated(baseline: Baseline, succession: Succession): readonly Finding[] {
  const { powers } = baseline;
  return succession.handovers
    .filter(({ predecessor }) => isDivided(succession, predecessor.code))
    .flatMap(({ predecessor: { code, name } }) => {
      const own = (rows: readonly { readonly township: string }[] = []): number =>
        rows.filter(({ township }) => township === code).length;
      const named = powers?.handovers.filter(({ townships }) => townships?.includes(code));
      const counts: readonly (readonly [Localized, number])[] = [
        ...(Object.keys(INDIVISIBLE) as (keyof typeof INDIVISIBLE)[]).map(
          (list) => [INDIVISIBLE[list], own(baseline[list])] as const,
        ),
        [INDIVISIBLE_POWERS.handovers, named?.length ?? 0],
        [INDIVISIBLE_POWERS.letters, own(powers?.letters)],
      ];
      const heir = successorName(heirOf(succession, code), { baseline, succession });
      return counts
        .filter(([, count]) => count > 0)
        .map(([what, count]) =>
          finding(
            LINEAGE_UNSTATED,
            { township: heirOf(succession, code), field: 'lineage.sharePosts' },
            { township: name, what, count, heir },
          ),
        );
    });
}
