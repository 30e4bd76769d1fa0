import { CLASSES, FLAGS, ROLES } from './choices.ts';
import { both, words, type Column, type SheetContract } from './column.ts';

/** 区划代码: the key of every join, where there is one. */
export const TOWNSHIP_CODE: Column = {
  id: 'code',
  header: both('区划代码', 'Code'),
  quantity: 'code',
  note: both(
    '9位统计用区划代码；12位代码末三位为000时按9位识别。没有代码时以乡镇名称为准。',
    'Nine-digit division code (twelve digits ending in 000 are shortened). Without codes, names are the key.',
  ),
  alsoCalled: words(
    '代码|编码|行政区划代码|乡镇代码|统计用区划代码|统计区划代码|区划编码|单位代码|乡镇编码|township code|division code|id',
  ),
  width: 14,
};

/** 乡镇名称: what makes a table. */
export const TOWNSHIP_NAME: Column = {
  id: 'name',
  header: both('乡镇名称', 'Township'),
  quantity: 'text',
  required: true,
  note: both(
    '与区划名称一致；各表须写法相同。',
    'As in the division register; spelled alike on every sheet.',
  ),
  alsoCalled: words(
    '乡镇|乡镇街道|乡镇(街道)名称|镇街|镇街名称|乡镇街|镇乡|镇乡名称|街镇|镇(街道)|镇街道|乡镇(街道、办事处)|乡镇别|乡镇单位|所属乡镇|所在乡镇|township name|town|towns|townships|municipality|constituency',
  ),
  inGroup: words(
    '名称|单位|单位名称|街道|街道名称|行政区划|行政区划名称|区划名称|区划|地区|地区名称|机构名称|工作单位|所在单位|编制单位|name|unit|district|place',
  ),
  width: 22,
};

/** 乡镇: who is planned, in the planner's own order. */
export const townships: SheetContract = {
  id: 'townships',
  name: both('乡镇', 'Townships'),
  alsoCalled: words(
    '乡镇名单|乡镇基本信息|乡镇(街道)|乡镇街道|乡镇名录|区划|行政区划|township list',
  ),
  shape: 'township',
  purpose: both(
    '列出参加测算的乡镇（街道），行次顺序即各表输出顺序（区划顺序）。类别（一、二、三类）与功能定位（驻地镇等）互不相干，分别填写；类别空白的按人口、面积门槛判定。',
    'The townships to be planned; the order of rows is kept in every output. Class (size) and role (function) are independent; a blank class is derived from the thresholds.',
  ),
  columns: [
    TOWNSHIP_CODE,
    TOWNSHIP_NAME,
    {
      id: 'sizeClass',
      header: both('乡镇类别', 'Size class'),
      quantity: 'choice',
      choices: CLASSES,
      alsoCalled: words('类别|类型等级|分类|乡镇分类|乡镇等级|等级|类次|class'),
      note: both('一类、二类或三类；空白表示待判定。', 'Class 1, 2 or 3; blank: to be derived.'),
      width: 11,
    },
    {
      id: 'role',
      header: both('功能定位', 'Role'),
      quantity: 'choice',
      choices: ROLES,
      alsoCalled: words('定位|乡镇定位|功能类型|乡镇类型|发展类型|function'),
      note: both(
        '驻地镇、中心镇、重点镇、特色镇或一般乡镇；空白表示未明确。',
        'Seat, central, key, characteristic or ordinary; blank: not stated.',
      ),
      width: 13,
    },
    {
      id: 'countyTask',
      header: both('承担县委、县政府重大任务', 'County task'),
      quantity: 'flag',
      choices: FLAGS,
      alsoCalled: words(
        '承担中心工作|承担重大任务|重大任务|中心工作|承担县委县政府中心工作重大任务',
      ),
      note: both('是或否；空白表示未填报。', 'Yes or no; blank: not stated.'),
      width: 14,
    },
    {
      id: 'predecessors',
      header: both('由何乡镇并入', 'Predecessors'),
      quantity: 'text',
      alsoCalled: words('前身|合并前乡镇|原乡镇|撤并前乡镇|合并自|并入乡镇'),
      note: both(
        '区划调整前的乡镇名称或代码，多个用顿号隔开。',
        'Names or codes before a merger, separated by commas.',
      ),
      width: 24,
    },
    {
      id: 'validFrom',
      header: both('设立日期', 'Valid from'),
      quantity: 'date',
      alsoCalled: words('有效期起|生效日期|成立日期|设立时间'),
      note: both('区划调整后设立的乡镇填写。', 'For townships set up by a boundary change.'),
      width: 13,
    },
    {
      id: 'validUntil',
      header: both('撤销日期', 'Valid until'),
      quantity: 'date',
      alsoCalled: words('有效期止|失效日期|撤并日期|撤销时间|撤并时间'),
      note: both(
        '存续的最后一日；早于截止日期的乡镇不参加测算。',
        'Last day of existence; earlier than the cut-off date: not planned.',
      ),
      width: 13,
    },
  ],
};
