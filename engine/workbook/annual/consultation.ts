import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { LedgerRow } from '../../model/plan.ts';
import type { Sheet } from '../../model/sheet.ts';
import { titleOf } from '../results/heading.ts';
import { both, HEADERS } from '../results/words.ts';
import type { AnnualContext } from './annualContext.ts';
import { changeOf, presentHeader, reasonOf, stageOf, yearHeader } from './change.ts';
import { attachmentWords, headOf, yearNote } from './form.ts';
import { ANNUAL_TITLES } from './names.ts';
import { layPages, lineOf, type PageCell, type PageRow } from './pages.ts';
import { factsOf } from './townshipFacts.ts';

const WIDTHS = [13, 8.5, 8.5, 8.5, 8.5, 8.5, 8.5];
const SPAN = WIDTHS.length;

/** 征求意见表: one page for each township, with its numbers, the reasons and room to answer. */
export const consultationForms = (context: AnnualContext): Sheet =>
  layPages(
    'consultation',
    context.report.baseline.townships.map(({ code }) => pageOf(code, context)),
    { widths: WIDTHS, context },
  );

const TEXT = {
  township: both('乡镇：', 'Township: '),
  ledger: both('编制类别', 'Ledger'),
  inPost: both('实有人数', 'In post'),
  change: both('增减数', 'Change'),
  usable: both('可用编制', 'Usable'),
  why: both('测算与调整说明', 'Why'),
  opinion: both('乡镇意见', 'Opinion of the township'),
  seal: both('签　章', 'Signature'),
  sealed: both(
    '负责人（签字）：　　　　　　　　（盖章）　　　　　年　　月　　日　',
    'Signed:                         Seal:                    Date:            ',
  ),
  quotient: both(
    '说明：商数为按“3+X”工作量分值计算的基本编制份额，箭头后为取整并受保底、封顶约束后的数。',
    'A quotient is the share of basic posts by 3+X; what follows the arrow is it rounded within floor and ceiling.',
  ),
  reply: both(
    '请于　　　年　　月　　日前将本表加盖公章反馈；逾期未反馈的，视情再次征求意见。',
    'Please return this form with your seal by            .',
  ),
};

function pageOf(township: string, context: AnnualContext): readonly PageRow[] {
  const { locale, nameOf } = context;
  const line = (value: string, style: PageCell['style'], height: number): PageRow =>
    lineOf(value, style, { height, span: SPAN });
  return [
    line(attachmentWords(context), 'attachment', 22),
    line(titleOf(ANNUAL_TITLES.consultation, context, context.year), 'title', 40),
    line(headOf(context, both('单位：名、人', 'Unit: posts, people')), 'note', 20),
    line(TEXT.township[locale] + nameOf(township), 'caption', 24),
    headerRow(context),
    ...QUOTA_KINDS.map((kind) => ledgerRow(township, kind, context)),
    ...factsOf(township, context).map(([label, value]) =>
      block(label[locale], { value, height: 34, style: 'formText' }),
    ),
    block(TEXT.why[locale], { value: reasons(township, context), height: 110, style: 'formText' }),
    block(TEXT.opinion[locale], { value: null, height: 140, style: 'formText' }),
    block(TEXT.seal[locale], { value: TEXT.sealed[locale], height: 34, style: 'formCentered' }),
    line(TEXT.reply[locale], 'note', 24),
    line(TEXT.quotient[locale], 'note', locale === 'zh-CN' ? 32 : 46),
    ...yearNote(context).map((note) => line(note, 'note', 24)),
  ];
}

function headerRow(context: AnnualContext): PageRow {
  const { locale } = context;
  const headers: readonly Localized[] = [
    TEXT.ledger,
    presentHeader(context),
    TEXT.inPost,
    both('乡镇申报数', 'Requested'),
    yearHeader('administrative', context),
    TEXT.change,
    TEXT.usable,
  ];
  return {
    cells: headers.map((header) => ({ value: header[locale], style: 'formHeader' })),
    height: 36,
  };
}

function ledgerRow(township: string, kind: QuotaKind, context: AnnualContext): PageRow {
  const { report, locale } = context;
  const row = rowOf(township, kind, context);
  const staffing = report.plan.staffing.find(
    (one) => one.township === township && one.kind === kind,
  );
  const stage = stageOf(kind, context);
  // Ledgers may have come to different stages; the header names that of the first.
  const isOther = stage !== stageOf('administrative', context);
  const label = QUOTA_LABELS[kind][locale];
  const numbers = [
    row?.current,
    staffing?.inPost,
    row?.requested,
    row?.[stage],
    row && changeOf(row, kind, context),
    staffing?.usable,
  ];
  return {
    cells: [
      {
        value: isOther ? `${label}（${HEADERS[stage][locale]}）` : label,
        style: 'formCentered',
      },
      ...numbers.map((value, at): PageCell => ({
        value: value ?? '—',
        style: value === undefined ? 'formCentered' : at === 4 ? 'formSigned' : 'formWhole',
      })),
    ],
    height: 28,
  };
}

const rowOf = (
  township: string,
  kind: QuotaKind,
  { report }: AnnualContext,
): LedgerRow | undefined => report.plan.ledgers[kind].rows.find((row) => row.township === township);

/** A label and what belongs to it, over the rest of the page. */
const block = (
  label: string,
  rest: {
    readonly value: string | null;
    readonly height: number;
    readonly style: PageCell['style'];
  },
): PageRow => ({
  cells: [
    { value: label, style: 'formCentered' },
    { value: rest.value, style: rest.style, span: SPAN - 1 },
  ],
  height: rest.height,
});

const NO_CHANGE = both('与现编制数一致，不作调整。', 'The same as at present.');

function reasons(township: string, context: AnnualContext): string {
  const { locale } = context;
  const colon = locale === 'zh-CN' ? '：' : ': ';
  return QUOTA_KINDS.flatMap((kind) => {
    const row = rowOf(township, kind, context);
    if (!row) return [];
    const reason = reasonOf(row, kind, context);
    return [QUOTA_LABELS[kind][locale] + colon + (reason === '' ? NO_CHANGE[locale] : reason)];
  }).join('\n');
}
