import { FLAGS, INSTITUTION_KINDS, LEDGERS } from './choices.ts';
import { both, words, type Choice, type Column, type SheetContract } from './column.ts';
import { TOWNSHIP_CODE, TOWNSHIP_NAME } from './townships.ts';

/** 编制类型: which ledger a row speaks of. */
export const ledgerColumn = (id: string, choices: readonly Choice[] = LEDGERS): Column => ({
  id,
  header: both('编制类型', 'Ledger'),
  quantity: 'choice',
  choices,
  required: true,
  alsoCalled: words('编制类别|编制性质|编制种类|人员编制类型|账别|kind of post'),
  note: both('行政编制或事业编制。', 'Administrative or public institution.'),
  width: 14,
});

/** 机构: offices and centres by name. */
export const institutions: SheetContract = {
  id: 'institutions',
  name: both('机构', 'Institutions'),
  alsoCalled: words('机构设置|机构情况|内设机构|机构名录|机构清单'),
  shape: 'list',
  purpose: both(
    '逐个列出各乡镇党政综合办事机构和直属事业单位；统一设置的机构在“统一设置”列标注。整表空白表示未填报，不核查机构限额。',
    'Every office and centre, one row each; mark the uniform ones. An empty sheet is not stated: limits are not checked.',
  ),
  toldBy: [['institutions.name', 'institutions.kind']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    {
      id: 'institutions.name',
      header: both('机构全称', 'Institution'),
      quantity: 'text',
      required: true,
      alsoCalled: words('机构|机构名称|内设机构名称|单位全称|office or centre'),
      note: both('如“综合行政执法办公室”。', 'The full name.'),
      width: 30,
    },
    {
      id: 'institutions.kind',
      header: both('机构性质', 'Kind'),
      quantity: 'choice',
      choices: INSTITUTION_KINDS,
      required: true,
      alsoCalled: words('性质|机构类别|机构类型|类别|机构属性'),
      note: both('党政综合办事机构或直属事业单位。', 'Office or centre.'),
      width: 20,
    },
    {
      id: 'institutions.uniform',
      header: both('统一设置', 'Uniform'),
      quantity: 'flag',
      choices: FLAGS,
      alsoCalled: words('全县统一设置|统一设置机构|是否统一设置|基础机构'),
      note: both('全县统一管理、统一调整的机构填“是”。', 'Yes, if set county-wide.'),
      width: 11,
    },
    {
      id: 'institutions.document',
      header: both('批准文号', 'Document'),
      quantity: 'text',
      alsoCalled: words('文号|批复文号|批文|设立文号'),
      note: both('批准设立的文件文号。', 'Number of the approving document.'),
      width: 22,
    },
    {
      id: 'institutions.id',
      header: both('机构编码', 'Institution id'),
      quantity: 'text',
      alsoCalled: words('编码|机构代码'),
      note: both('自编，更名后不变；登记机构变更时需要。', 'Of your own; survives a rename.'),
      width: 14,
    },
    number('institutions.administrative', {
      header: both('分解行政编制', 'Administrative posts here'),
      alsoCalled: words('机构行政编制|行政编制分解数'),
      note: both('分解到本机构的行政编制，名；空白为尚未分解。', 'Blank: not decomposed yet.'),
    }),
    number('institutions.publicInstitution', {
      header: both('分解事业编制', 'Public-institution posts here'),
      alsoCalled: words('机构事业编制|事业编制分解数'),
      note: both('分解到本机构的事业编制，名；空白为尚未分解。', 'Blank: not decomposed yet.'),
    }),
    {
      id: 'institutions.headConcurrent',
      header: both('班子成员兼任负责人', 'Head from the leadership'),
      quantity: 'flag',
      choices: FLAGS,
      alsoCalled: words('负责人兼任|负责人是否兼任|负责人兼任情况|负责人由班子成员兼任|兼任情况'),
      note: both(
        '负责人由领导班子成员兼任的填“是”，不是的填“否”；兼任人员不重复计数。',
        'Yes, if a member of the leadership heads it; that person is counted once.',
      ),
      width: 12,
    },
  ],
};

