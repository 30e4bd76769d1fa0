import type { CellRef } from '../../model/grid.ts';
import type { Column } from '../contract/column.ts';
import { FACTOR_GROUP } from '../contract/indicators.ts';
import { tidy, wordKey } from '../parse/text.ts';
import { DIMENSIONS, fits, statedUnits, type Dimension, type HeaderUnit } from '../parse/unit.ts';
import type { HeaderPath } from './header.ts';
import { matchHeader, type HeaderIndex } from './headerIndex.ts';
import { mappingFor, type MappedTo, type MappingRow } from './mapping.ts';
import { contractNamed } from './sheetName.ts';
import { joined, type TableColumn } from './table.ts';

/** What the headers of a table are understood by. */
export interface Understanding {
  readonly sheet: string;
  readonly index: HeaderIndex;
  /** Sheet name and titles: they may name the group, the unit and the year. */
  readonly contexts: readonly string[];
  readonly mapping: readonly MappingRow[];
}

/** A header with its place. */
export type PlacedHeader = HeaderPath & { readonly cell: CellRef };

/** Understands the headers of one table, each by the mapping sheet first, then by its words. */
export function understand(
  headers: readonly PlacedHeader[],
  by: Understanding,
): readonly TableColumn[] {
  const units = statedUnits(by.contexts);
  const claims = headers.map((header) => claimOf(header, by, units));
  return claims.map(({ canonical, ...column }) => ({
    ...column,
    state: column.state === 'read' ? rivalry({ ...column, canonical }, claims) : column.state,
  }));
}

interface Claim extends TableColumn {
  readonly canonical: boolean;
}

function claimOf(
  header: PlacedHeader,
  by: Understanding,
  units: ReadonlyMap<Dimension, HeaderUnit>,
): Claim {
  const text = joined(header.levels);
  const said = mappingFor(by.mapping, by.sheet, text);
  const base = {
    sheet: by.sheet,
    header: text,
    cell: header.cell,
    column: header.column,
    mapped: said !== undefined,
    canonical: said?.to !== undefined,
    year: said?.year ?? header.year,
  };
  const silent = said?.to ? undefined : silentState(header.segments);
  if (said?.to === 'ignore') return { ...base, state: 'ignored' };
  if (silent) return { ...base, state: silent };
  const meant = said?.to ? mapped(said.to) : recognised(header, by);
  const own = said?.unit ?? header.unit;
  if (!meant || (own && !fits(own, meant.declared.quantity)))
    return { ...base, state: 'unknown', unit: own };
  const { quantity } = meant.declared;
  const dimension = COUNTED.has(quantity) ? undefined : DIMENSIONS[quantity];
  const unit = own ?? (dimension && units.get(dimension));
  const canonical = base.canonical || meant.canonical;
  return { ...base, ...meant, canonical, state: 'read', unit };
}

interface Meaning {
  readonly field: string;
  readonly declared: Column;
  readonly canonical: boolean;
}

const mapped = ({ field, declared }: Exclude<MappedTo, 'ignore'>): Meaning => ({
  field,
  declared: declared ?? customFactor(field),
  canonical: true,
});

function recognised({ segments }: PlacedHeader, by: Understanding): Meaning | undefined {
  const match = matchHeader(by.index, segments, by.contexts);
  if (match) return { field: match.column.id, declared: match.column, canonical: match.canonical };
  const factor = factorOf(segments, by.sheet);
  return factor && { field: factor.id, declared: factor, canonical: false };
}

/** Counted one by one: a 万人 over the table is about the population, not about the staff. */
const COUNTED = new Set<Column['quantity']>(['person', 'post', 'institution', 'ratio']);

/**
 * Two columns for one field: the one with the contract's own header is read. Without such a one a
 * field of no year takes the newest; otherwise nobody knows, and none is read.
 */
function rivalry(column: Claim, claims: readonly Claim[]): TableColumn['state'] {
  const yearly = isYearly(column.declared);
  const rivals = claims.filter(
    (other) =>
      other !== column &&
      other.column !== column.column &&
      other.state === 'read' &&
      other.field === column.field &&
      (!yearly || other.year === column.year),
  );
  if (rivals.length === 0) return 'read';
  const dated = [column, ...rivals].every(({ year }) => year !== undefined);
  if (!yearly && dated) {
    const newest = rivals.every(({ year = 0 }) => year < (column.year ?? 0));
    if (newest) return 'read';
    if (rivals.some(({ year = 0 }) => year > (column.year ?? 0))) return 'older';
  }
  if (rivals.some(({ canonical }) => canonical)) return 'repeated';
  return column.canonical ? 'read' : 'repeated';
}

/** Whether a column holds one figure a year. */
export const isYearly = (column: Column | undefined): boolean =>
  column?.quantity === 'population' || column?.quantity === 'money';

const IGNORED = new Set(
  '序号|编号|行次|序|no|备注|说明|联系人|联系电话|电话|填表人|乡镇长|书记|姓名|党委书记|remark|remarks|note|notes|comment|serial'
    .split('|')
    .map(wordKey),
);
const DERIVED_LEAF =
  /^(?:空编|空缺|空额|缺编|超编|余编|超缺编|缺额|空岗|满编|可用编制|剩余编制|空余编制|编制余缺|余缺|使用率|用编率|编制使用率|满编率|空编率|占比|比重|比例|增减|增幅|增长|增速|同比|排名|位次|名次|密度|人口密度|合计|小计|总计|总数|共计|编制总|vacanc|total|subtotal|share$|rank)/;
const DERIVED_ANY = /人均|每万人|每千人|percapita|per10000/;
const TOTAL_GROUP = /^(?:合计|小计|总计|共计|总编制|编制合计|编制总计|编制总|total|人员合计)$/;

/** Columns that are not asked about: they say nothing to a plan or follow from others. */
function silentState(segments: readonly string[]): 'ignored' | 'derived' | undefined {
  const keys = segments.map(wordKey);
  const leaf = keys.at(-1) ?? '';
  if (IGNORED.has(leaf)) return 'ignored';
  const derived =
    DERIVED_LEAF.test(leaf) ||
    keys.some((key) => TOTAL_GROUP.test(key) || DERIVED_ANY.test(key)) ||
    /(?:空编|超编|使用率|占比|比重|密度|增速)$/.test(leaf);
  return derived ? 'derived' : undefined;
}

const FACTOR_WORDS = new Set(
  [...Object.values(FACTOR_GROUP.label), ...FACTOR_GROUP.alsoCalled].map(wordKey),
);

/** On the sheet of X factors, or under their group, an unknown header is the name of a factor. */
function factorOf(segments: readonly string[], sheet: string): Column | undefined {
  const [first = '', ...rest] = segments;
  const name = FACTOR_WORDS.has(wordKey(first)) ? rest.join('') : segments.join('');
  const isFactor =
    name !== '' && (contractNamed(sheet)?.id === 'factors' || FACTOR_WORDS.has(wordKey(first)));
  return isFactor ? customFactor(`factors.${tidy(name)}`, name) : undefined;
}

const customFactor = (field: string, name = field.replace(/^factors\./, '')): Column => ({
  id: field,
  header: { 'zh-CN': name, 'en-US': name },
  quantity: 'ratio',
  range: [0, 1],
  note: { 'zh-CN': '', 'en-US': '' },
});
