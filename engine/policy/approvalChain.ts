import { invariant } from '../base/defect.ts';
import type { ApprovalMatter, ApprovalRow } from '../model/approval.ts';
import type { Instrument } from '../model/citation.ts';
import type { Locale, Localized } from '../model/locale.ts';
import {
  CONTROL_CIRCULAR,
  DIVISIONS_REGULATION,
  ESTABLISHMENT_REGULATION,
  PARTY_REGULATION,
} from './instruments.ts';

type Step = 'firstReview' | 'coSign' | 'decision' | 'report' | 'file';

/** A matter as the texts regulate it; without a source the office fills it in. */
interface RegulatedMatter {
  readonly id: ApprovalMatter;
  readonly matter: Localized;
  readonly steps: Readonly<Partial<Record<Step, Localized>>>;
  readonly source?: { readonly instrument: Instrument; readonly article: Localized } | undefined;
}

const both = (chinese: string, english: string): Localized => ({
  'zh-CN': chinese,
  'en-US': english,
});

const COUNTY_OFFICE = both('县机构编制管理机关', 'county establishment office');

/** Every matter, as far as a text says who approves it. */
const MATTERS: readonly RegulatedMatter[] = [
  {
    id: 'township-body',
    matter: both(
      '乡镇行政机构的设立、撤销、合并、更名',
      'Setting up, closing, merging or renaming a township body',
    ),
    steps: {
      firstReview: both(
        '乡镇人民政府提出方案，县机构编制管理机关审核',
        'the township proposes, the county establishment office examines',
      ),
      decision: both('县人民政府批准', 'the county government approves'),
    },
    source: { instrument: ESTABLISHMENT_REGULATION, article: both('第九条', 'article 9') },
  },
  {
    id: 'administrative-across-levels',
    matter: both(
      '县乡之间调配使用行政编制',
      'Administrative posts moved between county and township',
    ),
    steps: {
      firstReview: COUNTY_OFFICE,
      report: both(
        '省级机构编制管理机关报国务院机构编制管理机关审批',
        'the provincial office reports to the State Council’s for approval',
      ),
    },
    source: { instrument: ESTABLISHMENT_REGULATION, article: both('第十八条', 'article 18') },
  },
  {
    id: 'institution-total',
    matter: both('乡镇事业编制总量调整', 'The total of township public-institution posts'),
    steps: {
      firstReview: both(
        '县级机构编制部门报上一级机构编制部门审核',
        'the county office reports to the next higher for examination',
      ),
      decision: both('省级机构编制部门审批', 'the provincial office approves'),
    },
    source: { instrument: CONTROL_CIRCULAR, article: both('', '') },
  },
  {
    id: 'divisions',
    matter: both(
      '乡镇的设立、撤销、更名和隶属关系变更',
      'Setting up, abolishing or renaming a township',
    ),
    steps: {
      coSign: both('征求机构编制等部门意见', 'the establishment office is consulted'),
      decision: both('省级人民政府审批', 'the provincial government approves'),
    },
    source: {
      instrument: DIVISIONS_REGULATION,
      article: both('第九条、第十一条、第十四条', 'articles 9, 11 and 14'),
    },
  },
  {
    id: 'procedure',
    matter: both('机构编制事项一般程序', 'The general procedure'),
    steps: {
      firstReview: both('动议、论证', 'motion and reasoning'),
      decision: both('审议决定', 'deliberation and decision'),
      file: both('组织实施', 'carrying it out'),
    },
    source: { instrument: PARTY_REGULATION, article: both('', '') },
  },
  {
    id: 'administrative-same-level',
    matter: both('乡镇之间行政编制调整', 'Administrative posts moved among townships'),
    steps: {},
  },
  {
    id: 'leadership',
    matter: both('乡镇领导职数核定', 'Leadership posts of townships'),
    steps: {},
  },
  { id: 'mobile-posts', matter: both('机动编制周转使用', 'Use of mobile posts'), steps: {} },
  { id: 'use-plan', matter: both('年度用编计划', 'The yearly plan for using posts'), steps: {} },
];

const UNSOURCED = both(
  '未找到依据，请按本县规定填写',
  'no source found: fill in your county’s own',
);

/** The table as the texts have it, in one language: what the template starts with. */
export const regulatedApprovals = (locale: Locale): readonly ApprovalRow[] =>
  MATTERS.map((one) => rowOf(one, locale));

function rowOf({ matter, steps, source }: RegulatedMatter, locale: Locale): ApprovalRow {
  const title = source?.instrument.title[locale];
  const article = source?.article[locale] ?? '';
  return {
    matter: matter[locale],
    ...Object.fromEntries(Object.entries(steps).map(([step, words]) => [step, words[locale]])),
    basis:
      title === undefined
        ? UNSOURCED[locale]
        : locale === 'zh-CN'
          ? `《${title.replace('（', '》（')}${title.includes('（') ? '' : '》'}${article}`
          : [title, article].filter((part) => part !== '').join(', '),
  };
}

/**
 * The table in force: the office's own rows; what it does not list stands as the texts have it.
 *
 * @param own rows of the sheet 审批流程
 */
export function approvalChain(
  own: readonly ApprovalRow[] | undefined,
  locale: Locale,
): readonly ApprovalRow[] {
  const named = new Set((own ?? []).map(({ matter }) => matter.trim()));
  const rest = MATTERS.filter(
    ({ matter }) => !Object.values(matter).some((name) => named.has(name)),
  );
  return [...(own ?? []), ...rest.map((one) => rowOf(one, locale))];
}

/** One matter in the table in force. */
export function approvalOf(
  id: ApprovalMatter,
  own: readonly ApprovalRow[] | undefined,
  locale: Locale,
): ApprovalRow {
  const names = Object.values(MATTERS.find((one) => one.id === id)?.matter ?? {});
  const row = approvalChain(own, locale).find(({ matter }) => names.includes(matter.trim()));
  invariant(row !== undefined, `the table of approvals has every matter: ${id}`);
  return row;
}

/** How one matter is approved, step by step; nothing where no step is known. */
export function approvalPath(
  id: ApprovalMatter,
  own: readonly ApprovalRow[] | undefined,
  locale: Locale,
): string | undefined {
  const row = approvalOf(id, own, locale);
  const steps = STEPS.flatMap(([step, name]) => {
    const words = row[step];
    return words === undefined
      ? []
      : [`${name[locale]}${locale === 'zh-CN' ? '：' : ': '}${words}`];
  });
  return steps.length === 0 ? undefined : steps.join(' → ');
}

/** The steps in their order, and what they are called. */
export const STEPS: readonly (readonly [Step, Localized])[] = [
  ['firstReview', both('初审', 'First review')],
  ['coSign', both('会签', 'Co-sign')],
  ['decision', both('决定', 'Decision')],
  ['report', both('上报', 'Report upward')],
  ['file', both('归档实施', 'File')],
];
