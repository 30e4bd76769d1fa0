import { assumed, type Chapter } from '../parameter.ts';

/** The totals of chapter three: T and M of each ledger. Posts. */
export const totals = {
  totalAdministrative: {
    kind: 'number',
    label: { 'zh-CN': '行政编制总额', 'en-US': 'Total administrative posts' },
    note: {
      'zh-CN': '上级核定的乡镇行政编制总额；空白时按各乡镇现编制数与机动编制之和测算，并列为假设。',
      'en-US': 'Set from above. Blank: current posts plus the mobile pool, shown as an assumption.',
    },
    unit: 'post',
    range: [0, 1_000_000],
    whole: true,
    hasStandIn: true,
    terms: [],
  },
  totalPublicInstitution: {
    kind: 'number',
    label: { 'zh-CN': '事业编制总额', 'en-US': 'Total public-institution posts' },
    note: {
      'zh-CN': '空白时按各乡镇现编制数之和测算，并列为假设。',
      'en-US': 'Blank: the sum of current posts, shown as an assumption.',
    },
    unit: 'post',
    range: [0, 1_000_000],
    whole: true,
    hasStandIn: true,
    terms: [],
  },
  mobileAdministrative: {
    kind: 'number',
    label: { 'zh-CN': '机动编制（行政）', 'en-US': 'Mobile administrative posts' },
    note: {
      'zh-CN': '县级统一掌握、周转使用，不计入各乡镇编制数。来源文件未给规模。',
      'en-US': 'Held by the county, outside every township’s posts. The source gives no size.',
    },
    unit: 'post',
    range: [0, 100_000],
    whole: true,
    terms: [assumed(0)],
  },
  mobilePublicInstitution: {
    kind: 'number',
    label: { 'zh-CN': '机动编制（事业）', 'en-US': 'Mobile public-institution posts' },
    unit: 'post',
    range: [0, 100_000],
    whole: true,
    terms: [assumed(0)],
  },
} as const satisfies Chapter;
