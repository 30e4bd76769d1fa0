import type { Locale } from '../../../../engine/index.ts';

/** Words of dispatched stations and of what became of them. */
export interface StationsTexts {
  readonly stations: string;
  readonly types: (stations: string, offices: string) => string;
  readonly typesBecame: (before: string, after: string) => string;
  readonly typeTable: Readonly<Record<'caption' | 'type' | 'before' | 'after' | 'none', string>>;
  readonly consent: (agreed: string, asked: string) => string;
  readonly seconded: (people: string) => string;
  readonly split: Readonly<
    Record<
      'caption' | 'matter' | 'department' | 'township' | 'unsaid' | 'misplaced' | 'none',
      string
    >
  >;
  readonly watch: Readonly<
    Record<'caption' | 'township' | 'station' | 'posts' | 'people' | 'what' | 'none', string>
  >;
  readonly watchWords: Readonly<Record<'misplaced' | 'consent' | 'seconded', string>>;
  readonly flow: Readonly<Record<'heading' | 'label' | 'handedDown' | 'merged', string>>;
  readonly figures: Readonly<
    Record<'stations' | 'posts' | 'people' | 'vacant' | 'useRate', string>
  >;
  readonly conserved: string;
  readonly notConserved: string;
  readonly undetermined: string;
  readonly books: Readonly<
    Record<'caption' | 'ledger' | 'had' | 'moved' | 'arrived' | 'gap' | 'posts' | 'people', string>
  >;
  readonly provincial: (posts: string, documented: string, provincial: string) => string;
  readonly targets: Readonly<
    Record<
      'caption' | 'township' | 'name' | 'sources' | 'posts' | 'people' | 'none' | 'unknown',
      string
    >
  >;
  readonly edges: Readonly<
    Record<'caption' | 'source' | 'posts' | 'people' | 'date' | 'document' | 'none', string>
  >;
  readonly fromCentres: (posts: string, people: string) => string;
  readonly flowTypes: Readonly<
    Record<'caption' | 'type' | 'stations' | 'posts' | 'people' | 'vacant' | 'none', string>
  >;
}

