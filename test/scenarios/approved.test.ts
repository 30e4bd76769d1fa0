import { expect, test } from 'vitest';
import { comparisonLines } from '../../cli/studyScreen.ts';
import type { Decision } from '../../engine/model/baseline.ts';
import { QUOTA_KINDS } from '../../engine/model/ledger.ts';
import { planReading } from '../../engine/planWorkbook.ts';
import { parameterNames } from '../../engine/policy/parameterNames.ts';
import {
  comparisonDocument,
  compareStudy,
  compareStudySheets,
} from '../../engine/studies/compareStudy.ts';
import { readWorkbook } from '../../engine/workbook/readWorkbook.ts';
import { contractSheets } from '../../engine/workbookSheets.ts';
import { county33 } from '../../templates/samples/county33/baseline.ts';
import { policyRows } from '../../templates/samples/county33/policy.ts';
import { gridOf } from '../workbook/grids.ts';

/** The county as it is written and read again, with more decisions. */
const readingWith = (decisions: readonly Decision[]) =>
  readWorkbook(contractSheets({ ...county33(), decisions }, policyRows(), 'zh-CN').map(gridOf), {
    parameters: parameterNames(),
  });

/** Every number decided: as drafted, but for two posts that the meeting gave from one to another. */
function approved() {
  const { decisions } = county33();
  const { ledgers } = planReading(readingWith(decisions)).plan;
  const all = QUOTA_KINDS.flatMap((kind) =>
    ledgers[kind].rows.map(({ township, draft, proposal = 0 }, index): Decision => {
      const made = decisions.find((one) => one.township === township && one.kind === kind);
      const shift = kind === 'administrative' ? ([2, -2][index] ?? 0) : 0;
      return {
        ...{ township, kind, reason: '会议研究', ...made },
        decided: (draft ?? proposal) + shift,
        ...{ document: '县委编委〔2025〕1号', decidedOn: '2024-12-30' },
      };
    }),
  );
  return readingWith(all);
}

const CASES = { scenarios: [undefined, '压缩总额'] };

test('over an approved plan scenarios are compared by drafts, and it says that decided numbers stay', () => {
  const before = compareStudy(readingWith(county33().decisions), {}, CASES);
  const after = compareStudy(approved(), {}, CASES);
  // 33 townships, both ledgers: none of them is moved by what is tried.
  expect(before.comparison.cases.map(({ held }) => held)).toEqual([0, 0]);
  expect(after.comparison.cases.map(({ held }) => held)).toEqual([66, 66]);
  const { rows } = after.report.plan.ledgers.administrative;
  expect((rows[0]?.decided ?? 0) - (rows[0]?.draft ?? 0)).toBe(2);
  // What the comparison stands on and finds is what it was before the approval.
  const standing = ({ comparison: { cases } }: typeof after) =>
    cases.map(({ posts, deltas, measures: { ledgers } }) => ({
      ...{ posts, deltas },
      sums: QUOTA_KINDS.map((kind) => ledgers[kind].posts),
    }));
  expect(standing(after)).toEqual(standing(before));
  expect(after.comparison.cases[1]?.measures.ledgers.administrative.posts).toBe(882);
});

test('the note is on the sheet and on the screen, the count in the document; nowhere without decided numbers', () => {
  const [before, after] = [
    compareStudy(readingWith(county33().decisions), {}, CASES),
    compareStudy(approved(), {}, CASES),
  ];
  const NOTE = '审定数不变：已有66个审定数';
  const words = (study: typeof after): string =>
    compareStudySheets(study, 'zh-CN')
      .flatMap(({ rows }) => rows.flat())
      .map((cell) => (typeof cell?.value === 'string' ? cell.value : ''))
      .join('\n');
  expect(words(after)).toContain(NOTE);
  expect(words(before)).not.toContain('审定数不变');
  expect(comparisonLines(after, 'zh-CN').join('')).toContain(NOTE);
  expect(comparisonLines(after, 'en-US').join(' ')).toContain('Decided numbers stay: 66');
  expect(comparisonDocument(after, 'zh-CN')['cases']).toMatchObject([{ held: 66 }, { held: 66 }]);
});
