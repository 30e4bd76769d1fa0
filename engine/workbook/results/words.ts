import { roundHalfAwayFromZero } from '../../base/rounding.ts';
import type { BasisKind } from '../../model/citation.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { LedgerPlan } from '../../model/plan.ts';
import type { PopulationBasis } from '../../model/township.ts';

/** One text in both languages. */
export const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

/** What stands before the cut-off date in the heading of a sheet. */
export const AS_OF = both('截止日期：', 'As of ');

/** What a parameter rests on. */
export const BASES: Readonly<Record<BasisKind, Localized>> = {
  law: both('法律', 'Law'),
  regulation: both('法规', 'Regulation'),
  document: both('文件', 'Document'),
  assumption: both('假设', 'Assumption'),
  pending: both('待设置', 'Pending'),
};

/** Whether a ledger could be computed. */
export const LEDGER_STATUSES: Readonly<Record<LedgerPlan['status'], Localized>> = {
  determined: both('已测算', 'Computed'),
  undetermined: both('暂无法测算', 'Undetermined'),
  infeasible: both('条件相抵触', 'In conflict'),
};

/** The three readings of 人口. */
export const POPULATIONS: Readonly<Record<PopulationBasis, Localized>> = {
  registered: both('户籍人口', 'Registered'),
  resident: both('常住人口', 'Resident'),
  service: both('服务人口', 'Service'),
};

/** Units named above a table. */
export const UNITS = {
  post: both('单位：名', 'Unit: posts'),
  person: both('单位：人', 'Unit: people'),
  postAndPerson: both('单位：名、人', 'Unit: posts, people'),
  institution: both('单位：个', 'Unit: institutions'),
  letter: both('单位：份', 'Unit: letters'),
  item: both('单位：项', 'Unit: items'),
};

/** Column headers that several sheets share. */
export const HEADERS = {
  serial: both('序号', 'No.'),
  township: both('乡镇', 'Township'),
  sizeClass: both('类别', 'Class'),
  role: both('功能定位', 'Role'),
  ledger: both('编制类别', 'Ledger'),
  current: both('现编制数', 'Current'),
  proposal: both('测算数', 'Proposal'),
  draft: both('拟核定数', 'Draft decision'),
  decided: both('审定数', 'Decided'),
  document: both('文号', 'Document'),
  date: both('日期', 'Date'),
  cell: both('所在单元格', 'Cell'),
  clause: both('条款', 'Clause'),
  result: both('结果', 'Result'),
  note: both('说明', 'Note'),
  unit: both('单位', 'Unit'),
};

/** A share of 1 as a percentage with one decimal; a dash where nobody has it. */
export const percentWords = (share: number | undefined): string =>
  share === undefined ? '—' : `${String(roundHalfAwayFromZero(share * 1000) / 10)}%`;

/** 是 or 否; nothing where nobody said. */
export const yesNo = (isSo: boolean | undefined): Localized | undefined =>
  isSo === undefined ? undefined : isSo ? both('是', 'Yes') : both('否', 'No');

/** Names one after the other; nothing where there are none. */
export const inWords = (names: readonly string[], locale: Locale): string | undefined =>
  names.join(locale === 'zh-CN' ? '、' : ', ') || undefined;

/** What a class without a value is called, so that subtotals can name it. */
export const UNCLASSIFIED = both('未分类', 'Unclassified');
