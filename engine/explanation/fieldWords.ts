import { QUOTA_LABELS, type QuotaKind } from '../model/ledger.ts';
import type { Locale, Localized } from '../model/locale.ts';
import { SPLIT_LABELS } from '../model/stations.ts';
import type { Policy } from '../policy/policy.ts';
import { INDICATOR_WORDS } from './words.ts';

const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

const LEDGER_FIELDS: Readonly<Record<string, Localized>> = {
  approved: both('核定编制数', 'approved posts'),
  leadership: both('领导职数对应编制', 'leadership posts'),
  inPost: both('实有人数', 'people in post'),
  onDuty: both('在岗人数', 'people on duty'),
  lentOut: both('借出人数', 'people lent out'),
  seconded: both('抽调（挂职）人数', 'people seconded'),
  longSick: both('长期病休人数', 'people on long sick leave'),
  borrowed: both('借入人数', 'people borrowed'),
  pendingArrival: both('已核准未到位', 'people approved but not arrived'),
  expectedExits: both('预计减员', 'expected exits'),
  reserved: both('预留（冻结）编制', 'reserved posts'),
  fromCounty: both('县级划入编制', 'posts from the county'),
  toCounty: both('划出县级编制', 'posts to the county'),
  heldOnOther: both('占用另一类编制人员', 'people held on the other ledger'),
  loans: both('机动编制周转使用', 'mobile posts on loan'),
  recovered: both('拟收回编制', 'posts to be recalled'),
  floor: both('保底数', 'floor'),
  ceiling: both('封顶数', 'ceiling'),
  requested: both('乡镇申报数', 'posts requested'),
  requests: both('乡镇申报数', 'posts requested'),
  workersApproved: both('机关工勤编制核定数', 'approved service-worker posts'),
  workersInPost: both('机关工勤实有人数', 'service workers in post'),
  politicalLegalApproved: both('政法专项编制核定数', 'approved political-legal posts'),
  politicalLegalInPost: both('政法专项实有人数', 'political-legal people in post'),
  fullyFunded: both('全额事业编制', 'fully funded posts'),
  partlyFunded: both('差额事业编制', 'partly funded posts'),
  selfFunded: both('自收自支事业编制', 'self-funded posts'),
  offQuota: both('编外人员', 'off-quota staff'),
};

const FIELDS: Readonly<Record<string, Localized>> = {
  ...INDICATOR_WORDS,
  townships: both('乡镇名单', 'list of townships'),
  institutions: both('机构清单', 'list of institutions'),
  powers: both('权力事项表', 'sheet of powers'),
  duties: both('属地、准入和交办各表', 'sheets of duties'),
  'powers.name': both('权力事项', 'powers'),
  'letters.until': both('委托截止日期', 'last day of letters'),
  'letters.published': both('委托书公布情况', 'publication of letters'),
  'territorialDuties.name': both('属地事项', 'territorial duties'),
  'dutyEntries.name': both('准入职责', 'entry duties'),
  changes: both('编制变动台账', 'ledger of changes'),
  realNames: both('实名制名册', 'real-name list'),
  institutionChanges: both('机构变更', 'changes of institutions'),
  stations: both('派驻机构', 'stations'),
  stationMoves: both('站所划转', 'moves of stations'),
  stationStaff: both('派驻人事', 'station staff'),
  liaison: both('执法联络员', 'liaison'),
  whistles: both('乡镇吹哨', 'calls'),
  teams: both('试点执法队', 'pilot teams'),
  posts: both('编制数', 'posts'),
  people: both('人数', 'people'),
  ...SPLIT_LABELS,
  sizeClass: both('乡镇类别', 'size class'),
  role: both('功能定位', 'role'),
  areaKm2: both('辖区面积', 'area'),
  'population.registered': both('户籍人口', 'registered population'),
  'population.resident': both('常住人口', 'resident population'),
  'population.service': both('服务人口', 'service population'),
  'economy.fiscalRevenue': both('财政收入', 'fiscal revenue'),
  'economy.gdp': both('地区生产总值', 'GDP'),
  'economy.output': both('总产值', 'output'),
  officers: both('执法人员数', 'enforcement officers'),
  civilServants: both('从事执法的公务员数', 'civil servants in enforcement'),
  certified: both('持证执法人员数', 'certified officers'),
  auxiliaries: both('辅助人员数', 'auxiliaries'),
  coLocated: both('合署办公人员数', 'co-located county staff'),
  headConcurrent: both('领导班子成员兼任主任', 'head from the leadership'),
  principalApproved: both('正科级核定职数', 'approved principal leadership posts'),
  principalFilled: both('正科级实配人数', 'principal leadership posts filled'),
  deputyApproved: both('副科级核定职数', 'approved deputy leadership posts'),
  deputyFilled: both('副科级实配人数', 'deputy leadership posts filled'),
};

/**
 * What a field or a parameter is called, from the id that stages and rules name it by.
 *
 * @returns the id itself where nobody gave it a name
 */
export function fieldWords(id: string, policy: Policy, locale: Locale): string {
  const [first = '', ...rest] = id.split('.');
  const last = rest.at(-1) ?? first;
  const inLedger = LEDGER_FIELDS[last];
  if (isLedger(first)) {
    const ledger = QUOTA_LABELS[first][locale];
    if (rest.length === 0) return ledger;
    if (inLedger === undefined) return id;
    return locale === 'zh-CN'
      ? `${ledger}的${inLedger['zh-CN']}`
      : `${inLedger['en-US']} (${ledger.toLowerCase()})`;
  }
  const parameter = policy.inForce.find((one) => one.id === id);
  if (parameter) return parameter.label[locale];
  return (FIELDS[id] ?? FIELDS[last] ?? inLedger)?.[locale] ?? id;
}

const isLedger = (word: string): word is QuotaKind => word in QUOTA_LABELS;
