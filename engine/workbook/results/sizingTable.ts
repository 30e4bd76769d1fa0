import type { LiaisonPool, LiaisonSizing, StaffLoad } from '../../model/jointPlan.ts';
import type { Locale } from '../../model/locale.ts';
import type { Table } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, percentWords } from './words.ts';

/** One number of people in one pool. */
interface Tried extends StaffLoad {
  readonly pool: LiaisonPool;
}

const triedIn = ({ pools }: LiaisonSizing): readonly Tried[] =>
  pools.flatMap((pool) => pool.table.map((row) => ({ ...row, pool })));

const WHOLE_COUNTY = both('全县', 'The county');

const CAUSES = {
  people: both('现有人数不足', 'Too few are named'),
  other: both('人数已够，超时另有原因', 'Enough are named: late for another reason'),
  none: both('记录中未低于要求比例', 'On record the share is kept, or nobody says'),
};

/** 联络员测算: how many on call, pool by pool, beside what is on record. */
export const sizingTable = (sizing: LiaisonSizing): Table<Tried> => ({
  caption: both(
    `联络员同时待命人数测算：合计至少${sizing.needed ?? '—'}人（单程${sizing.travel}小时，往返和办理期间占用；模拟${sizing.calls}次，种子${sizing.seed}）`,
    `People on call at the same time: at least ${sizing.needed ?? '—'} in all (one way ${sizing.travel} h, away until back; ${sizing.calls} simulated calls, seed ${sizing.seed})`,
  ),
  columns: [
    serialColumn(),
    {
      header: both('部门', 'Department'),
      style: 'text',
      width: 20,
      value: ({ pool }) => pool.department ?? WHOLE_COUNTY,
    },
    {
      header: both('现有人数', 'Named'),
      style: 'wholeOrZero',
      width: 10,
      value: ({ pool }) => pool.named,
      styleOf: ({ pool }) =>
        pool.needed !== undefined && pool.named < pool.needed ? 'info' : undefined,
    },
    { header: both('待命人数', 'On call'), style: 'whole', width: 10, value: ({ staff }) => staff },
    { header: both('忙闲比', 'Load'), style: 'percent', width: 10, value: ({ load }) => load },
    {
      header: both('平均（小时）', 'Mean (h)'),
      style: 'decimal2',
      width: 10,
      value: ({ mean }) => mean,
    },
    {
      header: both(
        `${percentWords(sizing.share)}响应（小时）`,
        `${percentWords(sizing.share)} of responses (h)`,
      ),
      style: 'decimal2',
      width: 10,
      value: ({ percentile }) => percentile,
      styleOf: ({ percentile = Infinity }) =>
        percentile <= sizing.limit ? 'goodDecimal' : 'decimal2',
    },
    {
      header: both('时限内', 'Within'),
      style: 'percent',
      width: 10,
      value: ({ within }) => within,
    },
    {
      header: both(
        `实际${percentWords(sizing.share)}（小时）`,
        `On record ${percentWords(sizing.share)} (h)`,
      ),
      style: 'decimal2',
      width: 10,
      dash: true,
      value: ({ pool }) => pool.observed?.percentile,
    },
    {
      header: both('实际时限内', 'On record within'),
      style: 'percent',
      width: 10,
      dash: true,
      value: ({ pool }) => pool.observed?.within,
    },
    {
      header: both('判断', 'Reading'),
      style: 'text',
      width: 24,
      value: ({ pool, staff }) =>
        staff === pool.needed ? CAUSES[pool.cause ?? 'none'] : undefined,
    },
  ],
  rows: triedIn(sizing),
  whenEmpty: both('没有可测算的吹哨记录。', 'No calls to go by.'),
});

/** The way there is a parameter: a response on record is the wait and the way in one. */
export const travelNote = ({ travel }: LiaisonSizing, locale: Locale): string =>
  both(
    `单程在途${travel}小时取自“测算参数”（程序内置的0.5小时是假设，应按本县实际改设），不由吹哨记录推算：登记的响应用时含等待和在途，分不出在途；测算的响应旁列实际响应，供对照。`,
    `One way of ${travel} h is a parameter (the built-in 0.5 h is an assumption, to be set to what the county finds) and is not taken from the calls: a response on record is the wait and the way in one. Simulated responses stand beside those on record.`,
  )[locale];
