import { finding, type Fact, type Finding } from '../../model/notice.ts';
import { contractOf } from '../contract/contracts.ts';
import { STATE_REPLACED } from '../notices.ts';
import type { CountyFacts, CountyRecord } from './county.ts';

/**
 * Says of every item of the planner's 基本情况 that something else was settled in the pane.
 *
 * @param own the planner's sheets, in workbook order: of each item the first counts
 * @param recorded what 编衡-方案状态 says, or the pane's changes that are not written yet
 */
export function stateReplacedFindings(
  own: readonly CountyFacts[],
  recorded: CountyRecord,
): readonly Finding[] {
  return SETTLED.flatMap(({ name, column }) => {
    const stating = own.find((county) => county[name] !== undefined);
    const stated = stating?.[name];
    const holds = recorded[name];
    if (stated === undefined || holds === undefined || stated === holds) return [];
    const at = { field: column.id, cell: stating?.cells[column.id] };
    const inWords = (value: string | number): Fact =>
      column.choices?.find((choice) => choice.value === value)?.label ?? String(value);
    return [
      finding(STATE_REPLACED, at, {
        matter: column.header,
        stated: inWords(stated),
        holds: inWords(holds),
      }),
    ];
  });
}

const SETTLED = (['asOf', 'planYear', 'status', 'approvalNote'] as const).flatMap((name) =>
  contractOf('county')
    .columns.filter(({ id }) => id === `county.${name}`)
    .map((column) => ({ name, column })),
);
