import { type PlanReport, RESULT_SHEETS, type Sheet } from '../../engine/index.ts';
import { COUNTY_REPORT_ENTRIES } from './entries.ts';
import type { Entry, Place } from './entry.ts';

/** A place of an entry as it was found on the sheets of the sample. */
export interface FoundPlace {
  readonly place: Place;
  /** `编衡-权力事项!C43`; nothing where there is no such row or column. */
  readonly address: string | undefined;
  readonly value: unknown;
}

/** The page docs/county-report.md: every number of the report with the cell that holds it. */
export function countyReportPage(sheets: readonly Sheet[]): { path: string; text: string } {
  const parts = PARTS.map(({ letter, title }) => {
    const entries = COUNTY_REPORT_ENTRIES.filter(({ clause }) => clause.startsWith(letter));
    return [
      `## ${letter} ${title}`,
      '',
      '| 条 | 报告中的数 number in the report | 所在单元格 cell | 核查规则 rules | 测试 test |',
      '| --- | --- | --- | --- | --- |',
      ...entries.map((entry) => rowOf(entry, sheets)),
    ].join('\n');
  });
  return { path: 'docs/county-report.md', text: `${[INTRODUCTION, ...parts].join('\n\n')}\n` };
}

/** Every place of an entry with its address and the value there. */
export const placesOf = ({ places }: Entry, sheets: readonly Sheet[]): readonly FoundPlace[] =>
  places.map((place) => foundOn(sheets, place));

/** Whether the cell holds what the report says. */
export const holds = ({ place, value }: FoundPlace): boolean =>
  'contains' in place
    ? typeof value === 'string' && value.includes(place.contains)
    : value === place.value;

/** How often a rule found something in the sample. */
export const breachesOf = ({ outcomes }: PlanReport, code: string): number | undefined =>
  outcomes.find(({ rule }) => rule.code === code)?.breached;

function rowOf(entry: Entry, sheets: readonly Sheet[]): string {
  const cells = placesOf(entry, sheets).map(
    ({ place, address }) =>
      `\`${address ?? ''}\` ${'contains' in place ? `“${place.contains}”` : `= ${String(place.value)}`}`,
  );
  const rules = entry.rules.map(([code, breached]) => `${code} (${String(breached)})`);
  const tests = entry.tests.map(([file, name]) => `\`${file}\`: ${name}`);
  return `| ${[entry.clause, `${entry.words}<br>${entry.english}`, cells.join('<br>'), rules.join(', ') || '—', tests.join('<br>')].join(' | ')} |`;
}

function foundOn(sheets: readonly Sheet[], place: Place): FoundPlace {
  const name = RESULT_SHEETS[place.sheet]['zh-CN'];
  const rows = sheets.find((one) => one.name === name)?.rows ?? [];
  const texts = rows.map((row) => row.map((cell) => cell?.value));
  const at = 'contains' in place ? findText(texts, place.contains) : findCell(texts, place);
  if (at === undefined) return { place, address: undefined, value: undefined };
  const [row, column] = at;
  return {
    place,
    address: `${name}!${letters(column)}${String(row + 1)}`,
    value: texts[row]?.[column],
  };
}

type Texts = readonly (readonly unknown[])[];
type Spot = readonly [row: number, column: number];

function findText(texts: Texts, part: string): Spot | undefined {
  for (const [row, cells] of texts.entries())
    for (const [column, text] of cells.entries())
      if (typeof text === 'string' && text.includes(part)) return [row, column];
  return undefined;
}

/** The first row below the header (after the caption) with a cell that says the word of the row. */
function findCell(
  texts: Texts,
  { after, group, column, row }: Extract<Place, { readonly value: unknown }>,
): Spot | undefined {
  const start = after === undefined ? 0 : (findText(texts, after)?.[0] ?? texts.length);
  for (let header = start; header < texts.length; header += 1) {
    const above = group === undefined ? undefined : texts[header - 1];
    const from = above === undefined ? 0 : above.indexOf(group);
    if (group !== undefined && from < 0) continue;
    const at = (texts[header] ?? []).indexOf(column, from);
    if (at < 0) continue;
    for (let body = header + 1; body < texts.length; body += 1)
      if (texts[body]?.includes(row)) return [body, at];
  }
  return undefined;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);

const PARTS = [
  { letter: 'A', title: '扩权赋能 · Powers' },
  { letter: 'B', title: '机构设置 · Institutions' },
  { letter: 'C', title: '派驻力量 · Stations' },
  { letter: 'D', title: '综合行政执法 · Enforcement' },
  { letter: 'E', title: '四个问题 · Frame' },
];

const INTRODUCTION = `# The county report, number by number · 县报告逐数对照

Made by \`npm run reference\`; edits here are lost. Tests hold every cell, rule and test named here
against the program (\`test/docs/countyReport.test.ts\`).

Every number of the county report that a sheet carries is reproduced by the program from the rows of
the fictitious county (\`templates/samples/county-33.xlsx\`), never typed into a result. A cell is that
of the result workbook of the sample; beside a rule stands how often it finds something there. Clause
numbers are those of the report's four parts: A powers, B institutions, C stations (C1–C5 are the posts
of the other sheets), D enforcement, E frame.

县报告中的每个数都由程序从虚构县样例（\`county-33.xlsx\`）的登记行得出，没有一个是写死在成果里的。单元格是样例
成果工作簿中的位置；规则后括号内是在样例中查出的件数。报告没有说的（事项名称、部门名称、承接能力界限等）用编号
占位或列为待设置；权力事项、属地事项、准入职责各清单不相加。`;
