import type { SheetContract } from '../contract/column.ts';
import { CONTRACTS } from '../contract/contracts.ts';
import { wordKey } from '../parse/text.ts';

const CONTRACT_NAMES = new Map<string, SheetContract>(
  CONTRACTS.flatMap((contract) =>
    [...Object.values(contract.name), ...contract.alsoCalled].map(
      (name) => [wordKey(name), contract] as const,
    ),
  ),
);

/** The contract that a sheet's name names: 人口, 附件1：人口, 人口表, Population (2). */
export function contractNamed(sheet: string): SheetContract | undefined {
  const bare = sheet
    .normalize('NFKC')
    .replace(/^\s*(?:附[件表]|表)?[\d一二三四五六七八九十]*[.、:：\-\s_]*/, '')
    .replace(/\s*\(\d+\)\s*$/, '');
  return (
    CONTRACT_NAMES.get(wordKey(sheet)) ??
    CONTRACT_NAMES.get(wordKey(bare)) ??
    CONTRACT_NAMES.get(wordKey(bare.replace(/表$/, '')))
  );
}
