import type { Localized } from '../../model/locale.ts';
import type { LetterRow, PowersPlan } from '../../model/powersPlan.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { itemsText } from '../parse/itemNumbers.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS, yesNo } from './words.ts';

type Column = ResultColumn<LetterRow>;

/** 委托书: every letter with its term, and how long it still runs. */
export function lettersSheet(powers: PowersPlan, context: SheetContext): Sheet {
  const { report, locale } = context;
  const watch = report.policy.powers.expiryWatch;
  const table = {
    columns: columns(powers, context),
    rows: powers.letters,
    whenEmpty: both('没有登记委托书。', 'No letters are registered.'),
  };
  return layPage(
    {
      id: 'letters',
      title: both('行政权力事项委托书登记表', 'Delegation letters'),
      unit: UNITS.letter,
      remark: remarkOf(powers, { watch, locale }),
      tab: 'record',
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
    '剩余天数自截止日期算至期限最后一日（含）；到期后由后签的委托书全部覆盖的，视为已续签；其余事项均已决定不下放（不予下放或暂缓）的，视为已收回。',
    'Days left run from the cut-off date to the last day. An expired letter whose items later letters cover counts as renewed; as withdrawn where the rest is decided not to be handed down.',
  ),
];

function remarkOf(
  { letters: rows }: PowersPlan,
  { watch, locale }: { readonly watch: number | undefined } & Pick<SheetContext, 'locale'>,
): string {
  const letters = rows.filter(({ sameAs }) => sameAs === undefined);
  const inForce = letters.filter(({ term }) => term === 'inForce');
  const near = inForce.filter((row) => isNear(row, watch)).length;
  const expired = letters.filter((row) => stateOf(row, watch) === 'expired').length;
  return locale === 'zh-CN'
    ? `登记${letters.length}份，有效${inForce.length}份，即将到期${near}份，到期未续${expired}份`
    : `Letters ${letters.length}, in force ${inForce.length}, about to expire ${near}, expired ${expired}`;
}

const isNear = ({ daysLeft }: LetterRow, watch: number | undefined): boolean =>
  daysLeft !== undefined && watch !== undefined && daysLeft >= 0 && daysLeft <= watch;

const words = (
  header: Localized,
  width: number,
  value: (row: LetterRow) => string | Localized | undefined,
): Column => ({ header, style: 'text', width, value });

function columns(powers: PowersPlan, { report, locale, nameOf }: SheetContext): readonly Column[] {
  const watch = report.policy.powers.expiryWatch;
  const separator = locale === 'zh-CN' ? '、' : ', ';
  return [
    serialColumn(),
    words(HEADERS.township, 13, ({ letter }) => nameOf(letter.township)),
    words(both('委托部门', 'Department'), 16, ({ letter }) => letter.department),
    {
      ...words(both('委托书编号', 'Number'), 16, ({ letter }) => letter.number),
      link: ({ letter }) => letter.cell,
    },
    {
      header: both('事项数（项）', 'Items'),
      style: 'whole',
      width: 13,
      value: ({ letter }) => letter.items.length,
    },
    words(both('委托事项', 'Which'), 22, ({ letter }) =>
      itemsText(letter.items, powers.items, separator),
    ),
    words(both('权限', 'Authority'), 28, ({ letter }) => letter.authority),
    { ...words(both('起始', 'From'), 12, ({ letter }) => letter.from), style: 'textCentered' },
    { ...words(both('截止', 'Until'), 12, ({ letter }) => letter.until), style: 'textCentered' },
    {
      header: both('剩余（天）', 'Days left'),
      style: 'wholeOrZero',
      width: 9,
      value: ({ daysLeft }) => daysLeft,
    },
    words(both('责任环节', 'Liability'), 36, ({ letter }) => letter.liability),
    {
      ...words(both('公布', 'Published'), 9, ({ letter }) => yesNo(letter.published)),
      style: 'textCentered',
      styleOf: ({ letter }) => (letter.published === false ? 'warning' : undefined),
    },
    {
      ...words(HEADERS.result, 11, (row) => STATES[stateOf(row, watch)].words),
      style: 'textCentered',
      styleOf: (row) => STATES[stateOf(row, watch)].style,
    },
  ];
}

type State = LetterRow['term'] | 'repeated' | 'near' | 'renewed' | 'withdrawn';
const STATES: Readonly<
  Record<State, { readonly words: Localized; readonly style: StyleName | undefined }>
> = {
  repeated: { words: both('编号重复', 'Number repeated'), style: 'error' },
  inForce: { words: both('有效', 'In force'), style: 'good' },
  near: { words: both('即将到期', 'About to expire'), style: 'info' },
  expired: { words: both('已到期', 'Expired'), style: 'error' },
  renewed: { words: both('已续签', 'Renewed'), style: 'muted' },
  withdrawn: { words: both('已收回', 'Withdrawn'), style: 'muted' },
  toCome: { words: both('未生效', 'Not yet'), style: 'muted' },
  unknown: { words: both('期限不明', 'No clear term'), style: 'warning' },
};

function stateOf(row: LetterRow, watch: number | undefined): State {
  if (row.sameAs !== undefined) return 'repeated';
  if (row.isRenewed) return 'renewed';
  if (row.isWithdrawn) return 'withdrawn';
  return row.term === 'inForce' && isNear(row, watch) ? 'near' : row.term;
}
