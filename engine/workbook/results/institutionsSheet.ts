import type { InstitutionKind } from '../../model/institutionKind.ts';
import type { Localized } from '../../model/locale.ts';
import type { InstitutionGroup, InstitutionRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { classColumn, nameColumn, roleColumn, serialColumn } from './townshipColumns.ts';
import { both, UNITS } from './words.ts';

type Column = ResultColumn<InstitutionRow>;

const GROUPS: Readonly<Record<InstitutionKind, Localized>> = {
  office: both('党政综合办事机构', 'Offices'),
  centre: both('直属事业单位', 'Centres'),
};

const SOURCES = {
  sheet: both('表内填列', 'Given'),
  thresholds: both('按标准判定', 'Derived'),
};

/** 机构限额: limits by class, uniform institutions and what the township may set up itself. */
export function institutionsSheet(context: SheetContext): Sheet {
  const { report, locale } = context;
  const table = {
    columns: [
      serialColumn<InstitutionRow>(),
      nameColumn(context),
      classColumn(context),
      {
        header: both('类别来源', 'Class from'),
        style: 'textCentered' as const,
        width: 11,
        value: ({ classSource }: InstitutionRow) => classSource && SOURCES[classSource],
      },
      roleColumn(context),
      ...groupColumns('office', context),
      ...groupColumns('centre', context),
    ],
    rows: report.plan.institutions,
    hasTotal: true,
    whenEmpty: both('没有乡镇。', 'No townships.'),
  };
  return layPage(
    {
      id: 'institutions',
      title: both('乡镇机构限额与设置情况表', 'Institutions and their limits by township'),
      unit: UNITS.institution,
      tab: 'result',
      paper: 'A3',
      frozenColumns: 2,
      notes: NOTES.map((note) => note[locale]),
    },
    [anyTable(table)],
    context,
  );
}

const NOTES: readonly Localized[] = [
  both(
    '自主设置数＝限额－全县统一设置数。限额待设置的类别显示“—”，不以零计。',
    'Own choice = limit − uniform. A limit still to be set shows a dash, never zero.',
  ),
  both(
    '工作簿没有机构清单的，实有、名称等列为“—”，相应规则不作判定。',
    'Without a list of institutions the actual numbers show a dash and the rules are undetermined.',
  ),
];

function groupColumns(kind: InstitutionKind, { locale, report }: SheetContext): readonly Column[] {
  const group = GROUPS[kind];
  const of = ({ groups }: InstitutionRow): InstitutionGroup => groups[kind];
  const isUsed = (field: 'headedByLeaders' | 'duplicates' | 'missingUniform'): boolean =>
    report.plan.institutions.some((row) => of(row)[field].length > 0);
  const count = (
    header: Localized,
    field: 'limit' | 'required' | 'discretionary' | 'actual' | 'uniform',
  ): Column => ({
    group,
    header,
    style: 'whole',
    width: 8,
    dash: true,
    total: 'sum',
    value: (row) => of(row)[field],
    styleOf: (row) => {
      const { actual, limit } = of(row);
      return field === 'actual' && actual !== undefined && limit !== undefined && actual > limit
        ? 'error'
        : undefined;
    },
  });
  const names = (
    header: Localized,
    width: number,
    field: 'names' | 'headedByLeaders' | 'duplicates' | 'missingUniform',
  ): Column => ({
    group,
    header,
    style: 'text',
    width,
    value: (row) => of(row)[field].join(locale === 'zh-CN' ? '、' : ', ') || undefined,
  });
  return [
    count(both('限额', 'Limit'), 'limit'),
    count(both('统一设置', 'Uniform'), 'required'),
    count(both('自主设置', 'Own choice'), 'discretionary'),
    count(both('实有', 'Actual'), 'actual'),
    names(both('名称', 'Names'), 40, 'names'),
    ...(isUsed('headedByLeaders')
      ? [names(both('班子成员兼任负责人', 'Headed by a leader'), 16, 'headedByLeaders')]
      : []),
    ...(isUsed('duplicates') ? [names(both('重名', 'Duplicates'), 14, 'duplicates')] : []),
    ...(isUsed('missingUniform')
      ? [names(both('缺统一机构', 'Uniform missing'), 16, 'missingUniform')]
      : []),
  ];
}
