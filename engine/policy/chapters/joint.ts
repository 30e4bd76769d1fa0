import { type Chapter } from '../parameter.ts';

/** Joint enforcement (乡镇吹哨、部门报到): the source founds it and gives no number. */
export const joint = {
  responseLimit: {
    kind: 'number',
    label: { 'zh-CN': '部门报到响应时限', 'en-US': 'Limit of response to a call' },
    note: {
      'zh-CN': '从乡镇吹哨到部门到场的工作小时（含本数）；来源文件只要求快速响应，未给时限。',
      'en-US':
        'Working hours from the call until somebody is there, the limit included; the source asks for a quick response and gives no limit.',
    },
    unit: 'hour',
    range: [0, 1000],
    whole: false,
    terms: [],
  },
} as const satisfies Chapter;