export const stationsTexts: Readonly<Record<Locale, StationsTexts>> = {
  'zh-CN': {
    stations: '派驻机构',
    types: (stations, offices) => `${stations}站${offices}所`,
    typesBecame: (before, after) => `${before} → ${after}（按类型）`,
    typeTable: {
      caption: '站所类型：整合前后（个）',
      type: '类型',
      before: '整合前',
      after: '整合后',
      none: '没有站所类型。',
    },
    consent: (agreed, asked) => `人事调整、主要负责人任免${asked}件，征得乡镇同意${agreed}件。`,
    seconded: (people) => `截止日期仍被部门借用${people}人。`,
    split: {
      caption: '条块分工（在设站所，个）',
      matter: '事项',
      department: '部门',
      township: '乡镇',
      unsaid: '未填',
      misplaced: '不符',
      none: '没有在设的站所。',
    },
    watch: {
      caption: '需要处理的站所',
      township: '乡镇',
      station: '站所',
      posts: '编制',
      people: '实有',
      what: '问题',
      none: '在设站所的条块分工、征得同意和借用都没有问题。',
    },
    watchWords: { misplaced: '分工不符', consent: '未征得同意', seconded: '被借用' },
    flow: {
      heading: '属地管理与整合',
      label: '划转',
      handedDown: '下放到乡镇',
      merged: '站所整合',
    },
    figures: {
      stations: '站所',
      posts: '编制',
      people: '人员',
      vacant: '空编',
      useRate: '使用率',
    },
    conserved: '逐笔核对：划出等于划入，两类编制分别守恒。',
    notConserved: '逐笔核对：来源原有、划出与划入不等，见核查问题。',
    undetermined: '有来源或划转没有填数，暂不能核对是否守恒。',
    books: {
      caption: '划转守恒核对',
      ledger: '类别',
      had: '原有',
      moved: '划出',
      arrived: '划入',
      gap: '相差',
      posts: '编制',
      people: '人员',
    },
    provincial: (posts, documented, provincial) =>
      `事业编制总量变化须省级机构编制部门审批：划转${posts}名，已登记文件${documented}名，其中省级批复${provincial}名。`,
    targets: {
      caption: '接收机构',
      township: '乡镇',
      name: '接收机构',
      sources: '来源',
      posts: '编制',
      people: '人员',
      none: '没有划转。',
      unknown: '未列入机构表',
    },
    edges: {
      caption: '逐笔划转',
      source: '来源',
      posts: '编制',
      people: '人员',
      date: '日期',
      document: '文件',
      none: '没有划转。',
    },
    fromCentres: (posts, people) => `其中来自乡镇原中心：编制${posts}名、人员${people}人。`,
    flowTypes: {
      caption: '划转的站所类型',
      type: '类型',
      stations: '个数',
      posts: '编制',
      people: '人员',
      vacant: '空编',
      none: '没有划转。',
    },
  },
  'en-US': {
    stations: 'Dispatched stations',
    types: (stations, offices) => `${stations} kinds of 站, ${offices} of 所`,
    typesBecame: (before, after) => `${before} → ${after}`,
    typeTable: {
      caption: 'Types of stations, before and after',
      type: 'Type',
      before: 'Before',
      after: 'After',
      none: 'No types.',
    },
    consent: (agreed, asked) =>
      `Moves and appointments: ${asked}; with the consent of the township: ${agreed}.`,
    seconded: (people) => `On secondment on the cut-off date: ${people}.`,
    split: {
      caption: 'Line and block: stations that stand',
      matter: 'Matter',
      department: 'Dept.',
      township: 'Township',
      unsaid: 'Blank',
      misplaced: 'Wrong',
      none: 'No station stands.',
    },
    watch: {
      caption: 'Stations that need attention',
      township: 'Township',
      station: 'Station',
      posts: 'Posts',
      people: 'People',
      what: 'What',
      none: 'Line and block, consent and secondments are in order.',
    },
    watchWords: {
      misplaced: 'in other hands',
      consent: 'without consent',
      seconded: 'on secondment',
    },
    flow: {
      heading: 'Handing down and mergers',
      label: 'Moves',
      handedDown: 'Down to townships',
      merged: 'Mergers of stations',
    },
    figures: {
      stations: 'Stations',
      posts: 'Posts',
      people: 'People',
      vacant: 'Vacant',
      useRate: 'In use',
    },
    conserved: 'Edge by edge: what leaves arrives, in each ledger by itself.',
    notConserved: 'What the sources had, what left and what arrived differ; see the findings.',
    undetermined: 'A source or a move is blank; conservation cannot be checked yet.',
    books: {
      caption: 'Conservation of the moves',
      ledger: 'Ledger',
      had: 'Had',
      moved: 'Left',
      arrived: 'Arrived',
      gap: 'Gap',
      posts: 'posts',
      people: 'people',
    },
    provincial: (posts, documented, provincial) =>
      `The province approves a change of the total of public-institution posts: moved ${posts}, with a document ${documented}, with a provincial one ${provincial}.`,
    targets: {
      caption: 'Where they went',
      township: 'Township',
      name: 'Target',
      sources: 'From',
      posts: 'Posts',
      people: 'People',
      none: 'No moves.',
      unknown: 'not listed',
    },
    edges: {
      caption: 'Move by move',
      source: 'Source',
      posts: 'Posts',
      people: 'People',
      date: 'Date',
      document: 'Document',
      none: 'No moves.',
    },
    fromCentres: (posts, people) =>
      `Of these from former centres of the township: posts ${posts}, people ${people}.`,
    flowTypes: {
      caption: 'Types of stations that moved',
      type: 'Type',
      stations: 'Number',
      posts: 'Posts',
      people: 'People',
      vacant: 'Vacant',
      none: 'No moves.',
    },
  },
};
