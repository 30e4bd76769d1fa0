import type {
  Band,
  Decision,
  PolicyRow,
  PostsOfYear,
  QuotaChange,
  RealNameCount,
  Scenario,
  StaffMove,
} from '../../model/baseline.ts';
import type { Duties } from '../../model/duties.ts';
import type { LineageRow } from '../../model/lineage.ts';
import type { MobileLoan } from '../../model/mobile.ts';
import type { Finding } from '../../model/notice.ts';
import type { Powers } from '../../model/powers.ts';
import type { BeforeRow } from '../../model/problems.ts';
import type { UseRequest } from '../../model/usePlan.ts';
import type { ApprovalRow } from '../../model/approval.ts';
import type { ContractId } from '../contract/column.ts';
import type { PlainLists } from '../contract/plainLists.ts';
import type { ListTable } from '../recognise/lists.ts';
import { recordOf } from '../results/sheetNames.ts';
import { dutiesOf } from './duties.ts';
import { changesOf, decisionsOf, historyOf, movesOf, realNamesOf, type Request } from './lists.ts';
import { powersOf } from './powers.ts';
import { plainListsOf } from './plainLists.ts';
import { approvalsOf } from './approvals.ts';
import { beforeReformOf } from './beforeReform.ts';
import { bandsOf, policyRowsOf, type ParameterFinder } from './policyRows.ts';
import { lineageOf } from './lineage.ts';
import { loansOf } from './loans.ts';
import { loansLaidOver, replacedLoans } from './loansLaidOver.ts';
import { laidOver, replacedFindings } from './laidOver.ts';
import { listRows, type ListRow } from './records.ts';
import type { Roster } from './roster.ts';
import { useRequestsOf } from './useRequests.ts';
import { scenariosOf } from './scenarios.ts';

/** What all the lists of a workbook say; absent where there is no such list. */
export interface ListsRead {
  readonly powers: Powers | undefined;
  readonly duties: Duties | undefined;
  readonly plain: PlainLists;
  readonly decisions: readonly Decision[];
  /** Rows of our own record among them, those that say nothing too. */
  readonly recorded: readonly Decision[];
  readonly requests: readonly Request[];
  readonly loans: readonly MobileLoan[] | undefined;
  /** Rows of our own record among them. */
  readonly recordedLoans: readonly MobileLoan[];
  readonly lineage: readonly LineageRow[] | undefined;
  readonly changes: readonly QuotaChange[] | undefined;
  readonly moves: readonly StaffMove[] | undefined;
  readonly useRequests: readonly UseRequest[] | undefined;
  readonly approvals: readonly ApprovalRow[] | undefined;
  readonly beforeReform: readonly BeforeRow[] | undefined;
  readonly history: readonly PostsOfYear[] | undefined;
  readonly realNames: readonly RealNameCount[] | undefined;
  readonly policyRows: readonly PolicyRow[];
  readonly bands: readonly Band[];
  readonly scenarios: readonly Scenario[];
  readonly findings: readonly Finding[];
}

/**
 * Reads every list; several sheets of one kind are read one after the other.
 *
 * An empty sheet of a plain list, of changes or real names counts as none: the template carries them
 * for whoever needs them.
 */
export function readLists(
  lists: readonly ListTable[],
  { roster, find }: { readonly roster: Roster; readonly find: ParameterFinder },
): ListsRead {
  const findings: Finding[] = [];
  const rowsOf = (id: ContractId) =>
    lists
      .filter(({ contract }) => contract.id === id)
      .flatMap((list) => {
        const read = listRows(list, roster);
        findings.push(...read.findings);
        return read.rows;
      });
  const keep = <T extends { readonly findings: readonly Finding[] }>(listed: T): T => {
    findings.push(...listed.findings);
    return listed;
  };
  const hasCounts = lists.some(({ columns }) =>
    columns.some(({ field }) => field === 'realNames.people'),
  );
  const powers = keep(
    powersOf(
      { items: rowsOf('powers'), handovers: rowsOf('handovers'), letters: rowsOf('letters') },
      roster,
    ),
  );
  const duties = keep(
    dutiesOf(
      {
        territorial: rowsOf('territorialDuties'),
        entries: rowsOf('dutyEntries'),
        tasks: rowsOf('departmentTasks'),
      },
      roster,
    ),
  );
  const plain = plainListsOf(rowsOf);
  const [ownRows, recordRows] = apart(rowsOf('decisions'));
  const own = keep(decisionsOf(ownRows, roster));
  const recorded = keep(decisionsOf(recordRows, roster));
  findings.push(...replacedFindings(own.items, recorded.items, roster.entries));
  const [ownLoans, recordLoans] = apart(rowsOf('loans'));
  const [loans, recordedLoans] = [loansOf(ownLoans), loansOf(recordLoans)];
  findings.push(...replacedLoans(loans, recordedLoans, roster.entries));
  const changes = keep(changesOf(rowsOf('changes')));
  const moves = keep(movesOf(rowsOf('moves')));
  const useRequests = useRequestsOf(rowsOf('useRequests'));
  const history = keep(historyOf(rowsOf('history')));
  const realNames = keep(realNamesOf(rowsOf('realNames'), { roster, hasCounts }));
  const bands = keep(bandsOf(rowsOf('bands')));
  const scenarios = keep(scenariosOf(rowsOf('scenarios'), { roster, find }));
  return {
    powers: powers.powers,
    duties: duties.duties,
    plain,
    decisions: laidOver(own.items, recorded.items),
    recorded: recorded.items,
    requests: [...own.requests, ...recorded.requests],
    loans: orNone(loansLaidOver(loans, recordedLoans)),
    recordedLoans,
    lineage: orNone(lineageOf(rowsOf('lineage'), roster)),
    changes: orNone(changes.items),
    moves: orNone(moves.items),
    useRequests: orNone(useRequests),
    beforeReform: orNone(beforeReformOf(rowsOf('beforeReform'))),
    approvals: orNone(approvalsOf(rowsOf('approvals'))),
    history: orNone(history.items),
    realNames: orNone(realNames.items),
    policyRows: policyRowsOf(rowsOf('parameters'), find),
    bands: bands.items,
    scenarios: scenarios.items,
    findings,
  };
}

/** The planner's rows, and those of our record of what was changed in the pane. */
const apart = (rows: readonly ListRow[]): readonly [readonly ListRow[], readonly ListRow[]] => [
  rows.filter(({ cell }) => recordOf(cell.sheet) === undefined),
  rows.filter(({ cell }) => recordOf(cell.sheet) !== undefined),
];

const orNone = <T>(items: readonly T[]): readonly T[] | undefined =>
  items.length === 0 ? undefined : items;
