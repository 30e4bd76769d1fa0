import { QUOTA_LABELS } from '../../model/ledger.ts';
import { CLASS_LABELS, ROLE_LABELS } from '../../model/township.ts';
import { WAY_LABELS } from '../../model/usePlan.ts';
import { both, words, type Choice } from './column.ts';

/** 是, 否 and the marks planners use for them. */
export const FLAGS: readonly Choice[] = [
  { value: 'yes', label: both('是', 'Yes'), alsoCalled: words('√|✓|✔|y|有|true|1|v') },
  { value: 'no', label: both('否', 'No'), alsoCalled: words('×|✗|✘|x|n|没有|false|0') },
];

/** 一类, 二类, 三类. */
export const CLASSES: readonly Choice[] = [
  {
    value: '1',
    label: CLASS_LABELS[1],
    alsoCalled: words('1|一|I|1类|I类|一类乡镇|一类镇|一类乡'),
  },
  {
    value: '2',
    label: CLASS_LABELS[2],
    alsoCalled: words('2|二|II|2类|II类|二类乡镇|二类镇|二类乡'),
  },
  {
    value: '3',
    label: CLASS_LABELS[3],
    alsoCalled: words('3|三|III|3类|III类|三类乡镇|三类镇|三类乡'),
  },
];

/** 驻地镇, 中心镇, 重点镇, 特色镇, 一般乡镇. */
export const ROLES: readonly Choice[] = [
  {
    value: 'seat',
    label: ROLE_LABELS.seat,
    alsoCalled: words('seat|驻地|县城驻地镇|城关镇|县政府驻地镇'),
  },
  { value: 'central', label: ROLE_LABELS.central, alsoCalled: words('central|中心|中心乡镇') },
  { value: 'key', label: ROLE_LABELS.key, alsoCalled: words('key|重点|重点乡镇') },
  {
    value: 'characteristic',
    label: ROLE_LABELS.characteristic,
    alsoCalled: words('characteristic|特色|特色乡镇'),
  },
  {
    value: 'ordinary',
    label: ROLE_LABELS.ordinary,
    alsoCalled: words('ordinary|一般|一般镇|一般乡|其他|普通'),
  },
];

/** The two ledgers; people on 参公 posts stand on public-institution posts. */
export const LEDGERS: readonly Choice[] = [
  {
    value: 'administrative',
    label: QUOTA_LABELS.administrative,
    alsoCalled: words('administrative|行政|行政人员|机关行政编制|公务员|admin'),
  },
  {
    value: 'publicInstitution',
    label: QUOTA_LABELS.publicInstitution,
    alsoCalled: words(
      'publicInstitution|事业|事业人员|全额事业编制|事业全额|参公|参公事业编制|参照公务员法管理事业编制|public institution',
    ),
  },
];

/** What a person list may say beside the two ledgers; such people are not counted. */
export const PERSON_LEDGERS: readonly Choice[] = [
  ...LEDGERS,
  {
    value: 'other',
    label: both('其他', 'Other'),
    alsoCalled: words(
      'other|工勤|机关工勤|机关工勤编制|工勤编制|政法专项|政法专项编制|政法|编外|编外人员|临聘|聘用',
    ),
  },
];

/** 办 and 中心. */
export const INSTITUTION_KINDS: readonly Choice[] = [
  {
    value: 'office',
    label: both('党政综合办事机构', 'Office'),
    alsoCalled: words('office|办|办公室|办事机构|综合办事机构|党政机构|行政机构|内设机构'),
  },
  {
    value: 'centre',
    label: both('直属事业单位', 'Centre'),
    alsoCalled: words('centre|center|中心|事业单位|事业机构|直属事业机构|事业站所'),
  },
];

/** 讨论稿 → 征求意见稿 → 送审稿 → 审定稿. */
export const STATUSES: readonly Choice[] = [
  { value: 'draft', label: both('讨论稿', 'Draft'), alsoCalled: words('draft|草稿|初稿') },
  {
    value: 'consultation',
    label: both('征求意见稿', 'Consultation'),
    alsoCalled: words('consultation|征求意见'),
  },
  {
    value: 'submission',
    label: both('送审稿', 'Submission'),
    alsoCalled: words('submission|送审'),
  },
  { value: 'approved', label: both('审定稿', 'Approved'), alsoCalled: words('approved|审定') },
];

/** The three indicators that bands may be set for. */
export const INDICATORS: readonly Choice[] = [
  { value: 'population', label: both('人口', 'Population') },
  { value: 'area', label: both('面积', 'Area') },
  { value: 'economy', label: both('经济', 'Economy') },
];

/** Whether a band's lower bound belongs to it (《民法典》第一千二百五十九条). */
export const BOUNDS: readonly Choice[] = [
  {
    value: 'yes',
    label: both('以上（含）', 'From (included)'),
    alsoCalled: words('以上|含|是|≥|>='),
  },
  {
    value: 'no',
    label: both('超过（不含）', 'Over (excluded)'),
    alsoCalled: words('超过|不含|否|>'),
  },
];

/** What a parameter value rests on. */
export const BASES: readonly Choice[] = [
  { value: 'law', label: both('法律', 'Law') },
  { value: 'regulation', label: both('法规', 'Regulation') },
  { value: 'document', label: both('文件', 'Document') },
  { value: 'assumption', label: both('假设', 'Assumption') },
  { value: 'pending', label: both('待定', 'Pending') },
];

/** 变动方向. */
export const MOVE_DIRECTIONS: readonly Choice[] = [
  {
    value: 'exit',
    label: both('减员', 'Leaving'),
    alsoCalled: words('exit|退休|调出|辞职|退出|减少|出'),
  },
  {
    value: 'hire',
    label: both('进人', 'Coming'),
    alsoCalled: words('hire|招录|调入|安置|考录|公招|增加|进'),
  },
];

/** 考录, 公招, 调入, 安置. */
export const WAYS: readonly Choice[] = [
  {
    value: 'examination',
    label: WAY_LABELS.examination,
    alsoCalled: words('examination|考试录用|公务员考录|公开考录'),
  },
  {
    value: 'recruitment',
    label: WAY_LABELS.recruitment,
    alsoCalled: words('recruitment|公开招聘|招聘|考聘|事业公招|考核招聘'),
  },
  {
    value: 'transfer',
    label: WAY_LABELS.transfer,
    alsoCalled: words('transfer|调动|商调|交流|转任'),
  },
  {
    value: 'placement',
    label: WAY_LABELS.placement,
    alsoCalled: words('placement|政策性安置|军转安置|退役安置|转业安置|政策安置'),
  },
];
