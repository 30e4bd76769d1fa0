import type { QuotaKind } from '../../model/ledger.ts';
import type { Locale } from '../../model/locale.ts';
import type { Indicator, LedgerPlan } from '../../model/plan.ts';
import { grouped } from './grouped.ts';
import { balancing } from './planColumns.ts';
import { RESULT_SHEETS } from './sheetNames.ts';
import type { SheetContext } from './page.ts';
import { both } from './words.ts';

/** Notes under a plan: total and its basis, sources with their years, method, assumptions. */
export function planNotes(kind: QuotaKind, context: SheetContext): readonly string[] {
  const { locale, report } = context;
  const ledger = report.plan.ledgers[kind];
  return [
    statusNote(kind, context),
    draftNote(kind, context),
    totalNote(ledger, locale),
    sourceNote(context),
    methodNote(ledger, context),
    factorNote(context),
    balancingNote(ledger, locale),
    both(
      '精确份额＝可分配编制×本乡镇分值÷分值合计；商数＝分值÷测算除数，按所选方法取整并受保底、封顶约束。测算数由公式得出，拟核定数含锁定与人工调整，审定数以文件为准。各乡镇分值分别取整，合计可能与10亿相差个位数。',
      'Exact share = posts to divide × points ÷ sum of points; quotient = points ÷ divisor, rounded by the method within floor and ceiling. The proposal comes from the formula, the draft holds locks and adjustments, the decided number its document. Points are rounded one by one, so their sum may miss 10⁹ by a few.',
    )[locale],
    kind === 'administrative'
      ? both(
          '领导职数对应编制含在编制数之内；机动编制由县级掌握、周转使用，不计入各乡镇编制数。',
          'Leadership posts are inside the numbers; mobile posts are held by the county, outside them.',
        )[locale]
      : both(
          '事业编制中领导职数含在其内，不单列。',
          'Leadership stands inside public-institution posts and is not shown apart.',
        )[locale],
    assumptionNote(context),
    both(
      '审定数请填在“审核调整”表；编衡各表在再次测算时整表替换，请勿在其中填写。',
      'Enter decided numbers on the sheet “Decisions”; our own sheets are replaced by the next run, so do not fill them in.',
    )[locale],
  ];
}

function statusNote(kind: QuotaKind, { explained, report, locale }: SheetContext): string {
  if (report.plan.ledgers[kind].status === 'undetermined') {
    const missing = explained.missing[kind];
    return locale === 'zh-CN'
      ? `暂无法测算，缺少：${missing.join('、')}。空白不作零处理。`
      : `Undetermined; missing: ${missing.join(', ')}. Blank is never zero.`;
  }
  const conflict = explained.conflicts[kind];
  if (conflict === undefined) return '';
  return locale === 'zh-CN' ? `${conflict}，未作分配。` : `No allocation: ${conflict}.`;
}

function draftNote(kind: QuotaKind, { explained, locale }: SheetContext): string {
  const conflict = explained.draftConflicts[kind];
  if (conflict === undefined) return '';
  return locale === 'zh-CN' ? `${conflict}，未形成拟核定数。` : `No draft decision: ${conflict}.`;
}

function totalNote({ total, mobile }: LedgerPlan, locale: Locale): string {
  if (total === undefined) return '';
  const isAssumed = total.source === 'sum';
  if (locale === 'zh-CN') {
    const source = isAssumed ? '按现编制数与机动编制合计，列为假设' : '按测算参数表所填';
    return `编制总额${grouped(total.posts)}名（${source}）＝各乡镇合计＋机动编制${grouped(mobile ?? 0)}名。`;
  }
  const source = isAssumed ? 'current and mobile posts summed, an assumption' : 'as set';
  return `Total ${grouped(total.posts)} posts (${source}) = sum of townships + ${grouped(mobile ?? 0)} mobile.`;
}

