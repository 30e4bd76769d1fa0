import type { Locale } from '../../../../engine/index.ts';

/** Words that the views of the county report share. */
export interface CountyReportTexts {
  readonly findings: string;
  readonly noFindings: string;
  readonly noSheets: string;
  readonly pending: string;
  readonly more: (what: string) => string;
}

export const countyReportTexts: Readonly<Record<Locale, CountyReportTexts>> = {
  'zh-CN': {
    findings: '核查问题',
    noFindings: '没有核查问题。',
    noSheets: '工作簿里没有这些内容。请从模板取用以下工作表，填写后重新读取：',
    pending: '待设置',
    more: (what) => `${what}：详情`,
  },
  'en-US': {
    findings: 'Findings',
    noFindings: 'No findings.',
    noSheets:
      'The workbook says nothing of this. Take these sheets from the template, fill them in and read again:',
    pending: 'to be set',
    more: (what) => `${what}: details`,
  },
};
