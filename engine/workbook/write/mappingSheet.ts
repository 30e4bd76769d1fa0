import { LOCALES, type Locale, type Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { both, columnLabel } from '../contract/column.ts';
import { contractOf, fieldLabel, TOWNSHIP_COLUMNS } from '../contract/contracts.ts';
import type { HeaderRecord } from '../read/mappingRows.ts';
import type { ColumnReading, ColumnState } from '../recognise/table.ts';
import { contractSheet, type Written } from './layout.ts';
import { templateColumns } from './townshipRows.ts';

const IGNORE = both('忽略', 'Ignore');

const STATES: Readonly<Record<ColumnState, Localized>> = {
  read: both('已识别', 'Understood'),
  derived: both('由其他栏推得，不读取', 'Follows from others, not read'),
  ignored: both('不读取', 'Not read'),
  unknown: both('未识别，请指定', 'Not recognised: please say'),
  repeated: both('与其他列重复，请指定', 'Same as another column: please say'),
  older: both('年度较早，不读取', 'Earlier year, not read'),
  unitMissing: both('缺少单位，请填写', 'Unit missing: please say'),
};

const MAPPED = both('按对照读取', 'As mapped');

const FIELDS = new Set(
  TOWNSHIP_COLUMNS.map(({ id }) => id).filter((id) => id !== 'code' && id !== 'name'),
);

/**
 * Proposes the sheet 表头对照: every header of the planner's tables and how it was understood.
 *
 * What is not understood has a blank field to be chosen; the next reading follows the sheet.
 */
export function mappingSheet(
  { columns }: { readonly columns: readonly ColumnReading[] },
  locale: Locale,
): Sheet {
  const rows = columns
    .filter(isMappable)
    .map((column): readonly Written[] => [
      column.sheet,
      column.header,
      fieldText(column, locale),
      column.unit?.label[locale],
      column.year,
      column.mapped ? MAPPED[locale] : STATES[column.state][locale],
    ]);
  return mappingLayout(rows, { spare: 0, locale });
}

const RECORD = both(
  '在窗格中为表头选定的含义，以本表为准，代替“表头对照”中的同一表头；可在此更正或删行。',
  'What headers mean as chosen in the pane: it holds in the place of “Header mapping”. Correct or delete rows here.',
);

const CHOSEN = both('窗格中选定', 'Chosen in the pane');

/** What was chosen in the pane for headers, in the same form; the next reading follows it. */
export function headerRecordSheet(headers: readonly HeaderRecord[], locale: Locale): Sheet {
  const rows = headers.map(({ sheet, header, field, unit, year }): readonly Written[] => [
    ...[sheet, header, field].map((text) => (text === '' ? undefined : text)),
    unit,
    year,
    CHOSEN[locale],
  ]);
  const sheet = mappingLayout(rows, { spare: 0, locale });
  const [title = [], , ...table] = sheet.rows;
  return { ...sheet, rows: [title, [{ value: RECORD[locale], style: 'subtitle' }], ...table] };
}

/** The same sheet without rows, for the template. */
export const emptyMappingSheet = (locale: Locale): Sheet =>
  mappingLayout([], { spare: 20, locale });

function mappingLayout(
  rows: readonly (readonly Written[])[],
  { spare, locale }: { readonly spare: number; readonly locale: Locale },
): Sheet {
  const columns = templateColumns('mapping');
  const sheet = contractSheet({ contract: contractOf('mapping'), columns, rows, spare, locale });
  const at = columns.findIndex(({ id }) => id === 'mapping.field');
  const { top = 0, bottom = 0 } = sheet.filter ?? {};
  const values = [
    IGNORE[locale],
    ...TOWNSHIP_COLUMNS.filter(({ id }) => id !== 'year').map((one) => columnLabel(one)[locale]),
  ];
  const area = { top: top + 1, left: at, bottom, right: at };
  const choice = { area, rule: { kind: 'list' as const, values }, strictness: 'warning' as const };
  return { ...sheet, validations: [...(sheet.validations ?? []), choice] };
}

const isMappable = ({ field }: ColumnReading): boolean =>
  field === undefined || FIELDS.has(field) || field.startsWith('factors.');

function fieldText({ state, field, mapped }: ColumnReading, locale: Locale): Written {
  if (mapped && state === 'ignored') return IGNORE[locale];
  if (field === undefined || state === 'repeated' || state === 'older') return undefined;
  const label = fieldLabel(field);
  return LOCALES.includes(locale) &&
    field.startsWith('factors.') &&
    label[locale] === field.slice(8)
    ? `${locale === 'zh-CN' ? 'X因素' : 'X factors'}│${label[locale]}`
    : label[locale];
}
