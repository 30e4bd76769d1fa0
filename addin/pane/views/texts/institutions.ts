import type { Locale } from '../../../../engine/index.ts';
import type { ViewTexts } from '../paneView.ts';
import { stationsTexts, type StationsTexts } from './stations.ts';

/** Words of the view of institutions and stations. */
export interface InstitutionsTexts extends ViewTexts, StationsTexts {
  readonly limits: Readonly<
    Record<
      'caption' | 'township' | 'sizeClass' | 'offices' | 'centres' | 'uniform' | 'own' | 'none',
      string
    >
  >;
  readonly limitNote: string;
  readonly limitParameters: string;
  readonly setUp: Readonly<
    Record<'own' | 'alone' | 'missing' | 'duplicates' | 'renamed' | 'nothing', string>
  >;
  readonly free: (slots: string) => string;
  readonly alike: (townships: string) => string;
  readonly compared: Readonly<
    Record<'caption' | 'name' | 'kind' | 'townships' | 'none' | 'office' | 'centre', string>
  >;
  readonly changes: Readonly<
    Record<'caption' | 'township' | 'matter' | 'words' | 'needed' | 'state' | 'none', string>
  >;
  readonly changeFilter: Readonly<Record<'label' | 'requested' | 'all', string>>;
  readonly matters: Readonly<Record<'rename' | 'merge' | 'establish' | 'abolish', string>>;
  readonly changeStates: Readonly<
    Record<'waiting' | 'approved' | 'carriedOut' | 'unapproved', string>
  >;
}

export const institutionsTexts: Readonly<Record<Locale, InstitutionsTexts>> = {
  'zh-CN': {
    name: '机构与派驻',
    heading: '机构设置与派驻机构',
    lead: '限额与统一设置、乡镇自主设置的比较和报批；派驻站所的条块分工、征得同意和逐笔划转。',
    limits: {
      caption: '各乡镇机构数与限额（个）',
      township: '乡镇',
      sizeClass: '类别',
      offices: '机构',
      centres: '事业',
      uniform: '统一',
      own: '自设',
      none: '没有乡镇。',
    },
    limitNote: '机构、事业：实有／限额；统一：实有／应有（党政综合办事机构和直属事业单位合计）。',
    limitParameters: '各类乡镇限额',
    setUp: {
      own: '自主设置：',
      alone: '全县独有：',
      missing: '缺统一设置机构：',
      duplicates: '重名：',
      renamed: '统一机构名称不一致：',
      nothing: '没有自主设置机构。',
    },
    free: (slots) => `限额余${slots}个。`,
    alike: (townships) => `同类乡镇中自主设置完全相同的${townships}个（含本乡镇）。`,
    compared: {
      caption: '自主设置的机构比较',
      name: '机构',
      kind: '性质',
      townships: '乡镇数',
      none: '没有自主设置的机构。',
      office: '办事机构',
      centre: '事业单位',
    },
    changes: {
      caption: '机构变更与报批',
      township: '乡镇',
      matter: '事项',
      words: '变更前 → 变更后',
      needed: '批准层级',
      state: '状态',
      none: '没有等待批准的变更。',
    },
    changeFilter: { label: '显示', requested: '申请中的', all: '全部' },
    matters: { rename: '更名', merge: '合并', establish: '设立', abolish: '撤销' },
    changeStates: {
      waiting: '待批准',
      approved: '已批准',
      carriedOut: '已执行',
      unapproved: '执行未批',
    },
    ...stationsTexts['zh-CN'],
  },
  'en-US': {
    name: 'Institutions',
    heading: 'Institutions and dispatched stations',
    lead: 'Limits, uniform and own institutions with the approval of changes; stations between line and block, consent, and every move.',
    limits: {
      caption: 'Institutions of each township against the limits',
      township: 'Township',
      sizeClass: 'Class',
      offices: 'Offices',
      centres: 'Centres',
      uniform: 'Uniform',
      own: 'Own',
      none: 'No townships.',
    },
    limitNote:
      'Offices, centres: there / limit; uniform: there / required, offices and centres together.',
    limitParameters: 'Limits by class',
    setUp: {
      own: 'Own choice: ',
      alone: 'Nowhere else: ',
      missing: 'Uniform institutions missing: ',
      duplicates: 'Same name twice: ',
      renamed: 'Uniform under another name: ',
      nothing: 'No institution of its own choice.',
    },
    free: (slots) => `Slots left: ${slots}.`,
    alike: (townships) =>
      `Townships of the class with exactly the same choice, this one included: ${townships}.`,
    compared: {
      caption: 'Own choice compared',
      name: 'Institution',
      kind: 'Kind',
      townships: 'Townships',
      none: 'Nothing was set up by choice.',
      office: 'Office',
      centre: 'Centre',
    },
    changes: {
      caption: 'Changes and their approval',
      township: 'Township',
      matter: 'Matter',
      words: 'Before → after',
      needed: 'Approval',
      state: 'State',
      none: 'No change awaits approval.',
    },
    changeFilter: { label: 'Show', requested: 'Asked for', all: 'All' },
    matters: { rename: 'Rename', merge: 'Merge', establish: 'Establish', abolish: 'Abolish' },
    changeStates: {
      waiting: 'awaits approval',
      approved: 'approved',
      carriedOut: 'carried out',
      unapproved: 'done, not approved',
    },
    ...stationsTexts['en-US'],
  },
};
