import { localAddressOf } from '../../model/grid.ts';
import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Sheet } from '../../model/sheet.ts';
import { ESTABLISHMENT_REGULATION } from '../../policy/instruments.ts';
import { whatIfOf } from '../results/heading.ts';
import { both } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { changeOf, presentHeader, stageOf, yearHeader } from './change.ts';
import { layPages, lineOf, type PageCell, type PageRow } from './pages.ts';

const WIDTHS = [18, 16, 16, 16];
const SPAN = WIDTHS.length;

/** 核定通知: a letter of one page to each township. */
export const notices = (context: AnnualContext): Sheet =>
  layPages(
    'notice',
    context.report.baseline.townships.map(({ code }) => pageOf(code, context)),
    { widths: WIDTHS, context },
  );

function pageOf(township: string, context: AnnualContext): readonly PageRow[] {
  const { locale, nameOf, year, report } = context;
  const line = (value: string, style: PageCell['style'], height: number): PageRow =>
    lineOf(value, style, { height, span: SPAN });
  const name = nameOf(township);
  const isApproved = report.baseline.county.status === 'approved';
  const title =
    locale === 'zh-CN'
      ? `关于核定${name}${year}年编制的通知`
      : `Notice of the posts of ${name} for ${year}`;
  const paragraph = (value: string, lines: number): PageRow => line(value, 'letter', 29 * lines);
  return [
    line(numberLine(township, context), 'letterRight', 32),
    ...(isApproved ? [] : [line(notBinding(context), 'caption', 26)]),
    line(title, 'letterTitle', 70),
    paragraph(addressee(name, locale), 1),
    paragraph(opening(name, isApproved, context), locale === 'zh-CN' ? 4 : 5),
    headerRow(context),
    ...QUOTA_KINDS.map((kind) => ledgerRow(township, kind, context)),
    paragraph(closing(name, township, context), locale === 'zh-CN' ? 6 : 7),
    line('', 'letter', 40),
    line(sender(context), 'letterRight', 30),
    line(dayOf(township, isApproved, context), 'letterRight', 30),
  ];
}

/** The number of the document that decided on the township; blank until the plan is approved. */
function numberLine(township: string, context: AnnualContext): string {
  const { report, locale, document } = context;
  const own = report.baseline.decisions.find(
    (one) => one.township === township && one.document !== undefined,
  )?.document;
  const shown = document === undefined ? '　　　　　　　　' : (own ?? document);
  return locale === 'zh-CN' ? `文号：${shown}` : `No. ${shown}`;
}

const notBinding = (context: AnnualContext): string => {
  const { explained, locale } = context;
  const parts = [explained.statusWord, ...whatIfOf(context)].join('　');
  return locale === 'zh-CN'
    ? `（${parts}：审定前仅供核对，不作为执行依据）`
    : `(${parts}: for checking only, not in force before it is approved)`;
};

const addressee = (name: string, locale: Locale): string =>
  locale === 'en-US'
    ? `To the people’s government of ${name}:`
    : `${name}${/街道$/u.test(name) ? '办事处' : '人民政府'}：`;

/** 你镇, 你乡, 你街道. */
const you = (name: string): string =>
  `你${/街道$/u.test(name) ? '街道' : /乡$/u.test(name) ? '乡' : '镇'}`;

function opening(name: string, isApproved: boolean, context: AnnualContext): string {
  const { locale, year, explained } = context;
  const regulation = ESTABLISHMENT_REGULATION.title[locale];
  if (locale === 'en-US')
    return `Under the ${regulation}, the posts of ${name} for ${year} are ${isApproved ? 'approved' : 'to be approved'} as follows (present numbers as of ${explained.asOfWords}; unit: posts):`;
  return `　　根据《${regulation.replace('（', '》（')}，${isApproved ? '经研究审定，核定' : '经测算研究，拟核定'}${you(name)}${year}年编制如下（现编制数截至${explained.asOfWords}，单位：名）：`;
}

function headerRow(context: AnnualContext): PageRow {
  const { locale } = context;
  const headers: readonly Localized[] = [
    both('编制类别', 'Ledger'),
    presentHeader(context),
    yearHeader('administrative', context),
    both('增减数', 'Change'),
  ];
  return {
    cells: headers.map((header) => ({ value: header[locale], style: 'letterCell' })),
    height: 30,
  };
}

function ledgerRow(township: string, kind: QuotaKind, context: AnnualContext): PageRow {
  const row = context.report.plan.ledgers[kind].rows.find((one) => one.township === township);
  const posts = row?.[stageOf(kind, context)];
  const change = row && changeOf(row, kind, context);
  const address = (at: number, column: number): string => localAddressOf({ row: at, column });
  return {
    cells: [
      { value: QUOTA_LABELS[kind][context.locale], style: 'letterCell' },
      { value: row?.current ?? '—', style: 'letterCell' },
      { value: posts ?? '—', style: 'letterCell' },
      {
        value: change ?? '—',
        style: 'letterSigned',
        formula: change === undefined ? undefined : (at) => `${address(at, 2)}-${address(at, 1)}`,
      },
    ],
    height: 30,
  };
}

function closing(name: string, township: string, { report, locale }: AnnualContext): string {
  const leadership = report.plan.ledgers.administrative.rows.find(
    (row) => row.township === township,
  )?.leadership;
  const excess = report.plan.staffing.flatMap(({ township: code, kind, overstaffing = 0 }) =>
    code === township && overstaffing > 0 ? [{ ledger: QUOTA_LABELS[kind], overstaffing }] : [],
  );
  if (locale === 'en-US')
    return [
      ...(leadership === undefined
        ? []
        : [`${leadership} of the administrative posts are for leaders.`]),
      'Mobile posts on loan are kept apart and are not in these numbers.',
      'People must not exceed the posts; administrative and public-institution posts may not be mixed.',
      ...excess.map(
        ({ ledger, overstaffing }) =>
          `${ledger['en-US']}: ${overstaffing} too many in post at present; nobody is taken on meanwhile.`,
      ),
    ].join(' ');
  return `　　${[
    ...(leadership === undefined ? [] : [`行政编制中含领导职数对应编制${leadership}名。`]),
    '周转使用的机动编制单列管理，不在上述编制数之内。',
    `请${you(name)}严格在核定的编制内配备人员，实有人员不得突破规定的编制，行政编制、事业编制不得混用、挤占、挪用。`,
    ...excess.map(
      ({ ledger, overstaffing }) => `${ledger['zh-CN']}现超编${overstaffing}人，在消化前只出不进。`,
    ),
  ].join('')}`;
}

/** The establishment office of the county; nothing is made up where the county has no name. */
function sender({ report, locale }: AnnualContext): string {
  const { name } = report.baseline.county;
  if (locale === 'en-US') return `Establishment office${name === undefined ? '' : ` of ${name}`}`;
  return name === undefined ? '（发文机关）　' : `${name}委编办　`;
}

/** The day of the decision; blank until the plan is approved. */
function dayOf(township: string, isApproved: boolean, { report, locale }: AnnualContext): string {
  const day = report.baseline.decisions.find(
    (one) => one.township === township && one.decidedOn !== undefined,
  )?.decidedOn;
  if (!isApproved || day === undefined)
    return locale === 'zh-CN' ? '　　　　年　　月　　日　' : 'Date:                ';
  const [year, month, date] = day.split('-').map(Number);
  return locale === 'zh-CN' ? `${year ?? ''}年${month ?? ''}月${date ?? ''}日　` : day;
}
