import { BOUNDS, INDICATORS } from './choices.ts';
import { both, column, words, type Column, type SheetContract } from './column.ts';

const parameterColumns = (sheet: 'parameters' | 'scenarios'): readonly Column[] => [
  column(`${sheet}.parameter`, 'text', {
    header: both('参数', 'Parameter'),
    required: true,
    alsoCalled: words('参数名称|测算参数|指标参数|参数项'),
    note: both('参数名称或编号。', 'Name or id of the parameter.'),
    width: 34,
  }),
  column(`${sheet}.key`, 'text', {
    header: both('适用对象', 'Applies to'),
    alsoCalled: words('对象|适用类别|适用范围|key'),
    note: both('分类取值的参数填类别，如“二类”。', 'For tables: the class, such as “Class 2”.'),
    width: 14,
  }),
  column(`${sheet}.value`, 'figure', {
    header: both('数值', 'Value'),
    alsoCalled: words('取值|参数值|值|设定值'),
    note: both('空白表示待设置，不取默认值。', 'Blank: pending; nothing is filled in.'),
    width: 18,
  }),
  column(`${sheet}.unit`, 'text', {
    header: both('单位', 'Unit'),
    alsoCalled: words('计量单位'),
    note: both('仅作提示。', 'A reminder only.'),
    width: 10,
  }),
  column(`${sheet}.from`, 'date', {
    header: both('起始日期', 'From'),
    alsoCalled: words('起始|起|生效日期|自'),
    note: both('空白表示一直有效。', 'Blank: always.'),
    width: 13,
  }),
  column(`${sheet}.until`, 'date', {
    header: both('截止日期', 'Until'),
    alsoCalled: words('截止|止|失效日期|至'),
    note: both('空白表示至今有效。', 'Blank: still in force.'),
    width: 13,
  }),
  column(`${sheet}.basis`, 'text', {
    header: both('依据', 'Basis'),
    alsoCalled: words('依据类型|文件依据'),
    note: both('法律、法规、文件或假设。', 'Law, regulation, document or assumption.'),
    width: 12,
  }),
  column(`${sheet}.clause`, 'text', {
    header: both('条款', 'Clause'),
    alsoCalled: words('文号条款|出处|文号'),
    note: both('文号、条款。', 'Number and article.'),
    width: 28,
  }),
  column(`${sheet}.note`, 'text', {
    header: both('参数说明', 'Note'),
    alsoCalled: words('说明|备注'),
    note: both('选填。', 'Optional.'),
    width: 40,
  }),
];

/** 测算参数. */
export const parameters: SheetContract = {
  id: 'parameters',
  name: both('测算参数', 'Parameters'),
  alsoCalled: words('参数|政策参数|政策|参数设置|policy'),
  shape: 'list',
  purpose: both(
    '每行一个参数的一段取值；同一参数可按起止日期列多行。数值空白表示待设置。',
    'One row is one value of one parameter for a stretch of time. A blank value is pending.',
  ),
  toldBy: [['parameters.parameter', 'parameters.value']],
  columns: parameterColumns('parameters'),
};

/** 测算方案. */
export const scenarios: SheetContract = {
  id: 'scenarios',
  name: both('测算方案', 'Scenarios'),
  alsoCalled: words('方案|情景|测算情景|比选方案'),
  shape: 'list',
  purpose: both(
    '同一方案的各行写同一方案名称；只列与测算参数不同的取值。“参数”也可写“县级任务”（对象填乡镇，数值填是或否）、“乡镇合并”（对象填被并乡镇，数值填并入的乡镇）、“乡镇更名”（数值填新名称）、“按沿革调整”（数值填是：试行“沿革”表中该乡镇截止日期以后或未填日期的合并、拆分、更名，拆分比例以该表为准）。',
    'Rows with the same name make one scenario; only values that differ are listed. “County task” (applies to a township, yes or no) “Merger” (applies to a township, value: the one it joins), “Renaming” (value: the new name) and “As lineage says” (value: yes; tries what the sheet of lineage has for the township after the cut-off date or without a date, a split by its shares) are taken as well.',
  ),
  toldBy: [['scenarios.name', 'scenarios.parameter']],
  columns: [
    column('scenarios.name', 'text', {
      header: both('方案名称', 'Scenario'),
      required: true,
      alsoCalled: words('方案|测算方案|情景名称|情景'),
      note: both('如“人口优先”。', 'Such as “people first”.'),
      width: 18,
    }),
    column('scenarios.about', 'text', {
      header: both('方案说明', 'About'),
      note: both('写在该方案第一行。', 'On its first row.'),
      width: 28,
    }),
    column('scenarios.parent', 'text', {
      header: both('基于方案', 'Based on'),
      alsoCalled: words('基础方案|上级方案|父方案'),
      note: both(
        '写在该方案任一行：本方案未列的，沿用所基于的方案。',
        'On any of its rows: what the scenario does not list, it takes from that one.',
      ),
      width: 18,
    }),
    ...parameterColumns('scenarios').map((one) =>
      one.id === 'scenarios.parameter' ? { ...one, required: false } : one,
    ),
  ],
};

/** 分档计分. */
export const bands: SheetContract = {
  id: 'bands',
  name: both('分档计分', 'Bands'),
  alsoCalled: words('分档|计分标准|分档标准|档次'),
  shape: 'list',
  purpose: both(
    '归一方法选“分档计分”时填写：每行一档的下限与得分；“以上”含本数，“超过”不含本数。',
    'For the reading “bands”: one row is one lower bound and its points.',
  ),
  toldBy: [['bands.indicator', 'bands.points']],
  columns: [
    column('bands.indicator', 'choice', {
      header: both('指标', 'Indicator'),
      choices: INDICATORS,
      required: true,
      note: both('人口、面积或经济。', 'Population, area or economy.'),
      width: 12,
    }),
    column('bands.from', 'figure', {
      header: both('下限', 'Lower bound'),
      alsoCalled: words('起点|档次下限|下限值'),
      required: true,
      note: both('本档的起点。', 'Where the band starts.'),
      width: 14,
    }),
    column('bands.unit', 'text', {
      header: both('单位', 'Unit'),
      alsoCalled: words('计量单位'),
      required: true,
      note: both('如人、万人、平方公里、万元；必填。', 'Such as people, km², 10,000 yuan; needed.'),
      width: 12,
    }),
    column('bands.inclusive', 'choice', {
      header: both('含本数', 'Bound'),
      choices: BOUNDS,
      required: true,
      alsoCalled: words('是否含本数|边界'),
      note: both('以上（含）或超过（不含）。', 'Included or excluded.'),
      width: 16,
    }),
    column('bands.points', 'point', {
      header: both('得分', 'Points'),
      alsoCalled: words('分值|计分|分数'),
      required: true,
      note: both('本档得分。', 'Points earned.'),
      width: 10,
    }),
  ],
};
