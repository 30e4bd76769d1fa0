import type { InstitutionKind } from '../../model/institutionKind.ts';
import type { Localized } from '../../model/locale.ts';
import type { InstitutionRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { ResultColumn } from '../results/table.ts';
import {
  CLASS_SUBTOTALS,
  classColumn,
  nameColumn,
  roleColumn,
  serialColumn,
} from '../results/townshipColumns.ts';
import { both, UNITS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { layForm } from './form.ts';

type Column = ResultColumn<InstitutionRow>;

const KINDS: readonly (readonly [InstitutionKind, Localized])[] = [
  ['office', both('党政综合办事机构', 'Offices')],
  ['centre', both('直属事业单位', 'Centres')],
];

/** 机构限额表: limits by class, uniform institutions, what is there and by which name. */
export function institutionsTable(context: AnnualContext): Sheet {
  return layForm<InstitutionRow>(
    {
      id: 'institutions',
      unit: UNITS.institution,
      paper: 'A3',
      isSigned: true,
      table: {
        columns: [
          serialColumn(),
          nameColumn(context),
          classColumn(context),
          roleColumn(context),
          ...KINDS.flatMap(([kind, group]) => kindColumns(kind, group, context)),
        ],
        rows: context.report.plan.institutions,
        hasTotal: true,
        subtotals: CLASS_SUBTOTALS,
        whenEmpty: both('没有乡镇。', 'No townships.'),
      },
      notes: [
        both(
          '机构限额按管辖面积、服务人口分类核定；全县统一设置的机构由县统一管理、统一调整，其余限额内由乡镇自主设置（来源文件（二））。自主设置＝限额－统一设置。',
          'Limits follow area and service population; uniform institutions are changed by the county alone, the rest are the township’s own choice (source document, part 2). Own choice = limit − uniform.',
        ),
        both(
          '“—”为限额待设置或机构清单没有填报，不以零计。',
          'A dash is a limit still to be set or a list not stated, never zero.',
        ),
      ],
    },
    context,
  );
}

function kindColumns(
  kind: InstitutionKind,
  group: Localized,
  { locale }: AnnualContext,
): readonly Column[] {
  const count = (
    header: Localized,
    field: 'limit' | 'required' | 'discretionary' | 'actual',
  ): Column => ({
    group,
    header,
    style: 'whole',
    width: 8,
    dash: true,
    total: 'sum',
    value: ({ groups }) => groups[kind][field],
  });
  return [
    count(both('限额', 'Limit'), 'limit'),
    count(both('统一设置', 'Uniform'), 'required'),
    count(both('自主设置', 'Own choice'), 'discretionary'),
    count(both('实有', 'There'), 'actual'),
    {
      group,
      header: both('机构名称', 'Names'),
      style: 'text',
      width: 62,
      value: ({ groups }) => groups[kind].names.join(locale === 'zh-CN' ? '、' : ', ') || undefined,
    },
  ];
}
