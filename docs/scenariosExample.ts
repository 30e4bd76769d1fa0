import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  basisOf,
  caseName,
  compareScenarios,
  contextOf,
  COUNTY_MEASURES,
  describe,
  LEDGER_MEASURES,
  planReading,
  planWorkbook,
  QUOTA_KINDS,
  QUOTA_LABELS,
  type ComparedCase,
  type Comparison,
  type Localized,
  type QuotaKind,
  type Reading,
} from '../engine/index.ts';
import { readGrids } from '../xlsx/index.ts';
import { page, table } from './markdown.ts';
import type { Page } from './reference.ts';

const SAMPLE = 'templates/samples/county-33.xlsx';

/** A tighter total, a heavier population, two townships merged. */
const COMPARED = ['压缩总额', '人口优先', '两乡合并'] as const;

/** Two large townships: their people do not fit the ceiling of one. */
const LARGE = { name: '两镇合并', from: '云麓镇', into: '岚江镇' } as const;

/** Townships that are listed; the rest is counted. */
const SHOWN = 12;

/** docs/scenarios-example.md: the sample county under three scenarios, as `compare` has it. */
export async function scenariosExample(): Promise<Page> {
  const bytes = new Uint8Array(await readFile(join(import.meta.dirname, '..', SAMPLE)));
  const { reading } = planWorkbook(await readGrids(bytes));
  const comparison = compareScenarios(reading, {}, { scenarios: [undefined, ...COMPARED] });
  const text = page('三个方案的比较 · Three scenarios compared', [
    intro(),
    scenarioRows(reading),
    ...QUOTA_KINDS.map((kind) => deltas(comparison, kind, reading)),
    steps(comparison),
    problems(comparison),
    ...QUOTA_KINDS.map((kind) => ledgerMeasures(comparison, kind)),
    countyMeasures(comparison),
    settled(reading, '两乡合并'),
    large(reading),
  ]);
  return { path: 'docs/scenarios-example.md', text };
}

const inBoth = (text: Localized): string => `${text['zh-CN']} ${text['en-US']}`;
const nameOf = (one: ComparedCase): string => caseName(one)['zh-CN'];

const intro = (): string =>
  [
    '虚构的青岚县（`county-33.xlsx`）自带这三个方案。写出一页A4的比较表：',
    'The fictitious county 青岚县 carries these three scenarios. This writes the comparison, one A4 page:',
    '```\nbianheng compare county-33.xlsx --scenario 现行参数 ' +
      `${COMPARED.map((name) => `--scenario ${name}`).join(' ')}\n\`\`\``,
    '窗格中：视图“测算方案”勾选同样几项，按“并列比较”。第一个方案为基准，数据不变；再次打开得同样的数。',
    'In the pane: tick the same ones in the view of scenarios and press Compare. The first one is what the others are held against; the baseline is never touched, and a scenario opened again gives the same numbers.',
  ].join('\n\n');

/** What a planner types on the sheet of scenarios. */
function scenarioRows({ baseline }: Reading): string {
  const townshipOf = (code: string): string =>
    baseline.townships.find((one) => one.code === code)?.name ?? code;
  const rows = baseline.scenarios
    .filter(({ name }) => (COMPARED as readonly string[]).includes(name))
    .flatMap(({ name, rows: set, changes = [] }) => [
      ...set.map(({ parameter, value }) => [name, `\`${parameter}\``, '', String(value)]),
      ...changes.flatMap((change) =>
        change.kind === 'merger'
          ? [[name, '乡镇合并', townshipOf(change.predecessor), townshipOf(change.successor)]]
          : [],
      ),
    ]);
  return [
    '## 测算方案表 · The sheet of scenarios',
    table(['方案 Scenario', '参数 Parameter', '适用对象 Applies to', '数值 Value'], rows),
  ].join('\n\n');
}

function deltas({ cases }: Comparison, kind: QuotaKind, { baseline }: Reading): string {
  const [first, ...others] = cases;
  const changeOf = (one: ComparedCase, township: string): number =>
    one.deltas.find((delta) => delta.township === township && delta.kind === kind)?.change ?? 0;
  const changed = baseline.townships
    .map(({ code, name }) => ({ code, name, changes: others.map((one) => changeOf(one, code)) }))
    .filter(({ changes }) => changes.some((change) => change !== 0))
    .sort((a, b) => most(b.changes) - most(a.changes));
  const rest = changed.length - SHOWN;
  return [
    `## 谁增谁减：${QUOTA_LABELS[kind]['zh-CN']} · Who gains, who loses: ${QUOTA_LABELS[kind]['en-US'].toLowerCase()}`,
    table(
      ['乡镇 Township', ...cases.map(nameOf)],
      changed
        .slice(0, SHOWN)
        .map(({ code, name, changes }) => [
          name,
          first?.posts.get(`${code}/${kind}`),
          ...changes.map(signed),
        ]),
    ),
    ...(rest > 0 ? [`另有${rest}个乡镇有增减。${rest} more townships change.`] : []),
  ].join('\n\n');
}