const NAMES: Readonly<Record<Indicator, ReturnType<typeof both>>> = {
  population: both('人口', 'population'),
  area: both('面积', 'area'),
  economy: both('经济', 'economy'),
};

/** Which figures, of which years. */
function sourceNote({ report, locale }: SheetContext): string {
  const components = report.plan.workload.rows.flatMap((row) => row.components);
  const indicators = [...new Set(components.map(({ indicator }) => indicator))];
  if (indicators.length === 0) return '';
  const parts = indicators.map((indicator) => {
    const years = components
      .filter((one) => one.indicator === indicator)
      .flatMap(({ year }) => year ?? []);
    const ends = [...new Set(years)].sort((a, b) => a - b);
    const span = ends.length > 1 ? `${ends[0] ?? ''}–${ends.at(-1) ?? ''}` : String(ends[0] ?? '');
    const id = { population: 'quota.populationBasis', economy: 'quota.economyColumn', area: '' };
    const chosen = report.policy.inForce.find((one) => one.id === id[indicator])?.valueLabel;
    const name = chosen ?? NAMES[indicator];
    if (span === '') return name[locale];
    return locale === 'zh-CN' ? `${name[locale]}（${span}年）` : `${name[locale]} (${span})`;
  });
  return locale === 'zh-CN'
    ? `指标及数据年度：${parts.join('、')}。`
    : `Indicators and years: ${parts.join(', ')}.`;
}

function methodNote(
  { kind, proposal }: LedgerPlan,
  { explained, report, locale }: SheetContext,
): string {
  if (proposal === undefined) return '';
  const method = report.policy.inForce.find(({ id }) => id === 'quota.method')?.valueLabel?.[
    locale
  ];
  const divisor = proposal.divisor?.shown;
  const ties = proposal.ties.length;
  if (locale === 'zh-CN') {
    return [
      `测算方法：${method ?? ''}，可分配${grouped(proposal.pool)}名${explained.pools[kind]}`,
      ...(divisor === undefined ? [] : [`测算除数${grouped(divisor)}`]),
      ...(ties === 0 ? [] : [`并列${ties}处，见各乡镇说明`]),
    ]
      .join('，')
      .concat('。');
  }
  return [
    `Method: ${method ?? ''}, ${grouped(proposal.pool)} posts to divide${explained.pools[kind]}`,
    ...(divisor === undefined ? [] : [`divisor ${grouped(divisor)}`]),
    ...(ties === 0 ? [] : [`ties: ${ties}`]),
  ]
    .join(', ')
    .concat('.');
}

/** How a blank 发展定位 was read, where any was. */
function factorNote({ report, locale }: SheetContext): string {
  const isRead = report.plan.workload.rows.some(({ factors }) =>
    factors.some(({ source }) => source === 'role' || source === 'task'),
  );
  if (!isRead) return '';
  return both(
    '发展定位未填的，按功能定位、是否承担县重大任务取值，见“逐项说明”；不同意的请在填报表中填写。',
    'A blank development role is read off the township’s role and its tasks for the county; fill it in where you disagree.',
  )[locale];
}

function balancingNote({ rows }: LedgerPlan, locale: Locale): string {
  if (!rows.some((row) => (balancing(row) ?? 0) !== 0)) return '';
  return both(
    '拟核定数＝测算数＋人工调整＋对应增减；对应增减是锁定、作为对应乡镇或因此重新分配带来的增减。',
    'Draft = proposal + adjustment + balancing; balancing comes from locks, from paying as counterparty or from recomputing.',
  )[locale];
}

function assumptionNote({ explained, locale }: SheetContext): string {
  const { assumptions, pending } = explained.summary;
  const sheet = RESULT_SHEETS.parameters[locale];
  return locale === 'zh-CN'
    ? `所用参数中假设${assumptions}项、待设置${pending}项，见“${sheet}”。`
    : `${assumptions} parameters are assumptions, ${pending} pending; see “${sheet}”.`;
}
