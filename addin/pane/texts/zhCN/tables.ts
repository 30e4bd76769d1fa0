const number = new Intl.NumberFormat('zh-CN');
const n = (value: number): string => number.format(value);

/** The chain of approvals, and the tables of the year in the step 出表, in Chinese. */
export const tables = {
  approvals: {
    heading: '审批流程',
    lead: '本方案涉及的事项由谁初审、会签、决定；各步骤可在“审批流程”表中按本县规定修改。',
    unknown: '未找到规定的步骤，请在“审批流程”表中按本县规定填写。',
    row: '定位到该行',
  },
  annual: {
    heading: '年度报表',
    lead: '按机关格式排好、可直接打印报送的表，只含数值和公式。',
    choose: '选择要出的表',
    all: '全选',
    none: '全不选',
    year: '表题年度',
    badYear: '请填写四位数的年度，如 2027。',
    otherYear: (year: number, planned: number) =>
      `工作簿的编制年度是${planned}年，表题将标为${year}年，数据没有结转；要做下一年的，请先办“年度结转”。`,
    pages: (townships: number) => `${n(townships)}个乡镇各一页，一次打印`,
    will: { excel: '将在当前工作簿中：', file: '将在单独的新工作簿中建：' },
    creates: '新建',
    replaces: '更新',
    removes: '删除（另一种语言的同一张表）',
    stays: '未选的年度报表和您自己的工作表一律不动。',
    nothingChosen: '请至少选一张表。',
    noTownships: '没有读到乡镇，表中没有内容。',
    blank: (ledgers: string) => `${ledgers}暂时无法测算，相应栏目空白。`,
    problemsFirst: (count: number) => `尚有${n(count)}项必须纠正的核查问题，报送前请逐条处理。`,
    notApproved: (status: string) => `方案为${status}，表中照此注明，文号留空。`,
    keep: '保留上一次的年度报表，另存为带日期的副本',
    write: (count: number) => `写入${n(count)}张年度报表`,
    save: (count: number) => `生成并下载${n(count)}张年度报表`,
    undo: '撤销上次写入的年度报表',
    written: (count: number) => `已写入${n(count)}张年度报表。`,
    saved: (count: number, name: string) => `${n(count)}张年度报表已交浏览器下载：${name}。`,
    outdated: '方案在出表之后又有改动，已出的年度报表不是最新的，请重新生成。',
    unknownAge: '工作簿中已有以前写入的年度报表，是否与现方案一致无法确认；报送前请重新写入。',
  },
};