/** 审核调整: what the township asked for and what the office decided. */
export const decisions: SheetContract = {
  id: 'decisions',
  name: both('审核调整', 'Decisions'),
  alsoCalled: words('审核|人工调整|调整|审定|核定调整|申报审核|审核调整表'),
  shape: 'list',
  purpose: both(
    '每乡镇每类编制一行：申报数→（测算数）→人工调整（±，写明理由、依据）→审定数。锁定的乡镇不再重算，其余重新分配；写明交换对象的，由该乡镇承担增减。',
    'One row per township and ledger: requested → (proposal) → adjustment with reason and basis → decided. Locked townships are kept, the rest is recomputed; a counterparty pays for an adjustment.',
  ),
  toldBy: [['decisions.kind', 'decisions.adjustment']],
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    ledgerColumn('decisions.kind'),
    number('decisions.requested', {
      header: both('乡镇申报数', 'Requested'),
      alsoCalled: words('申报|申报编制'),
      note: both('乡镇申报的编制数，名。', 'Posts asked for.'),
    }),
    number('decisions.adjustment', {
      header: both('人工调整', 'Adjustment'),
      range: [-100_000, 100_000],
      alsoCalled: words('调整|人工调整±|调整(±)|增减调整'),
      note: both(
        '对测算数的增减，增为正、减为负，名。',
        'Posts added to or taken from the proposal.',
      ),
    }),
    {
      id: 'decisions.locked',
      header: both('锁定', 'Locked'),
      quantity: 'flag',
      choices: FLAGS,
      alsoCalled: words('是否锁定'),
      note: both('填“是”后不再重算。', 'Yes: kept as it is.'),
      width: 8,
    },
    number('decisions.lockedAt', {
      header: both('锁定编制数', 'Locked at'),
      alsoCalled: words('锁定为'),
      note: both('空白时锁定为测算数加人工调整。', 'Blank: proposal plus adjustment.'),
    }),
    text('decisions.counterparty', both('交换对象', 'Counterparty'), {
      words: '调剂对象|对应乡镇|交换乡镇',
      note: both('承担增减的乡镇，填代码或名称。', 'The township that pays, code or name.'),
      width: 20,
    }),
    text('decisions.reason', both('理由', 'Reason'), {
      words: '调整理由|调整原因|原因',
      note: both('有人工调整的必须填写。', 'Needed with an adjustment.'),
      width: 28,
    }),
    text('decisions.basis', both('依据', 'Basis'), {
      words: '调整依据|政策依据',
      note: both('文件、会议纪要等。', 'Document or minutes.'),
      width: 24,
    }),
    number('decisions.decided', {
      header: both('审定数', 'Decided'),
      alsoCalled: words('核定数|审定编制|审定'),
      note: both('编委会审定的编制数，名。', 'The number decided.'),
    }),
    text('decisions.document', both('文号', 'Document'), {
      words: '审定文号|批复文号|批准文号|文件号',
      note: both('审定文件文号。', 'Number of the document.'),
      width: 20,
    }),
    date('decisions.decidedOn', both('审定日期', 'Decided on'), '日期|审定时间|批准日期'),
  ],
};

/** 编制变动台账: every change with its document. */
export const changes: SheetContract = {
  id: 'changes',
  name: both('编制变动台账', 'Ledger of changes'),
  alsoCalled: words('变动台账|编制台账|台账|编制变动|编制调整台账|编制变动情况'),
  shape: 'list',
  purpose: both(
    '逐笔登记编制变动：期初余额一行（事项填“期初”，填变动后数），其后每次变动一行，写明文号。整表空白表示没有台账。',
    'Every change with its document: an opening row (matter “opening”, posts after), then one row per change. An empty sheet means there is no ledger.',
  ),
  toldBy: [['changes.kind', 'changes.matter']],
  columns: [
    date('changes.date', both('日期', 'Date'), '变动日期|发文日期|时间|批准日期|变动时间'),
    text('changes.document', both('文号', 'Document'), {
      words: '文件号|批准文号|批复文号|文件文号',
      note: both('没有文号的数字列为核查问题。', 'A figure without one becomes a finding.'),
      width: 22,
    }),
    text('changes.issuer', both('发文机关', 'Issuer'), {
      words: '发文单位|批准机关|审批机关|发文机构',
      note: both('如“县委编委”。', 'The issuing body.'),
      width: 22,
    }),
    {
      ...text('changes.matter', both('事项', 'Matter'), {
        words: '变动事项|变动原因|摘要|变动内容|事由',
        note: both('期初余额填“期初”。', '“opening” for the opening balance.'),
        width: 26,
      }),
      required: true,
    },
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    ledgerColumn('changes.kind'),
    number('changes.from', {
      header: both('变动前', 'Before'),
      alsoCalled: words('变动前编制|原编制|调整前|原核定'),
      note: both('文件载明的变动前编制数，名。', 'Posts before.'),
    }),
    number('changes.to', {
      header: both('变动后', 'After'),
      alsoCalled: words('变动后编制|现编制|调整后|现核定'),
      note: both('文件载明的变动后编制数，名。', 'Posts after.'),
    }),
    number('changes.change', {
      header: both('增减数', 'Change'),
      range: [-100_000, 100_000],
      alsoCalled: words('增减|变动|增减编制|增减(±)|变动数|调整数'),
      note: both('增为正、减为负，名。', 'Posts added or taken.'),
    }),
  ],
};

function number(
  id: string,
  column: Pick<Column, 'header' | 'note' | 'range' | 'alsoCalled'>,
): Column {
  return { ...column, id, quantity: 'post', width: 11 };
}

function text(
  id: string,
  header: Column['header'],
  rest: { readonly words: string; readonly note: Column['note']; readonly width: number },
): Column {
  const { note, width } = rest;
  return { id, header, quantity: 'text', alsoCalled: words(rest.words), note, width };
}

function date(id: string, header: Column['header'], list: string): Column {
  return {
    id,
    header,
    quantity: 'date',
    alsoCalled: words(list),
    note: both('年月日。', 'Year, month, day.'),
    width: 13,
  };
}
