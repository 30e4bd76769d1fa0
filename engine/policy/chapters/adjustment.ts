import { assumed, assumedInBoth, LEDGER_KEYS, type Chapter } from '../parameter.ts';
import { mobilePool } from './mobilePool.ts';

/**
 * Dynamic adjustment (动态调整): how far a township may move in one year.
 *
 * The source asks for 有增有减、动态平衡 and gives no number: all of it is assumed, by ledger.
 */
export const adjustment = {
  gainThreshold: {
    kind: 'table',
    label: { 'zh-CN': '增编起点', 'en-US': 'Distance from which a township gains' },
    note: {
      'zh-CN': '目标数比现编制数多出此数（含本数）才增编，差距更小的不动；低于保底的不受此限。',
      'en-US':
        'A township gains where its target lies at least this far above its posts; one below its floor always does.',
    },
    keys: LEDGER_KEYS,
    unit: 'post',
    range: [1, 1000],
    whole: true,
    terms: assumedInBoth(2),
  },
  keepThreshold: {
    kind: 'table',
    label: { 'zh-CN': '减编起点', 'en-US': 'Distance from which a township loses' },
    note: {
      'zh-CN': '目标数比现编制数少此数（含本数）才减编，差距更小的不动；高于封顶的不受此限。',
      'en-US':
        'A township loses where its target lies at least this far below its posts; one above its ceiling always does.',
    },
    keys: LEDGER_KEYS,
    unit: 'post',
    range: [1, 1000],
    whole: true,
    terms: assumedInBoth(2),
  },
  paceBy: {
    kind: 'choice',
    label: { 'zh-CN': '年度调整幅度按', 'en-US': 'Pace is set in' },
    choices: [
      { value: 'posts', label: { 'zh-CN': '名数', 'en-US': 'Posts' } },
      { value: 'share', label: { 'zh-CN': '比例', 'en-US': 'Share of basic posts' } },
    ],
    terms: [assumed('posts')],
  },
  paceUp: {
    kind: 'table',
    label: { 'zh-CN': '每年最多增编', 'en-US': 'Most posts gained in a year' },
    keys: LEDGER_KEYS,
    unit: 'post',
    range: [0, 1000],
    whole: true,
    terms: assumedInBoth(3),
  },
  paceDown: {
    kind: 'table',
    label: { 'zh-CN': '每年最多减编', 'en-US': 'Most posts lost in a year' },
    keys: LEDGER_KEYS,
    unit: 'post',
    range: [0, 1000],
    whole: true,
    terms: assumedInBoth(2),
  },
  paceUpShare: {
    kind: 'table',
    label: { 'zh-CN': '每年最多增编比例', 'en-US': 'Most of its posts gained in a year' },
    note: {
      'zh-CN': '按比例时采用：现基本编制×比例，舍去小数，不足1名的按1名。',
      'en-US': 'Where pace is a share: present basic posts × share, rounded down, at least 1.',
    },
    keys: LEDGER_KEYS,
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: assumedInBoth(0.05),
  },
  paceDownShare: {
    kind: 'table',
    label: { 'zh-CN': '每年最多减编比例', 'en-US': 'Most of its posts lost in a year' },
    note: {
      'zh-CN': '按比例时采用：现基本编制×比例，舍去小数，不足1名的按1名。',
      'en-US': 'Where pace is a share: present basic posts × share, rounded down, at least 1.',
    },
    keys: LEDGER_KEYS,
    unit: 'ratio',
    range: [0, 1],
    whole: false,
    terms: assumedInBoth(0.05),
  },
  priority: {
    kind: 'choice',
    label: { 'zh-CN': '重点保障乡镇减编', 'en-US': 'Whether favoured townships may lose' },
    note: {
      'zh-CN': '重点镇、中心镇、特色镇和承担县委、县政府中心工作的乡镇；驻地镇不在其列。',
      'en-US': 'Key, central and characteristic towns and those that bear a county task.',
    },
    choices: [
      { value: 'exempt', label: { 'zh-CN': '不减编', 'en-US': 'May not lose' } },
      { value: 'likeOthers', label: { 'zh-CN': '与其他乡镇相同', 'en-US': 'Like all others' } },
    ],
    terms: [assumed('exempt')],
  },
  practice: {
    kind: 'choice',
    label: { 'zh-CN': '超编消化办法', 'en-US': 'How over-staffing is absorbed' },
    choices: [
      {
        value: 'recallOnExit',
        label: { 'zh-CN': '人走编收', 'en-US': 'Posts go as people go' },
      },
      {
        value: 'cutNow',
        label: {
          'zh-CN': '一次核减、逐步消化',
          'en-US': 'Posts go now, people as they leave',
        },
      },
    ],
    terms: [assumed('recallOnExit')],
  },
  exits: {
    kind: 'choice',
    label: { 'zh-CN': '减员口径', 'en-US': 'Exits reckoned with' },
    note: {
      'zh-CN':
        '预计减员栏空白的，视为没有预计减员；减员率用“年减员率”参数。消化年限按每年同样减员推算。',
      'en-US':
        'A blank cell of expected exits counts as none; the rate is the parameter of the years to come. Years of absorption repeat the same exits.',
    },
    choices: [
      { value: 'stated', label: { 'zh-CN': '按表列预计减员', 'en-US': 'As stated in the sheet' } },
      { value: 'rate', label: { 'zh-CN': '按减员率', 'en-US': 'At a rate' } },
      { value: 'none', label: { 'zh-CN': '不考虑减员', 'en-US': 'None' } },
    ],
    terms: [assumed('stated')],
  },
  postsToCounty: {
    kind: 'choice',
    label: { 'zh-CN': '乡镇编制划回县级', 'en-US': 'Township posts going up to the county' },
    choices: [
      { value: 'forbidden', label: { 'zh-CN': '原则上不允许', 'en-US': 'Not in principle' } },
      { value: 'allowed', label: { 'zh-CN': '允许', 'en-US': 'Allowed' } },
    ],
    terms: [assumed('forbidden')],
  },
  ...mobilePool,
} as const satisfies Chapter;
