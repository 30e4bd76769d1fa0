import type { Duties } from '../../engine/model/duties.ts';
import type { DelegationLetter, Handover, PowerItem, Powers } from '../../engine/model/powers.ts';

const DEPARTMENT = '县级部门甲';

const item = (id: string, more: Partial<PowerItem> & Pick<PowerItem, 'route'>): PowerItem => ({
  id,
  name: `事项${id}`,
  category: 'permit',
  effort: 1,
  institutions: ['党政办公室'],
  posts: ['承办岗'],
  ...more,
});

const PASSED: Omit<Handover, 'items'> = {
  ...{ wish: 'take', askedBy: '会议纪要', offer: 'offer', offeredBy: '部门复函' },
  ...{ releasable: true, bearable: true, usable: true, assessedBy: '县委编办' },
  ...{ decision: 'handDown', document: '府发〔2023〕1号', decidedOn: '2023-06-01' },
};

const letter = (township: string, items: readonly string[], number: string): DelegationLetter => ({
  ...{ township, department: DEPARTMENT, number, items },
  ...{ authority: '受理、立案', from: '2023-07-01', until: '2026-06-30' },
  ...{ liability: '受理至送达', published: true },
  cell: { sheet: '委托书', row: Number(number), column: 1 },
});

/**
 * Powers that break no rule: two statutory items, one conferred, two on the base list, one on the
 * key list that the first township (重点镇) chose; three letters.
 */
export const soundPowers = (first: string, second: string): Powers => ({
  items: [
    item('法1', { route: 'statutory' }),
    item('法2', { route: 'statutory' }),
    item('赋1', { route: 'conferred', category: 'penalty', basis: '府函〔2022〕1号' }),
    item('基1', { route: 'delegated', list: 'base', category: 'penalty', department: DEPARTMENT }),
    item('基2', { route: 'delegated', list: 'base', department: DEPARTMENT }),
    item('重1', { route: 'delegated', list: 'key', category: 'penalty', department: DEPARTMENT }),
  ],
  handovers: [
    { items: ['基1', '基2'], ...PASSED, cell: { sheet: '两上两下', row: 3, column: 0 } },
    { items: ['重1'], townships: [first], ...PASSED },
  ],
  letters: [
    letter(first, ['基1', '基2'], '1'),
    letter(second, ['基1', '基2'], '2'),
    letter(first, ['重1'], '3'),
  ],
});

/** Duties that break no rule: one of each list, a task on the list and an approved one. */
export const soundDuties = (second: string): Duties => ({
  territorial: [
    { id: '主1', name: '属地事项1', responsibility: 'principal', department: DEPARTMENT },
    { id: '配1', name: '属地事项2', responsibility: 'cooperating', department: DEPARTMENT },
  ],
  entries: [{ id: '准1', name: '法定职责1', basis: '某法第一条' }],
  tasks: [
    { department: DEPARTMENT, matter: '排查', entry: '准1', assignedOn: '2024-03-01' },
    {
      ...{ department: DEPARTMENT, matter: '采集', townships: [second] },
      ...{ document: '编委函〔2024〕1号', approvedOn: '2024-01-10', assignedOn: '2024-02-01' },
    },
  ],
});

/** The counts of the above, as this county's document states them, and a threshold. */
export const SOUND_COUNTS: Readonly<Record<string, number>> = {
  'powers.statedCounts/departments': 1,
  'powers.statedCounts/choosing': 1,
  'powers.statedCounts/statutory': 2,
  'powers.statedCounts/conferred': 1,
  'powers.statedCounts/seat': 0,
  'powers.statedCounts/central': 0,
  'powers.statedCounts/key': 1,
  'powers.statedCounts/characteristic': 0,
  'powers.statedCounts/letters': 3,
  'powers.capacityPerOfficer': 10,
  'duties.statedCounts/principal': 1,
  'duties.statedCounts/cooperating': 1,
  'duties.statedCounts/entries': 1,
};
