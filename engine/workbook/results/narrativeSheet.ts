import { QUOTA_KINDS, QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import type { Localized } from '../../model/locale.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import type { LedgerFigures } from './explained.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn, Shown, Table } from './table.ts';
import { both, HEADERS, LEDGER_STATUSES, UNITS } from './words.ts';

/** 测算说明: one page for those who decide: the words, the key numbers, who moves, what is open. */
export function narrativeSheet(context: SheetContext): Sheet {
  const { explained } = context;
  return layPage(
    {
      id: 'narrative',
      title: both('乡镇编制测算分配方案说明', 'Township posts: summary of the plan'),
      unit: UNITS.post,
      tab: 'result',
      paper: 'A4',
      isPortrait: true,
      isOnePage: true,
      opening: explained.narrative,
      notes: [...explained.movements, ...draftlessNotes(context)],
    },
    [anyTable(ledgerTable(context)), anyTable(moveTable(context)), anyTable(problemTable(context))],
    context,
  );
}

type LedgerRow = LedgerFigures & { readonly kind: QuotaKind };

const cell = <R>(header: Localized, width: number, value: (row: R) => Shown): ResultColumn<R> => ({
  header,
  style: 'whole',
  width,
  value,
  dash: true,
});

/** What gains and losses are measured from, where a ledger has no draft. */
const draftlessNotes = ({ report, locale }: SheetContext): readonly string[] =>
  QUOTA_KINDS.filter((kind) => report.plan.ledgers[kind].draftConflict !== undefined).map((kind) =>
    locale === 'zh-CN'
      ? `${QUOTA_LABELS[kind][locale]}未形成拟核定数，增减为测算数与现编制数相比。`
      : `${QUOTA_LABELS[kind][locale]}: no draft decision; gains and losses compare the proposal with current posts.`,
  );

const NO_DRAFT = both(
  '未形成拟核定数（锁定或人工调整冲突）',
  'No draft decision (locks or adjustments in conflict)',
);

function ledgerTable({ explained, report }: SheetContext): Table<LedgerRow> {
  const isDraftless = (kind: QuotaKind): boolean =>
    report.plan.ledgers[kind].draftConflict !== undefined;
  const centred = { style: 'textCentered' as const };
  const moved = both('较现编制数', 'Against current');
  return {
    caption: both('一、总量', 'I. Totals'),
    rows: QUOTA_KINDS.map((kind) => ({ ...explained.summary.ledgers[kind], kind })),
    columns: [
      { ...cell(HEADERS.ledger, 13, ({ kind }) => QUOTA_LABELS[kind]), ...centred },
      cell(both('编制总额', 'Total'), 11, ({ total }) => total),
      cell(both('领导职数', 'Leadership'), 10, ({ leadership }) => leadership),
      cell(both('基本编制', 'Basic'), 10, ({ basic }) => basic),
      cell(both('机动编制', 'Mobile'), 10, ({ mobile }) => mobile),
      { ...cell(both('增加', 'Gained'), 9, ({ movement }) => movement?.up.posts), group: moved },
      { ...cell(both('减少', 'Lost'), 9, ({ movement }) => movement?.down.posts), group: moved },
      {
        ...cell(both('净增减', 'Net'), 9, ({ movement }) => movement?.net),
        group: moved,
        style: 'subtotal',
      },
      {
        ...cell(both('测算情况', 'Status'), 13, ({ status, kind }) =>
          isDraftless(kind) ? NO_DRAFT : LEDGER_STATUSES[status],
        ),
        ...centred,
        styleOf: ({ status, kind }) =>
          status !== 'determined' ? 'error' : isDraftless(kind) ? 'warning' : 'good',
      },
    ],
    whenEmpty: both('无', 'None'),
  };
}

interface MoveRow {
  readonly kind: QuotaKind;
  readonly up?: { readonly township: string; readonly change: number } | undefined;
  readonly down?: { readonly township: string; readonly change: number } | undefined;
}

/** How many gainers and losers of each ledger a leader is shown. */
const SHOWN = 5;

function moveTable({ explained, nameOf }: SheetContext): Table<MoveRow> {
  const rows = QUOTA_KINDS.flatMap((kind) => {
    const { movement } = explained.summary.ledgers[kind];
    if (!movement) return [];
    const count = Math.min(SHOWN, Math.max(movement.gainers.length, movement.losers.length));
    return Array.from({ length: count }, (_, index): MoveRow => ({
      kind,
      up: movement.gainers[index],
      down: movement.losers[index],
    }));
  });
  const up = both('增加较多', 'Largest gains');
  const down = both('减少较多', 'Largest losses');
  const name = (side: 'up' | 'down', group: Localized): ResultColumn<MoveRow> => ({
    header: HEADERS.township,
    group,
    style: 'text',
    width: 9,
    value: (row) => {
      const move = row[side];
      return move && nameOf(move.township);
    },
  });
  const posts = (side: 'up' | 'down', group: Localized): ResultColumn<MoveRow> => ({
    header: both('名', 'Posts'),
    group,
    style: 'signed',
    width: 9,
    value: (row) => row[side]?.change,
  });
  return {
    caption: both('二、增减较多的乡镇', 'II. Largest gains and losses'),
    rows,
    columns: [
      {
        header: HEADERS.ledger,
        style: 'textCentered',
        width: 13,
        value: ({ kind }) => QUOTA_LABELS[kind],
      },
      name('up', up),
      posts('up', up),
      name('down', down),
      posts('down', down),
    ],
    whenEmpty: both('没有增减。', 'No gains or losses.'),
  };
}

interface ProblemRow {
  readonly words: Localized | string;
  readonly count: number;
  readonly style: StyleName;
}

function problemTable({ explained }: SheetContext): Table<ProblemRow> {
  const { severityWords, approvalWords } = explained;
  const { problems, approvals, assumptions, pending, notAssessed } = explained.summary;
  const severities = (['error', 'warning', 'info'] as const).map((severity): ProblemRow => ({
    words: severityWords[severity],
    count: problems[severity],
    style: problems[severity] > 0 ? severity : 'muted',
  }));
  const levels = (['county', 'prefecture', 'province', 'central'] as const)
    .filter((level) => approvals[level] > 0)
    .map((level): ProblemRow => ({
      words: approvalWords[level],
      count: approvals[level],
      style: 'required',
    }));
  return {
    caption: both('三、核查问题与待办', 'III. Problems and open points'),
    rows: [
      ...severities,
      ...levels,
      {
        words: both('未能核查的规则', 'Rules not assessed'),
        count: notAssessed,
        style: 'textCentered',
      },
      { words: both('假设参数', 'Assumptions'), count: assumptions, style: 'textCentered' },
      { words: both('待设置参数', 'To be set'), count: pending, style: 'textCentered' },
    ],
    columns: [
      {
        header: both('类别', 'Kind'),
        style: 'textCentered',
        width: 13,
        value: ({ words }) => words,
        styleOf: ({ style }) => style,
      },
      {
        header: both('项数', 'Items'),
        style: 'textCentered',
        width: 11,
        value: ({ count }) => count,
      },
    ],
    whenEmpty: both('无', 'None'),
  };
}
