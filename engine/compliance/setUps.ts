import type { Localized } from '../model/locale.ts';
import type { ChangeMatter, InstitutionChange } from '../model/institutionChange.ts';
import type { ChangeRow } from '../model/setUpPlan.ts';
import type { CountyCase, TownshipCase } from './cases.ts';
import { breachedAt, notApplicable, undetermined, type Verdict } from './rule.ts';

/** What the rules about changes of institutions say. */
export interface ChangeFacts {
  readonly township: string;
  readonly matter: Localized;
  readonly name: string;
}

const MATTERS: Readonly<Record<ChangeMatter, Localized>> = {
  rename: { 'zh-CN': '更名', 'en-US': 'the renaming' },
  merge: { 'zh-CN': '合并', 'en-US': 'the merger' },
  establish: { 'zh-CN': '设立', 'en-US': 'the set-up' },
  abolish: { 'zh-CN': '撤销', 'en-US': 'the abolition' },
};

/** Whether every change of a sort is as it should be. */
export function changesSuch(
  { plan, baseline, townships }: CountyCase,
  of: {
    readonly asked: (row: ChangeRow) => boolean;
    readonly isMet: (row: ChangeRow) => boolean;
    readonly field: 'approvedBy' | 'id';
  },
): Verdict<ChangeFacts> {
  if (baseline.institutionChanges === undefined) return undetermined('institutionChanges');
  const asked = (plan.setUps?.changes ?? []).filter(of.asked);
  if (asked.length === 0) return notApplicable;
  return breachedAt(
    asked
      .filter((row) => !of.isMet(row))
      .map(({ change }) => ({
        at: {
          township: change.township,
          field: `institutionChanges.${of.field}`,
          cell: change.cell,
        },
        facts: changeFacts(change, townships),
      })),
  );
}

/** A change in words. */
export const changeFacts = (
  { township, matter, before, after, id }: InstitutionChange,
  townships: readonly TownshipCase[],
): ChangeFacts => ({
  township: townships.find((one) => one.township.code === township)?.name ?? township,
  matter: MATTERS[matter],
  name: before ?? after ?? id,
});
