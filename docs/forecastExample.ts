import {
  conservation,
  countyOutlooks,
  forecast,
  policyOn,
  QUOTA_KINDS,
  QUOTA_LABELS,
  type Conservation,
  type Finding,
  type Forecast,
  type LedgerOutlook,
  type Outlook,
  type Policy,
  type QuotaKind,
} from '../engine/index.ts';
import { county33 } from '../templates/samples/county33/baseline.ts';
import { policyRows } from '../templates/samples/county33/policy.ts';
import { page, table } from './markdown.ts';

const YEARS = 10;

/** Ten years of the sample county: the books, people and officers, what is found, by year. */
export function forecastPage(): string {
  const ten = forecast(
    county33(),
    (asOf) => policyOn(asOf, { sheet: policyRows(), scenario: [] }).policy,
    { years: YEARS },
  );
  return page('Ten years of the sample county · 样例县十年推演', [
    INTRODUCTION,
    ...QUOTA_KINDS.flatMap((kind) => ledgerSection(kind, ten)),
    '## Officers, vacancies, problems · 执法人员、空编、核查问题',
    peopleTable(countyOutlooks(ten)),
    FINDINGS,
    findingsTable(ten),
  ]);
}

const INTRODUCTION = [
  'The fictitious county of `templates/samples/`, as `bianheng forecast county-33.xlsx --years 10` has',
  'it on the middle path. The first year is the present. A year begins with the posts that the year',
  'before was planned to end with; its own plan, Σ, keeps T = Σ + M, where M is what is on loan and what',
  'is left of the pool; people before − left + came = people now. A year whose books do not close shows',
  'the difference in the last column; a test holds this page to the code.',
].join('\n');

const FINDINGS = [
  '## What is found · 逐年核查问题',
  '',
  'Findings by code and year, less what is pending and what only documents settle (LED). One that grows',
  'has its cause in the numbers: decided below the people there (STF-101, ADJ-301), or posts reserved of',
  'which fewer are vacant (STF-204). Letters of delegation that run out are taken as renewed and counted',
  'in their year.',
].join('\n');

function ledgerSection(kind: QuotaKind, ten: Forecast<Policy>): readonly string[] {
  const outlooks = new Map(countyOutlooks(ten).map((one) => [one.year, one.ledgers[kind]]));
  const books = conservation(ten).filter((one) => one.kind === kind);
  const reserved = new Map(
    ten.years.map(({ year, report }) => [
      year,
      report.plan.mobile[kind].uses.reduce((sum, { reserve }) => sum + reserve, 0),
    ]),
  );
  const rowOf = (book: Conservation): readonly (number | undefined)[] => {
    const { loans, vacancies, overstaffing }: Partial<LedgerOutlook> =
      outlooks.get(book.year) ?? {};
    return [
      ...[book.year, book.opening, book.total, book.approved, book.mobile],
      ...[reserved.get(book.year), loans],
      ...[book.before, book.exits, book.hires, book.after, vacancies, overstaffing],
      book.difference,
    ];
  };
  return [
    `## ${QUOTA_LABELS[kind]['en-US']} · ${QUOTA_LABELS[kind]['zh-CN']}`,
    table(
      [
        ...['Year 年度', 'Opening 承接', 'T 总额', 'Σ 本年', 'M 机动'],
        ...['reserved in it 预留', 'on loan 周转'],
        ...['Before 上年', 'Left 减员', 'Came 到岗补员', 'Now 本年', 'Vacant 空编', 'Over 超编'],
        'Difference 校验',
      ],
      // Nobody has come or gone yet in the first year, which is the present.
      books.map((book, at) =>
        rowOf(book).map((value, column) =>
          at === 0 && column >= 7 && column <= 10 ? undefined : value,
        ),
      ),
    ),
  ];
}

const peopleTable = (outlooks: readonly Outlook[]): string =>
  table(
    [
      ...['Year 年度', 'Population 辖区人口', 'Required 应配', 'Own 实有', 'Short 缺额'],
      ...['Errors 必须纠正', 'Warnings 应予关注', 'Hints 提示', 'Letters to renew 待续委托书'],
    ],
    outlooks.map((one) => [
      ...[one.year, one.population, one.officersRequired, one.officers, one.officersShort],
      ...[one.problems.error, one.problems.warning, one.problems.info, one.renewals],
    ]),
  );

function findingsTable({ years }: Forecast<Policy>): string {
  const isCounted = ({ notice }: Finding): boolean =>
    notice.pending !== true && !notice.code.startsWith('LED');
  const titles = new Map(
    years.flatMap(({ report }) =>
      report.findings.filter(isCounted).map(({ notice }) => [notice.code, notice.title] as const),
    ),
  );
  const count = (code: string, found: readonly Finding[]): number =>
    found.filter(({ notice }) => notice.code === code).length;
  return table(
    ['Code', ...years.map(({ year }) => String(year))],
    [...titles]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, title]) => [
        `${code} ${title['zh-CN']} · ${title['en-US']}`,
        ...years.map(({ report }) => count(code, report.findings)),
      ]),
  );
}
