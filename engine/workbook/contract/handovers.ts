import type { Localized } from '../../model/locale.ts';
import { FLAGS } from './choices.ts';
import { both, column, words, type Choice, type SheetContract } from './column.ts';
import { ITEMS_NOTE, severalNote } from './itemCells.ts';

const WISHES: readonly Choice[] = [
  {
    value: 'take',
    label: both('愿意承接', 'Takes'),
    alsoCalled: words('承接|同意|愿意|是|同意承接'),
  },
  {
    value: 'decline',
    label: both('不承接', 'Declines'),
    alsoCalled: words('不愿承接|不愿意|否|不同意'),
  },
];
const OFFERS: readonly Choice[] = [
  {
    value: 'offer',
    label: both('拟下放', 'Offers'),
    alsoCalled: words('放权|同意下放|同意|可下放'),
  },
  {
    value: 'keep',
    label: both('不下放', 'Keeps'),
    alsoCalled: words('保留|不同意下放|不放权|不同意'),
  },
];
const DECISIONS: readonly Choice[] = [
  {
    value: 'handDown',
    label: both('下放', 'Handed down'),
    alsoCalled: words('划定下放|同意下放|√'),
  },
  { value: 'keep', label: both('不予下放', 'Not handed down'), alsoCalled: words('不下放|保留|×') },
  { value: 'later', label: both('暂缓', 'Later'), alsoCalled: words('暂缓下放|条件成熟后下放') },
];

const criterion = (id: string, chinese: string, english: string) =>
  column(`handovers.${id}`, 'flag', {
    header: both(chinese, english),
    choices: FLAGS,
    note: both('承接评估的标准，是或否。', 'A criterion of the assessment; yes or no.'),
    width: 9,
  });

const record = (id: string, header: Localized, list: string) =>
  column(`handovers.${id}`, 'text', {
    header,
    alsoCalled: words(list),
    note: both('单位、文号或日期。', 'Who, with document or day.'),
    width: 16,
  });

/** 两上两下: who asked, who offered, the assessment, the decision. */
export const handovers: SheetContract = {
  id: 'handovers',
  name: both('两上两下', 'Two up, two down'),
  alsoCalled: words('承接意向与下放|两上两下台账|权力下放台账|下放事项台账|承接评估'),
  shape: 'list',
  purpose: both(
    '一行可写多项、多个乡镇；乡镇空白指清单对其开放的全部乡镇，例外另起一行，后写的行优先。特色清单由乡镇自主选择，须写明乡镇名称。',
    'A row may hold many items and townships; a blank township means all that the list is open to, later rows are exceptions and win. A special list is chosen by the township itself, so name it.',
  ),
  toldBy: [
    ['handovers.items', 'handovers.wish'],
    ['handovers.items', 'handovers.decision'],
  ],
  columns: [
    column('handovers.items', 'text', {
      header: both('事项', 'Items'),
      required: true,
      alsoCalled: words('事项编号|下放事项|委托事项'),
      note: ITEMS_NOTE,
      width: 26,
    }),
    column('handovers.townships', 'text', {
      header: both('承接乡镇', 'Townships'),
      alsoCalled: words('乡镇|乡镇名称|适用乡镇'),
      note: severalNote(
        '空白或“全部”指清单对其开放的乡镇；',
        'Blank or “all”: every township it is open to.',
      ),
      width: 24,
    }),
    column('handovers.wish', 'choice', {
      header: both('承权意向', 'Wish'),
      choices: WISHES,
      alsoCalled: words('一上|乡镇意向|承接意向'),
      note: both('一上：乡镇的意向。', 'First up: what the township wants.'),
      width: 11,
    }),
    record('askedBy', both('意向记录', 'Wish recorded'), '意向文号|意向提出单位'),
    column('handovers.offer', 'choice', {
      header: both('放权方向', 'Offer'),
      choices: OFFERS,
      alsoCalled: words('一下|部门意见|放权意见'),
      note: both('一下：部门的方向。', 'First down: what the department offers.'),
      width: 11,
    }),
    record('offeredBy', both('放权记录', 'Offer recorded'), '放权文号|放权部门'),
    criterion('releasable', '放得下', 'Releasable'),
    criterion('bearable', '接得住', 'Bearable'),
    criterion('usable', '用得好', 'Usable'),
    record('assessedBy', both('评估记录', 'Assessment recorded'), '二上|评估单位|评估文号'),
    column('handovers.decision', 'choice', {
      header: both('划定结果', 'Decision'),
      choices: DECISIONS,
      alsoCalled: words('二下|划定下放|下放结果|是否下放'),
      note: both('二下：划定下放的事项。', 'Second down: what is handed down.'),
      width: 11,
    }),
    column('handovers.document', 'text', {
      header: both('划定文号', 'Document'),
      alsoCalled: words('文号|下放文号'),
      note: both('划定下放的文件。', 'The document of the decision.'),
      width: 20,
    }),
    column('handovers.decidedOn', 'date', {
      header: both('划定日期', 'Decided on'),
      alsoCalled: words('日期|下放日期'),
      note: both(
        '年月日；在截止日期之后的，尚未划定。',
        'Year, month, day; after the cut-off date: not decided yet.',
      ),
      width: 13,
    }),
  ],
};
