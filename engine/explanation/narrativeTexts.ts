import { text } from './say.ts';

/** The sentences of 测算说明, in the words a request to the superior office uses. */
export const TEXTS = {
  opening: text({
    'zh-CN':
      '依据《地方各级人民政府机构设置和编制管理条例》，按照{model}，以{asOf}为截止日期，对{county}{townships}个乡镇的行政编制、事业编制分账测算，互不抵补。',
    'en-US':
      'Under the Regulation on Institutions and Establishment of Local Governments and {model}, the administrative and public-institution posts of {townships} in {county} were computed as of {asOf}, each ledger by itself, never netted.',
  }),
  threePlusX: text({ 'zh-CN': '“3+X”模式', 'en-US': 'the 3+X model' }),
  byWorkload: text({ 'zh-CN': '工作量分值测算模式', 'en-US': 'the model of workload points' }),
  total: text({
    'zh-CN': '{ledger}总额{total}名{source}{parts}',
    'en-US': '{ledger}: total {total}{source}{parts}',
  }),
  assumedTotal: text({
    'zh-CN': '（按现编制数合计，列为假设）',
    'en-US': ' (sum of current posts, an assumption)',
  }),
  parts: text({
    'zh-CN': '，其中领导职数{leadership}名、基本编制{basic}名、机动编制{mobile}名',
    'en-US': ', of which leadership {leadership}, basic {basic}, mobile {mobile}',
  }),
  undetermined: text({
    'zh-CN': '{ledger}缺少{missing}，暂无法测算',
    'en-US': '{ledger}: undetermined for want of {missing}',
  }),
  infeasible: text({
    'zh-CN': '{ledger}{conflict}，暂无法测算分配',
    'en-US': '{ledger}: no allocation, for {conflict}',
  }),
  method: text({
    'zh-CN':
      '测算以{indicators}为主要指标{weights}，结合{factors}等因素确定工作量分值，采用{method}分配{scope}。',
    'en-US':
      'Workload points rest on {indicators}{weights}, with {factors} as further factors; posts are divided by the method “{method}”{scope}.',
  }),
  plainMethod: text({
    'zh-CN': '测算以{indicators}为主要指标{weights}确定工作量分值，采用{method}分配{scope}。',
    'en-US':
      'Workload points rest on {indicators}{weights}; posts are divided by the method “{method}”{scope}.',
  }),
  weights: text({ 'zh-CN': '（权重{weights}）', 'en-US': ' (weights {weights})' }),
  paced: text({
    'zh-CN': '，按动态调整逐年到位',
    'en-US': ', a step a year towards the target',
  }),
  increments: text({ 'zh-CN': '，只分增量', 'en-US': ', increments only' }),
  movement: text({ 'zh-CN': '{ledger}{words}', 'en-US': '{ledger}: {words}' }),
  compared: {
    proposal: text({
      'zh-CN': '测算数与现编制数相比，',
      'en-US': 'Proposal against current posts: ',
    }),
    draft: text({
      'zh-CN': '拟核定数与现编制数相比，',
      'en-US': 'Draft decision against current posts: ',
    }),
    decided: text({
      'zh-CN': '审定数与现编制数相比，',
      'en-US': 'Decided numbers against current posts: ',
    }),
  },
  most: text({
    'zh-CN': '{ledger}增加较多的有{gainers}，减少较多的有{losers}。',
    'en-US': '{ledger}: the largest gains are {gainers}, the largest losses {losers}.',
  }),
  heldOut: text({
    'zh-CN': '{heldOut}个乡镇因指标数据缺失未参加测算，维持现编制数。',
    'en-US': 'Left out for want of figures, keeping current posts: {heldOut}.',
  }),
  problems: text({
    'zh-CN': '核查发现必须纠正{error}项、提请关注{warning}项、提示{info}项，{approvals}{open}。',
    'en-US':
      'Problems: to be corrected {error}, needing attention {warning}, notes {info}; {approvals}{open}.',
  }),
  noApprovalYet: text({
    'zh-CN': '已核查事项暂无需报批',
    'en-US': 'nothing of what was checked needs approval',
  }),
  notAssessed: text({
    'zh-CN': '；另有{rules}条规则因缺少数据或参数未能核查，不等于符合',
    'en-US': '; rules not assessed for want of data or parameters: {rules}, which is not “met”',
  }),
  noApproval: text({ 'zh-CN': '无需报批事项', 'en-US': 'nothing needs approval' }),
  approvals: text({
    'zh-CN': '其中需报批{count}项（{levels}）',
    'en-US': 'needing approval {count} ({levels})',
  }),
  level: text({ 'zh-CN': '{level}{count}项', 'en-US': '{level} {count}' }),
  assumptions: text({
    'zh-CN': '所用测算参数中假设{assumptions}项、待设置{pending}项，报审前应逐项核实补齐。',
    'en-US':
      'Parameters assumed: {assumptions}; still to be set: {pending}; each is to be confirmed before submission.',
  }),
  staffing: text({ 'zh-CN': '目前{ledgers}。', 'en-US': 'At present: {ledgers}.' }),
  vacancies: text({ 'zh-CN': '{ledger}空编{vacancies}名', 'en-US': '{ledger} vacant {vacancies}' }),
  overstaffed: text({ 'zh-CN': '、超编{excess}人', 'en-US': ', over-staffed by {excess}' }),
  enforcement: text({
    'zh-CN': '按辖区人口核算，{short}个乡镇执法人员缺额{officers}人。',
    'en-US': 'Officers short of what the population requires: {officers}, in {short}.',
  }),
  closing: text({
    'zh-CN': '以上{ledgers}为测算分配建议（{status}），以机构编制委员会审定为准。',
    'en-US':
      '{ledgers} is a proposal ({status}); only the decision of the establishment committee counts.',
  }),
  decidedClosing: text({
    'zh-CN': '以上{ledgers}为审定结果，按审定文件执行。',
    'en-US': '{ledgers} is the decided result; the document of the decision counts.',
  }),
  sameLevel: text({
    'zh-CN':
      '乡镇之间的增减均在总额之内调剂，不突破上级核定总额；涉及县乡之间跨层级调整的，按规定权限另行报批。',
    'en-US':
      'All gains and losses among townships stay inside the totals; moves between county and townships need approval of their own.',
  }),
  mobile: text({
    'zh-CN': '领导职数含在编制总数之内；机动编制由县级统一掌握、周转使用，不计入各乡镇编制数。',
    'en-US':
      'Leadership posts are inside the totals; mobile posts are held by the county, outside every township’s number.',
  }),
  annex: text({
    'zh-CN': '各乡镇测算过程、参数依据及逐项说明见附表。',
    'en-US':
      'Each township’s calculation, the parameters and their basis are in the annexed tables.',
  }),
  principle: text({
    'zh-CN': '测算坚持严控总量、统筹使用、有增有减、动态平衡、保证重点、服务发展的原则。',
    'en-US':
      'Principles: fixed totals, joint use, gains and losses, balance, priority to key tasks, service to development.',
  }),
  noProposal: text({
    'zh-CN': '以上为数据核查情况（{status}），各乡镇编制数以机构编制委员会审定为准。',
    'en-US':
      'This reports what could be checked ({status}); only the decision of the establishment committee counts.',
  }),
  pendingWork: text({
    'zh-CN':
      '{ledgers}待补齐缺少的数据和参数后重新测算，再提出方案；在此之前各乡镇{ledgers}维持现状，不作增减。',
    'en-US':
      'Once the missing data and parameters are supplied the {ledgers} are to be computed again; until then they stay as they are.',
  }),
  conflictWork: text({
    'zh-CN':
      '{ledgers}待理顺上述抵触后重新测算，再提出方案；在此之前各乡镇{ledgers}维持现状，不作增减。',
    'en-US':
      'Once the conflict is settled the {ledgers} are to be computed again; until then they stay as they are.',
  }),
  unmoved: text({
    'zh-CN': '{ledgers}未填报现编制数，暂不能比较增减。',
    'en-US': 'Current {ledgers} are not stated, so gains and losses cannot be compared.',
  }),
  uncompared: text({
    'zh-CN': '其中{count}个乡镇未填报现编制数，未计入增减。',
    'en-US': 'Townships without a current number, left out of the comparison: {count}.',
  }),
  draftConflict: text({
    'zh-CN': '{ledger}{conflict}，未形成拟核定数。',
    'en-US': '{ledger}: no draft decision, for {conflict}.',
  }),
  stillChecked: text({
    'zh-CN': '已有数据的执法力量、机构设置、编制使用等事项照常核查，结果见附表。',
    'en-US': 'What has data (enforcement, institutions, use of posts) was checked all the same.',
  }),
  blank: text({
    'zh-CN': '空白数据不作零处理，缺少数据或参数的事项不视为符合，也不作为调整编制的依据。',
    'en-US': 'A blank is never zero, and what lacks data is not “met”.',
  }),
};
