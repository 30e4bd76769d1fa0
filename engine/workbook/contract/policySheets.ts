import { BOUNDS, INDICATORS, STATUSES } from './choices.ts';
import { both, words, type Column, type SheetContract } from './column.ts';

const column = (
  id: string,
  quantity: Column['quantity'],
  rest: Omit<Column, 'id' | 'quantity'>,
): Column => ({ ...rest, id, quantity });

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
    '同一方案的各行写同一方案名称；只列与测算参数不同的取值。',
    'Rows with the same name make one scenario; only values that differ are listed.',
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

/** 基本情况: one name and one value a row. */
export const county: SheetContract = {
  id: 'county',
  name: both('基本情况', 'County'),
  alsoCalled: words('县情|基本信息|封面|县基本情况|county facts'),
  shape: 'record',
  purpose: both(
    '县名、截止日期、规划年度、状态和数据说明。数据说明可写多行，随成果一并输出。',
    'County, cut-off date, plan year, status and notes. Several rows of notes are printed with every result.',
  ),
  columns: [
    column('county.name', 'text', {
      header: both('县名', 'County'),
      alsoCalled: words('县(区)名称|县区|县（市、区）|县市区|县名称|county name'),
      note: both('县（市、区）名称。', 'Name of the county.'),
    }),
    column('county.asOf', 'date', {
      header: both('截止日期', 'Cut-off date'),
      alsoCalled: words('数据截止日期|截止时间|统计截止日期|as of'),
      note: both('决定适用的法规和数据年度。', 'Decides which law and which figures hold.'),
    }),
    column('county.planYear', 'year', {
      header: both('规划年度', 'Plan year'),
      alsoCalled: words('测算年度|计划年度'),
      range: [1949, 2100],
      note: both('方案执行的年度。', 'The year the plan is for.'),
    }),
    column('county.status', 'choice', {
      header: both('状态', 'Status'),
      choices: STATUSES,
      alsoCalled: words('方案状态|稿次'),
      note: both('讨论稿、征求意见稿、送审稿、审定稿。', 'Draft to approved.'),
    }),
    column('county.notes', 'text', {
      header: both('数据说明', 'Notes'),
      alsoCalled: words('说明|数据来源|资料来源|备注|note'),
      note: both('来源、口径、质量；可多行。', 'Sources and quality; several rows.'),
    }),
  ],
};

/** 表头对照: how unknown headers are to be read. */
export const mapping: SheetContract = {
  id: 'mapping',
  name: both('表头对照', 'Header mapping'),
  alsoCalled: words('字段对照|表头映射|对照表|mapping'),
  shape: 'list',
  purpose: both(
    '系统不认识的表头在此指定含义，优先于自动识别；不需要的填“忽略”。',
    'Says how a header is to be read; wins over recognition. “Ignore” leaves a column out.',
  ),
  toldBy: [['mapping.header', 'mapping.field']],
  columns: [
    column('mapping.sheet', 'text', {
      header: both('工作表', 'Sheet'),
      alsoCalled: words('表名|sheet name'),
      note: both('空白表示所有工作表。', 'Blank: every sheet.'),
      width: 18,
    }),
    column('mapping.header', 'text', {
      header: both('表头', 'Header'),
      required: true,
      alsoCalled: words('原表头|列名'),
      note: both('多级表头用“│”连接。', 'Levels joined by “│”.'),
      width: 34,
    }),
    column('mapping.field', 'text', {
      header: both('对应字段', 'Field'),
      alsoCalled: words('字段|含义|对应'),
      note: both('从下拉列表选择，或填“忽略”。', 'From the list, or “Ignore”.'),
      width: 30,
    }),
    column('mapping.unit', 'text', {
      header: both('单位', 'Unit'),
      note: both('表头没有写明单位的填写。', 'Where the header names none.'),
      width: 10,
    }),
    column('mapping.year', 'year', {
      header: both('年度', 'Year'),
      range: [1949, 2100],
      note: both('人口、经济数据所属年度。', 'For population and economy.'),
      width: 9,
    }),
    column('mapping.state', 'text', {
      header: both('识别结果', 'Understood as'),
      note: both('仅供查看。', 'For information.'),
      width: 24,
    }),
  ],
};
