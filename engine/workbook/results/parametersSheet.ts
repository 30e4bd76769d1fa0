import type { Localized } from '../../model/locale.ts';
import type { BasisKind } from '../../model/citation.ts';
import type { CellRef } from '../../model/grid.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { UNIT_LABELS } from '../../model/unit.ts';
import type { PolicyValues } from '../../policy/chapters/index.ts';
import type { ParameterInForce } from '../../policy/policy.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import { RESULT_SHEETS } from './sheetNames.ts';
import type { ResultColumn, Shown } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { BASES, both, HEADERS } from './words.ts';

type Row = ParameterInForce & { readonly clauseText: string };

/** Every chapter has a name here, or this does not compile. */
const CHAPTERS: Readonly<Record<string, Localized>> = {
  quota: both('统筹编制', 'Posts'),
  adjustment: both('动态调整', 'Dynamic adjustment'),
  institutions: both('优化机构', 'Institutions'),
  stations: both('站所管理', 'Stations'),
  enforcement: both('健全执法', 'Enforcement'),
  joint: both('联合执法', 'Joint enforcement'),
  staffing: both('人员核查', 'Staffing'),
  powers: both('扩权赋能', 'Powers'),
  duties: both('职责清单', 'Duties'),
  forecast: both('趋势预测', 'Forecast'),
  simulation: both('模拟推演', 'Simulation'),
} satisfies Readonly<Record<keyof PolicyValues, Localized>>;
const SOURCES: Readonly<Record<ParameterInForce['source'], Localized>> = {
  builtIn: both('内置', 'Built in'),
  sheet: both('测算参数表', 'Sheet'),
  scenario: both('测算方案', 'Scenario'),
  run: both('本次设定', 'This run'),
};

/** Rows of a sheet above its first table, and of that table's header. */
const ABOVE = 3;

/** The row of a parameter on our own sheets 测算参数 or 待设置: where a finding without a cell leads. */
export function rowOfParameter(id: string, context: SheetContext): CellRef | undefined {
  const rows = rowsOf(context);
  const isPending = rows.some((one) => one.id === id && one.basis === 'pending');
  const index = rows
    .filter(({ basis }) => (basis === 'pending') === isPending)
    .findIndex((one) => one.id === id);
  if (index === -1) return undefined;
  const sheet = RESULT_SHEETS[isPending ? 'pending' : 'parameters'][context.locale];
  return { sheet, row: ABOVE + index, column: 2 };
}

/** 测算参数: what was in force on the day, on what basis, and how much of it is assumed. */
export function parametersSheet(context: SheetContext): Sheet {
  const { locale, explained } = context;
  const rows = rowsOf(context).filter(({ basis }) => basis !== 'pending');
  const table = { columns: columns(), rows, whenEmpty: both('没有参数。', 'No parameters.') };
  return layPage(
    {
      id: 'parameters',
      title: both('在用测算参数表', 'Parameters in force'),
      remark: countsOf(explained.parameters, context),
      tab: 'record',
      paper: 'A3',
      frozenColumns: 3,
      notes: [
        both(
          '“假设”是来源文件未给出、由编办设定或程序暂定的数值，报审前应逐项确认；“待设置”另列。',
          'An assumption is a value that no source gives; confirm each before submission. Pending ones are listed apart.',
        )[locale],
      ],
    },
    [anyTable(table)],
    context,
  );
}

/** 待设置: what the office still has to decide; a list of tasks, not of errors. */
export function pendingSheet(context: SheetContext): Sheet {
  const { locale, explained } = context;
  const rows = rowsOf(context).filter(({ basis }) => basis === 'pending');
  const others = explained.findings.filter(
    ({ pending, parameter }) => pending && parameter === undefined,
  );
  const tables = [
    anyTable({
      columns: pendingColumns(),
      rows,
      whenEmpty: both('没有待设置的参数。', 'Nothing is pending.'),
    }),
    ...(others.length === 0
      ? []
      : [
          anyTable({
            columns: otherColumns(),
            rows: others,
            caption: both('其他待办', 'Other tasks'),
            whenEmpty: both('无', 'None'),
          }),
        ]),
  ];
  return layPage(
    {
      id: 'pending',
      title: both('待设置参数清单', 'Parameters to be set'),
      remark: locale === 'zh-CN' ? `待设置${rows.length}项` : `${rows.length} parameters to be set`,
      tab: 'check',
      paper: 'A4',
      frozenColumns: 2,
      notes: [
        both(
          '在“测算参数”表填写数值和依据；未设置的，相关规则不作判定或不设限，不按零处理。',
          'Enter value and basis on the sheet “Parameters”; until then rules that need it are undetermined or set no bound. Pending is never zero.',
        )[locale],
      ],
    },
    tables,
    context,
  );
}

