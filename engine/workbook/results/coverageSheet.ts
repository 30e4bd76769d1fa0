import type { Localized } from '../../model/locale.ts';
import type { Outcome } from '../../model/report.ts';
import type { Sheet, StyleName } from '../../model/sheet.ts';
import { anyTable, layPage, type SheetContext } from './page.ts';
import type { ResultColumn } from './table.ts';
import { serialColumn } from './townshipColumns.ts';
import { both, HEADERS, UNITS } from './words.ts';

type Row = Outcome & {
  readonly title: string;
  readonly clauseText: string;
  readonly missingWords: readonly string[];
  readonly result: SheetContext['explained']['outcomes'][number]['result'];
  readonly resultWord: string;
};

/** 规则覆盖: how far each rule could be checked. Undetermined is never shown as met. */
export function coverageSheet(context: SheetContext): Sheet {
  const { report, explained, locale } = context;
  const rows = report.outcomes.map((outcome, index): Row => {
    const words = explained.outcomes[index];
    return {
      ...outcome,
      title: words?.title ?? '',
      clauseText: words?.clauseText ?? '',
      missingWords: words?.missing ?? [],
      result: words?.result ?? 'notApplicable',
      resultWord: words?.resultWord ?? '',
    };
  });
  const table = {
    columns: columns(context),
    rows,
    whenEmpty: both('没有规则。', 'No rules.'),
  };
  return layPage(
    {
      id: 'coverage',
      title: both('核查规则覆盖情况表', 'Coverage of the rules'),
      unit: UNITS.item,
      tab: 'check',
      paper: 'A4',
      frozenColumns: 2,
      notes: [
        both(
          '“未评估”表示缺少数据或参数，该规则一项也未能判定，不等于符合。',
          '“Not assessed”: for want of data or parameters nothing could be determined; it is not “met”.',
        )[locale],
      ],
    },
    [anyTable(table)],
    context,
  );
}

const count = (
  header: Localized,
  field: 'met' | 'breached' | 'undetermined' | 'notApplicable',
): ResultColumn<Row> => ({ header, style: 'whole', width: 9, value: (row) => row[field] });

const columns = ({ explained, locale }: SheetContext): readonly ResultColumn<Row>[] => [
  serialColumn(),
  {
    header: both('编号', 'Code'),
    style: 'textCentered',
    width: 10,
    value: ({ rule }) => rule.code,
  },
  { header: both('规则', 'Rule'), style: 'text', width: 26, value: ({ title }) => title },
  {
    header: both('严重程度', 'Severity'),
    style: 'textCentered',
    width: 12,
    value: ({ rule }) => explained.severityWords[rule.severity],
  },
  count(both('符合', 'Met'), 'met'),
  count(both('不符合', 'Breached'), 'breached'),
  count(both('无法判定', 'Undetermined'), 'undetermined'),
  count(both('不适用', 'Not applicable'), 'notApplicable'),
  {
    header: HEADERS.result,
    style: 'textCentered',
    width: 12,
    value: ({ resultWord }) => resultWord,
    styleOf,
  },
  {
    header: both('缺少的数据或参数', 'Missing'),
    style: 'text',
    width: 26,
    value: ({ missingWords }) => missingWords.join(locale === 'zh-CN' ? '、' : ', ') || undefined,
  },
  {
    header: HEADERS.clause,
    style: 'text',
    width: 30,
    value: ({ clauseText }) => clauseText || undefined,
  },
];

/** How a result looks; a breach as grave as its rule. */
function styleOf({ rule, result }: Row): StyleName {
  if (result === 'breached') return rule.severity;
  if (result === 'noted') return 'info';
  return result === 'met' ? 'good' : 'muted';
}