const most = (changes: readonly number[]): number => Math.max(...changes.map(Math.abs));
const signed = (change: number): string =>
  change === 0 ? '' : change > 0 ? `+${change}` : `−${Math.abs(change)}`;

const steps = ({ cases }: Comparison): string =>
  [
    '## 由哪项参数引起 · By which parameter',
    table(
      [
        '方案',
        '参数 Parameter',
        '由 From',
        '到 To',
        '行政变动 Admin. moved',
        '事业变动 Inst. moved',
        '行政净增减 Admin. net',
        '事业净增减 Inst. net',
        '依据 Basis',
      ],
      cases.flatMap((one) =>
        one.steps.map((step) => [
          nameOf(one),
          inBoth(step.what),
          step.from?.['zh-CN'] ?? '',
          step.to?.['zh-CN'] ?? '',
          step.moved.administrative,
          step.moved.publicInstitution,
          signed(step.net.administrative ?? 0),
          signed(step.net.publicInstitution ?? 0),
          basisOf(step, 'zh-CN'),
        ]),
      ),
    ),
    '变动：逐项采用后在乡镇之间移动的编制；净增减：总数的增减。Moved: posts that change hands between townships as each is applied; net: what the sum gains or loses.',
  ].join('\n\n');

function problems({ cases }: Comparison): string {
  const counted = (one: ComparedCase, isNew: boolean): readonly (string | number)[][] => {
    const rows = new Map<string, (string | number)[]>();
    for (const { notice } of isNew ? one.newProblems : one.vanished) {
      const count = Number(rows.get(notice.code)?.[3] ?? 0) + 1;
      rows.set(notice.code, [
        nameOf(one),
        isNew ? '新增 new' : '消除 gone',
        notice.code,
        count,
        inBoth(notice.title),
      ]);
    }
    return [...rows.values()];
  };
  return [
    '## 新增和消除的核查问题 · New and vanished problems',
    table(
      ['方案', '变化 Change', '规则 Rule', '条数 Count', '核查问题 Problem'],
      cases.flatMap((one) => [...counted(one, true), ...counted(one, false)]),
    ),
  ].join('\n\n');
}

const ledgerMeasures = ({ cases }: Comparison, kind: QuotaKind): string =>
  [
    `## 主要指标：${QUOTA_LABELS[kind]['zh-CN']} · Measures: ${QUOTA_LABELS[kind]['en-US'].toLowerCase()}`,
    table(
      ['指标 Measure', ...cases.map(nameOf)],
      LEDGER_MEASURES.map(({ label, style, of }) => [
        inBoth(label),
        ...cases.map((one) => written(of(one.measures, kind), style)),
      ]),
    ),
  ].join('\n\n');

const countyMeasures = ({ cases }: Comparison): string =>
  [
    '## 主要指标：全县 · Measures: the county',
    table(
      ['指标 Measure', ...cases.map(nameOf)],
      COUNTY_MEASURES.map(({ label, style, of }) => [
        inBoth(label),
        ...cases.map((one) => written(of(one.measures), style)),
      ]),
    ),
  ].join('\n\n');

const DECIMALS = { wholeOrZero: 0, decimal2: 2, decimal4: 4 } as const;

const written = (value: number | undefined, style: keyof typeof DECIMALS): string =>
  value?.toFixed(DECIMALS[style]) ?? '—';

/** What a merger leaves to be settled, in the words of its findings. */
function settled(reading: Reading, scenario: string): string {
  const report = planReading(reading, { scenario });
  const about = report.findings.filter(({ notice }) =>
    ['ADJ-204', 'ADJ-206', 'ADJ-208'].includes(notice.code),
  );
  const said = (locale: 'zh-CN' | 'en-US'): string =>
    about.map((one) => `- ${describe(one, contextOf(report, locale)).message}`).join('\n');
  return [
    `## ${scenario}须同时处理 · To be settled with the merger`,
    said('zh-CN'),
    said('en-US'),
  ].join('\n\n');
}

/** Two large townships tried as one: who is left over, and where they may go. */
function large(reading: Reading): string {
  const codeOf = (name: string): string =>
    reading.baseline.townships.find((one) => one.name === name)?.code ?? name;
  const change = {
    kind: 'merger',
    predecessor: codeOf(LARGE.from),
    successor: codeOf(LARGE.into),
  } as const;
  const scenarios = [{ name: LARGE.name, rows: [], changes: [change] }];
  const tried: Reading = { ...reading, baseline: { ...reading.baseline, scenarios } };
  return [
    `两个大镇合并（${LARGE.from}并入${LARGE.into}）时，一类乡镇的封顶数只容得下一个镇的编制，超出的人员如下。`,
    'Merging two large townships leaves people over: the ceiling of a first-class township holds the posts of one.',
    settled(tried, LARGE.name).replace('## ', '### '),
  ].join('\n\n');
}