const rowsOf = ({ explained }: SheetContext): readonly Row[] =>
  explained.parameters.map((one, index) => ({
    ...one,
    clauseText: explained.parameterClauses[index] ?? '',
  }));

function countsOf(parameters: readonly ParameterInForce[], { locale }: SheetContext): string {
  const count = (basis: BasisKind): string =>
    String(parameters.filter((one) => one.basis === basis).length);
  const kinds = ['law', 'regulation', 'document', 'assumption', 'pending'] as const;
  const parts = kinds.map((kind) =>
    locale === 'zh-CN'
      ? `${BASES[kind][locale]}${count(kind)}项`
      : `${BASES[kind][locale].toLowerCase()} ${count(kind)}`,
  );
  return locale === 'zh-CN'
    ? `共${parameters.length}项：${parts.join('、')}`
    : `${parameters.length} parameters: ${parts.join(', ')}`;
}

const column = <R>(
  header: Localized,
  width: number,
  value: (row: R) => Shown,
): ResultColumn<R> => ({ header, style: 'text', width, value });

const nameColumns = (): readonly ResultColumn<Row>[] => [
  serialColumn(),
  {
    ...column<Row>(both('方面', 'Chapter'), 10, ({ id }) => CHAPTERS[id.split('.')[0] ?? '']),
    style: 'textCentered',
  },
  column<Row>(both('参数', 'Parameter'), 26, ({ label }) => label),
  column<Row>(both('适用', 'For'), 11, ({ keyLabel }) => keyLabel),
];

const idColumn = column<Row>(both('代号', 'Id'), 26, ({ id, key }) =>
  key === undefined ? id : `${id}[${key}]`,
);

const BASIS_STYLES: Readonly<Record<BasisKind, StyleName>> = {
  law: 'textCentered',
  regulation: 'textCentered',
  document: 'textCentered',
  assumption: 'warning',
  pending: 'muted',
};

const columns = (): readonly ResultColumn<Row>[] => [
  ...nameColumns(),
  {
    ...column<Row>(both('取值', 'Value'), 20, ({ value, valueLabel }) => valueLabel ?? value),
    style: 'textCentered',
    link: ({ cell }) => cell,
  },
  {
    ...column<Row>(HEADERS.unit, 8, ({ unit }) => UNIT_LABELS[unit]),
    style: 'textCentered',
  },
  { ...column<Row>(both('起始', 'From'), 12, ({ from }) => from), style: 'textCentered' },
  { ...column<Row>(both('截止', 'Until'), 12, ({ until }) => until), style: 'textCentered' },
  {
    ...column<Row>(both('依据性质', 'Basis'), 11, ({ basis }) => BASES[basis]),
    styleOf: ({ basis }) => BASIS_STYLES[basis],
  },
  column<Row>(HEADERS.clause, 30, ({ clauseText }) => clauseText || undefined),
  {
    ...column<Row>(both('来源', 'Source'), 12, ({ source }) => SOURCES[source]),
    style: 'textCentered',
  },
  column<Row>(both('填报依据', 'Stated basis'), 22, ({ stated }) => stated),
  column<Row>(HEADERS.note, 34, ({ note }) => note),
  idColumn,
];

const pendingColumns = (): readonly ResultColumn<Row>[] => [
  ...nameColumns(),
  {
    ...column<Row>(HEADERS.unit, 9, ({ unit }) => UNIT_LABELS[unit]),
    style: 'textCentered',
  },
  column<Row>(HEADERS.note, 44, ({ note }) => note),
  {
    ...column<Row>(HEADERS.cell, 14, ({ cell }) =>
      cell === undefined ? undefined : both('前往填写', 'Go there'),
    ),
    styleOf: ({ cell }) => (cell ? 'link' : undefined),
    link: ({ cell }) => cell,
  },
  idColumn,
];

type Other = SheetContext['explained']['findings'][number];

const otherColumns = (): readonly ResultColumn<Other>[] => [
  serialColumn(),
  { ...column<Other>(both('编号', 'Code'), 10, ({ code }) => code), style: 'textCentered' },
  column<Other>(both('事项', 'Matter'), 26, ({ title }) => title),
  column<Other>(HEADERS.township, 11, ({ townshipName }) => townshipName),
  column<Other>(HEADERS.unit, 9, () => undefined),
  column<Other>(HEADERS.note, 44, ({ message, remedy }) => `${message}${remedy}`),
  {
    ...column<Other>(HEADERS.cell, 14, ({ address }) => address),
    styleOf: ({ cell }) => (cell ? 'link' : undefined),
    link: ({ cell }) => cell,
  },
];
