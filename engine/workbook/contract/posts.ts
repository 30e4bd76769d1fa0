import { QUOTA_LABELS, type QuotaKind } from '../../model/ledger.ts';
import { both, words, type Column, type Group, type SheetContract } from './column.ts';
import { LEDGER_COLUMNS } from './ledgerColumns.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

const GROUPS: Readonly<Record<QuotaKind, Group>> = {
  administrative: {
    label: QUOTA_LABELS.administrative,
    alsoCalled: words(
      '行政编制|行政|行政编|机关行政编制|公务员编制|乡镇行政编制|行政人员|administrative posts|administrative|admin posts|admin',
    ),
  },
  publicInstitution: {
    label: QUOTA_LABELS.publicInstitution,
    alsoCalled: words(
      '事业编制|事业|事业编|事业单位编制|乡镇事业编制|直属事业单位编制|事业人员|public-institution posts|public-institution|public institution|institution posts',
    ),
  },
};

/** Headers that are the group alone: 行政编制 with nothing below it is the approved number. */
const ALONE: Readonly<Record<QuotaKind, string>> = {
  administrative:
    '行政编制|机关行政编制|行政编制核定数|乡镇行政编制|administrative posts|行政编|行政编制数|核定行政编制总数',
  publicInstitution:
    '事业编制|事业单位编制|乡镇事业编制|public-institution posts|事业编|事业编制数|核定事业编制总数',
};

const columnsOf = (kind: QuotaKind): readonly Column[] =>
  LEDGER_COLUMNS.map(({ name, inGroup, ...column }) => ({
    ...column,
    id: `${kind}.${name}`,
    group: GROUPS[kind],
    inGroup: words(inGroup),
    ...(name === 'approved' ? { alsoCalled: words(ALONE[kind]) } : {}),
    width: 10,
  }));

const memo = (name: string, column: Omit<Column, 'id' | 'width'>): Column => ({
  ...column,
  id: `memo.${name}`,
  width: 10,
});

const WORKERS: Group = {
  label: both('机关工勤编制', 'Service workers'),
  alsoCalled: words(
    '机关工勤编制|机关工勤|工勤编制|工勤|机关工勤人员|工勤人员|service workers|workers',
  ),
};
const POLITICAL_LEGAL: Group = {
  label: both('政法专项编制', 'Political-legal posts'),
  alsoCalled: words(
    '政法专项编制|政法专项|政法编制|政法|专项编制|司法所政法专项编制|political-legal posts|political-legal',
  ),
};
const FUNDING: Group = {
  label: both('事业编制经费渠道', 'By funding'),
  alsoCalled: words(
    '事业编制经费渠道|经费渠道|经费形式|经费来源|经费供给|拨款方式|事业编制按经费|by funding|funding',
  ),
};

const approvedWords = words('核定|核定编制|编制|approved posts|posts');
const inPostWords = words('实有|实有人员|在编|现有|people in post');
const shown = both('只列示，不参与测算分配。', 'Shown, never allocated.');
const memoOnly = both('备查列，不与核定编制数相加。', 'Memo, never summed in.');

const MEMO: readonly Column[] = [
  memo('workersApproved', {
    header: both('核定编制数', 'Approved'),
    quantity: 'post',
    group: WORKERS,
    inGroup: approvedWords,
    alsoCalled: words('机关工勤编制|工勤编制|机关工勤'),
    note: shown,
  }),
  memo('workersInPost', {
    header: both('实有人数', 'In post'),
    quantity: 'person',
    group: WORKERS,
    inGroup: inPostWords,
    alsoCalled: words('机关工勤人员|工勤人员'),
    note: shown,
  }),
  memo('politicalLegalApproved', {
    header: both('核定编制数', 'Approved'),
    quantity: 'post',
    group: POLITICAL_LEGAL,
    inGroup: approvedWords,
    alsoCalled: words('政法专项编制|政法编制|政法专项'),
    note: shown,
  }),
  memo('politicalLegalInPost', {
    header: both('实有人数', 'In post'),
    quantity: 'person',
    group: POLITICAL_LEGAL,
    inGroup: inPostWords,
    note: shown,
  }),
  memo('fullyFunded', {
    header: both('全额', 'Fully funded'),
    quantity: 'post',
    group: FUNDING,
    alsoCalled: words('全额|全额拨款|全额事业编制|事业编制全额|财政全额|fully funded'),
    note: memoOnly,
  }),
  memo('partlyFunded', {
    header: both('差额', 'Partly funded'),
    quantity: 'post',
    group: FUNDING,
    alsoCalled: words('差额|差额拨款|差额事业编制|事业编制差额|财政差额|partly funded'),
    note: memoOnly,
  }),
  memo('selfFunded', {
    header: both('自收自支', 'Self-funded'),
    quantity: 'post',
    group: FUNDING,
    alsoCalled: words('自收自支|自收自支事业编制|事业编制自收自支|经费自理|self-funded'),
    note: memoOnly,
  }),
  memo('offQuota', {
    header: both('编外人员', 'Off-quota staff'),
    quantity: 'person',
    alsoCalled: words('编外|编外人数|编外实有|编外聘用|编外聘用人员|临聘人员|聘用人员|off-quota'),
    note: both('编外人员，人；备查列。', 'People outside the posts; memo.'),
  }),
];

/** 编制人员: posts and people, both ledgers apart. */
export const posts: SheetContract = {
  id: 'posts',
  name: both('编制人员', 'Posts'),
  alsoCalled: words('编制|编制情况|编制人员情况|编制及人员|人员编制|机构编制|编制使用情况|编制表'),
  shape: 'township',
  purpose: both(
    '行政编制与事业编制分账，互不抵补。编制以名计，人员以人计，均为整数。机关工勤、政法专项、经费渠道和编外只列示。空白表示没有填报，不等于零。',
    'Two ledgers, never netted. Posts and people are whole numbers. Service workers, political-legal posts, funding and off-quota staff are shown only. Blank: not stated, which is not zero.',
  ),
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    ...columnsOf('administrative'),
    ...columnsOf('publicInstitution'),
    ...MEMO,
  ],
  whenMissing: {
    severity: 'warning',
    consequence: both(
      '不能与现编制数比较，也不能核查空编、超编和可用编制',
      'nothing can be compared with present posts, and vacancies, over-staffing and usable posts cannot be checked',
    ),
  },
};
