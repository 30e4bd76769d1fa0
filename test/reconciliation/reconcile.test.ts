import { describe, expect, test } from 'vitest';
import type { QuotaChange } from '../../engine/model/baseline.ts';
import { balanceOf } from '../../engine/reconciliation/balance.ts';
import { reconcile } from '../../engine/reconciliation/reconcile.ts';
import { cellAt, countyWith, FIRST } from '../support/builders.ts';

const row = (more: Partial<QuotaChange>, at = 1): QuotaChange => ({
  township: FIRST,
  kind: 'administrative',
  matter: '调整',
  opening: false,
  document: '编委发〔2024〕3号',
  cell: cellAt('编制变动台账', at),
  ...more,
});
const opening = (to: number, more: Partial<QuotaChange> = {}): QuotaChange =>
  row({ matter: '期初', opening: true, to, document: undefined, date: '2023-01-01', ...more }, 0);
const balance = (...rows: readonly QuotaChange[]) => balanceOf(rows, '2024-12-31');

describe('the balance by documents', () => {
  test('is the opening balance and every change up to the day', () => {
    const { documents, broken } = balance(
      opening(30),
      row({ date: '2023-06-01', from: 30, to: 33, change: 3 }),
      row({ date: '2024-12-31', change: -1 }),
      row({ date: '2025-01-01', change: 9 }),
    );
    expect(documents).toBe(32);
    expect(broken).toEqual([]);
  });

  test('runs by date, not by row', () => {
    const { documents, broken } = balance(
      row({ date: '2024-02-01', from: 33, to: 31 }),
      row({ date: '2023-06-01', from: 30, to: 33 }),
      opening(30),
    );
    expect(documents).toBe(31);
    expect(broken).toEqual([]);
  });

  test('takes the change from the numbers before and after', () => {
    expect(balance(opening(30), row({ date: '2024-01-01', to: 34 })).documents).toBe(34);
  });

  test('starts from the first number before, where no opening balance is given', () => {
    expect(balance(row({ date: '2024-01-01', from: 28, change: 2 })).documents).toBe(30);
  });

  test('starts from the number after, where the first row states nothing else', () => {
    expect(balance(row({ date: '2024-01-01', to: 30 })).documents).toBe(30);
    expect(
      balance(row({ date: '2024-01-01', to: 30 }), row({ date: '2024-02-01', change: 2 }))
        .documents,
    ).toBe(32);
  });

  test('is unknown without anything to start from', () => {
    expect(balance(row({ date: '2024-01-01', change: 2 })).documents).toBeUndefined();
    expect(balance().documents).toBeUndefined();
  });

  test('is unknown where a row says nothing', () => {
    expect(balance(opening(30), row({ date: '2024-01-01' })).documents).toBeUndefined();
  });

  test('starts afresh from a carried-over year, which must agree', () => {
    const carried = opening(31, { date: '2024-01-01', cell: cellAt('编制变动台账', 5) });
    expect(balance(opening(30), carried)).toMatchObject({
      documents: 31,
      broken: [{ expected: 30, stated: 31, cell: { row: 5 } }],
    });
  });
});

describe('the trail', () => {
  test('has every row in the order of dates, with the balance it leaves', () => {
    const { trail, documents } = balance(
      row({ date: '2025-01-01', change: 9 }, 9),
      row({ date: '2024-03-01', from: 33, to: 34, change: 1 }, 2),
      row({ date: '2023-06-01', change: 2 }, 1),
      opening(30),
    );
    expect(trail.map(({ row: { cell }, ...step }) => ({ ...step, at: cell?.row }))).toEqual([
      { at: 0, balance: 30, fits: true, isLater: false },
      { at: 1, balance: 32, fits: true, isLater: false },
      { at: 2, balance: 33, fits: false, isLater: false },
      { at: 9, fits: true, isLater: true },
    ]);
    expect(documents).toBe(33);
  });
});

