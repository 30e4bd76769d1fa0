import {
  builtInRows,
  clauseText,
  type Locale,
  LOCALES,
  PARAMETERS,
  RULES,
  UNIT_LABELS,
} from '../engine/index.ts';

import { forecastPage } from './forecastExample.ts';
import { cells, page } from './markdown.ts';

/** A page of the reference, and the text it must have. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The pages made from rules, parameters and the sample county themselves, so that they cannot lag behind. */
export const referencePages = (): readonly Page[] => [
  { path: 'docs/rules.md', text: rulesPage() },
  { path: 'docs/parameters.md', text: parametersPage() },
  { path: 'docs/forecast-example.md', text: forecastPage() },
];

function rulesPage(): string {
  const rules = RULES.map((rule) => {
    const severity = SEVERITY[rule.severity];
    const approval = rule.approval === undefined ? '' : ` · 需报批 (${rule.approval})`;
    const basis = LOCALES.map((locale) => `  - ${BASIS[locale]}${clauses(rule.cites, locale)}`);
    return [
      `## ${rule.code} ${rule.title['zh-CN']} · ${rule.title['en-US']}`,
      '',
      `${severity}${approval}`,
      '',
      ...LOCALES.flatMap((locale) => [
        `- ${rule.message[locale]}`,
        `  - ${rule.remedy[locale]}`,
        basis[LOCALES.indexOf(locale)] ?? '',
      ]),
    ].join('\n');
  });
  const intro = `${String(RULES.length)} rules. Verdicts: 符合 met, 不符合 breached, 无法判定 undetermined, 不适用 not applicable.`;
  return page('Rules · 核查规则', [intro, ...rules]);
}

function parametersPage(): string {
  const rows = { 'zh-CN': builtInRows('zh-CN'), 'en-US': builtInRows('en-US') };
  const sections = PARAMETERS.map(({ id, parameter }) => {
    const unit = parameter.kind === 'choice' ? undefined : parameter.unit;
    const range = parameter.kind === 'choice' ? '' : ` ${parameter.range.join(' … ')}`;
    const values = rows['zh-CN']
      .map((row, index) => ({ row, english: rows['en-US'][index] }))
      .filter(({ row }) => row.parameter === id)
      .map(({ row, english }) =>
        cells([
          row.key ?? '',
          row.value === undefined ? '（待设置 pending）' : String(row.value),
          row.from ?? '',
          `${row.basis ?? ''} ${english?.basis ?? ''}`,
          row.clause ?? '',
        ]),
      );
    return [
      `## \`${id}\` ${parameter.label['zh-CN']} · ${parameter.label['en-US']}`,
      '',
      unit === undefined
        ? choices(parameter)
        : `${UNIT_LABELS[unit]['zh-CN']} ${UNIT_LABELS[unit]['en-US']}${range}`,
      ...(parameter.note ? ['', parameter.note['zh-CN'], '', parameter.note['en-US']] : []),
      '',
      cells(['对象 key', '数值 value', '起始 from', '依据 basis', '条款 clause']),
      '|---|---|---|---|---|',
      ...values,
    ].join('\n');
  });
  return page('Parameters · 测算参数', sections);
}

const choices = (parameter: (typeof PARAMETERS)[number]['parameter']): string =>
  parameter.kind === 'choice'
    ? parameter.choices
        .map(({ value, label }) => `\`${value}\` ${label['zh-CN']} ${label['en-US']}`)
        .join(' · ')
    : '';

const clauses = (cites: (typeof RULES)[number]['cites'], locale: Locale): string =>
  cites.map((one) => clauseText(one, locale)).join(locale === 'zh-CN' ? '；' : '; ') || '—';

const BASIS: Readonly<Record<Locale, string>> = { 'zh-CN': '依据：', 'en-US': 'Basis: ' };

const SEVERITY = {
  error: '必须纠正 error',
  warning: '提请关注 warning',
  info: '提示 info',
} as const;
