import type { Localized } from '../../model/locale.ts';
import type { EnforcementRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ResultColumn } from '../results/table.ts';
import {
  CLASS_SUBTOTALS,
  classColumn,
  nameColumn,
  serialColumn,
} from '../results/townshipColumns.ts';
import { both, POPULATIONS, UNITS, yesNo } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

type Column = ResultColumn<EnforcementRow>;

const OWN = both('本乡镇执法人员', 'Own officers');
const POPULATION = both('辖区人口', 'Population');
const BESIDE = both('另计', 'Beside them');

/** 执法力量配备表: officers due by population, and those there. */
export function enforcementTable(context: AnnualContext): Sheet {
  return layForm<EnforcementRow>(
    {
      id: 'enforcement',
      unit: UNITS.person,
      paper: 'A3',
      isOnePage: true,
      isSigned: true,
      table: {
        columns: enforcementFormColumns(context),
        rows: context.report.plan.enforcement,
        hasTotal: true,
        subtotals: CLASS_SUBTOTALS,
        whenEmpty: both('没有乡镇。', 'No townships.'),
      },
      notes: [
        requirementNote(context),
        both(
          '公务员、持证人员含在执法人员之内；辅助人员、合署办公派驻人员、试点执法队不计入配备标准。现场合计＝实有＋合署办公派驻＋执法队，同一人只计一次。缺额＝应配－实有，不足为正。',
          'Civil servants and certificate holders are among the officers; auxiliaries, co-located staff and pilot teams do not count. On the ground = there + co-located + team, one person once. Shortage = due − there.',
        ),
        both(
          '从事执法的公务员不少于2名（来源文件（四））；执法人员不得少于两人并应具有行政执法资格（《行政处罚法》第四十二条）。',
          'At least two civil servants (source document, part 4) and two qualified officers (Administrative Penalty Law, article 42).',
        ),
      ],
    },
    context,
  );
}

const people = (
  header: Localized,
  value: (row: EnforcementRow) => number | undefined,
  group?: Localized,
): Column => ({ header, group, style: 'whole', width: 10, total: 'sum', dash: true, value });

/** Its columns; the charts look up theirs by id. */
export const enforcementFormColumns = (context: AnnualContext): readonly Column[] => [
  serialColumn(),
  nameColumn(context),
  classColumn(context),
  {
    group: POPULATION,
    header: both('口径', 'Basis'),
    style: 'textCentered',
    width: 17,
    value: ({ basis, year }) => {
      const word = basis && POPULATIONS[basis];
      return word && year !== undefined
        ? both(`${word['zh-CN']}（${year}）`, `${word['en-US']} ${year}`)
        : word;
    },
  },
  people(both('人数', 'People'), ({ population }) => population, POPULATION),
  { ...people(both('应配', 'Due'), ({ required }) => required), id: 'required' },
  { ...people(both('实有', 'There'), ({ officers }) => officers, OWN), id: 'officers' },
  people(both('其中公务员', 'Civil servants'), ({ civilServants }) => civilServants, OWN),
  people(both('其中持证', 'Certified'), ({ certified }) => certified, OWN),
  people(both('缺额', 'Shortage'), ({ shortage }) => shortage),
  people(both('辅助人员', 'Auxiliaries'), ({ auxiliaries }) => auxiliaries, BESIDE),
  people(both('合署办公派驻', 'Co-located'), ({ coLocated }) => coLocated, BESIDE),
  people(both('执法队', 'Team'), ({ team }) => team, BESIDE),
  people(both('现场合计', 'On the ground'), ({ onTheGround }) => onTheGround),
  {
    header: both('班子成员兼任主任', 'Headed by a leader'),
    style: 'textCentered',
    width: 10,
    value: ({ township }) => yesNo(context.report.baseline.enforcement[township]?.headConcurrent),
  },
  { header: both('备注', 'Remark'), style: 'text', width: 24, value: remark },
];

function remark({ shortage = 0, toNextUp, toNextDown }: EnforcementRow): Localized | undefined {
  const parts = [
    shortage > 0 ? both(`缺${shortage}人，须配齐`, `${shortage} short`) : undefined,
    toNextUp !== undefined && toNextUp <= NEAR
      ? both(`再增${toNextUp}人应增配1人`, `one more due in ${toNextUp} people`)
      : undefined,
    toNextDown !== undefined && toNextDown <= NEAR
      ? both(`再减${toNextDown}人少配1人`, `one fewer due in ${toNextDown} people`)
      : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return both(
    parts.map((part) => part['zh-CN']).join('；'),
    parts.map((part) => part['en-US']).join('; '),
  );
}

/** People within which a step of the requirement is worth a remark. */
const NEAR = 500;

function requirementNote({ report }: AnnualContext): Localized {
  const { enforcement, inForce } = report.policy;
  const reading = inForce.find(({ id }) => id === 'enforcement.reading')?.valueLabel;
  const part = (value: number | undefined): string => (value === undefined ? '—' : String(value));
  const base = part(enforcement.baseOfficers);
  const from = part(enforcement.residentsAtBase);
  const step = part(enforcement.residentsPerExtraOfficer);
  return both(
    `配备标准：辖区人口${from}人以内${base}人，在此基础上每增加${step}人增配1人，取整方式：${reading?.['zh-CN'] ?? '—'}。`,
    `Due: ${base} up to ${from} people, one more for every ${step}; reading: ${reading?.['en-US'] ?? '—'}.`,
  );
}