describe('posts over the line between county and township', () => {
  const moved = (more: Partial<QuotaChange>): QuotaChange =>
    row({ kind: 'publicInstitution', matter: '水利站编制下放', change: 5, ...more });
  const crossing = (rows: readonly QuotaChange[], fromCounty = 5) => {
    const { baseline } = countyWith((county) => {
      county.first.publicInstitution.fromCounty = fromCounty;
      county.baseline.changes!.push(...structuredClone(rows));
    });
    return reconcile(baseline).find((one) => one.kind === 'publicInstitution')!.crossing;
  };
  const issuer = '某省委编办';

  test('are absent where the sheet states none', () => {
    expect(crossing([moved({})], 0)).toBeUndefined();
  });

  test('are covered by documents, and by approvals of the province apart', () => {
    expect(crossing([])).toMatchObject({ fromCounty: 5, documented: 0, provincial: 0 });
    expect(crossing([moved({ issuer: '青岚县委编委' })])).toMatchObject({
      documented: 5,
      provincial: 0,
    });
    expect(crossing([moved({ change: 2, issuer }), moved({ change: 3 })])).toMatchObject({
      documented: 5,
      provincial: 2,
      central: 0,
    });
    expect(crossing([moved({ issuer: '中央编办' })])).toMatchObject({ provincial: 5, central: 5 });
  });

  test.each(['某省青岚县委编委', '广西壮族自治区某县编办', '某自治县党委编办'])(
    'a county is no province, however long its name: %s',
    (name) => {
      expect(crossing([moved({ issuer: name })])).toMatchObject({ documented: 5, provincial: 0 });
    },
  );

  test.each(['由白水乡调剂', '乡镇间调剂', '期初'])('“%s” covers nothing', (matter) => {
    const rows = [moved({ matter, issuer, opening: matter === '期初' })];
    expect(crossing(rows)).toMatchObject({ documented: 0 });
  });

  test('no row covers more than was handed down, none counts without a document', () => {
    expect(crossing([moved({ change: 9 })])).toMatchObject({ documented: 5 });
    expect(crossing([moved({ document: '' })])).toMatchObject({ documented: 0 });
    expect(crossing([moved({ date: '2025-01-01' })])).toMatchObject({ documented: 0 });
  });
});

describe('rows that do not add up', () => {
  test('a number before that nothing ended in is named once, not down the whole list', () => {
    const { documents, broken } = balance(
      opening(30),
      row({ date: '2023-06-01', from: 29, to: 31, change: 2 }, 7),
      row({ date: '2024-06-01', from: 31, to: 32, change: 1 }, 8),
    );
    expect(broken).toEqual([{ expected: 30, stated: 29, cell: cellAt('编制变动台账', 7) }]);
    expect(documents).toBe(33);
  });

  test('a change that does not lead from before to after', () => {
    const { broken } = balance(
      opening(30),
      row({ date: '2023-06-01', from: 30, to: 33, change: 2 }),
    );
    expect(broken).toMatchObject([{ expected: 32, stated: 33 }]);
  });
});

describe('rows that lack something', () => {
  test('a change without a document; opening balances are said apart', () => {
    const { undocumented } = balance(
      opening(30),
      row({ date: '2023-06-01', change: 1, document: ' ' }, 4),
      row({ date: '2023-07-01', change: 1 }, 5),
    );
    expect(undocumented).toEqual([cellAt('编制变动台账', 4)]);
  });

  test('a change without a date counts at its place and is named', () => {
    const { documents, undated } = balance(opening(30), row({ change: 1 }, 4));
    expect(documents).toBe(31);
    expect(undated).toEqual([cellAt('编制变动台账', 4)]);
  });
});

describe('side by side', () => {
  test('sheet, documents and real names agree', () => {
    const [first] = reconcile(countyWith().baseline);
    expect(first).toMatchObject({
      ...{ township: FIRST, kind: 'administrative', sheet: 30, documents: 30, documentGap: 0 },
      ...{ inPost: 28, realNames: 28, realNameGap: 0 },
    });
  });

  test('differences carry their sign: sheet less documents, in post less names', () => {
    const { baseline } = countyWith((county) => {
      county.first.administrative.approved = 29;
      county.baseline.realNames![0]!.people = 27;
    });
    expect(reconcile(baseline)[0]).toMatchObject({ documentGap: -1, realNameGap: 1 });
  });

  test('several rows of one township are counted together', () => {
    const { baseline } = countyWith((county) => {
      county.baseline.realNames!.push({ township: FIRST, kind: 'administrative', people: 1 });
    });
    expect(reconcile(baseline)[0]!.realNames).toBe(29);
  });

  test('a source that is not there makes no difference', () => {
    const { baseline } = countyWith((county) => {
      county.baseline.changes = undefined;
      county.baseline.realNames = undefined;
    });
    const [first] = reconcile(baseline);
    expect(first!.documents ?? first!.documentGap).toBeUndefined();
    expect(first!.realNames ?? first!.realNameGap).toBeUndefined();
  });
});
