import type { LineageRow, MobileLoan } from '../nouns.ts';
import { codeOf } from './facts.ts';
import { table, numberIn } from '../table.ts';

/** 机动编制: eight administrative posts of eighteen on loan, three requests. Flaw: 茶溪镇 ran out unevaluated. */
const LOANS = `
  名称    用途    申请  审核  批准  起始        到期        评估  文号                  事由
  枫渡镇  中心       3     2     2  2024-03-01  2026-02-28  -     虚构编发〔2024〕5号   水库移民安置
  岚江镇  阶段       3     3     3  2024-04-01  2025-03-15  -     虚构编发〔2024〕7号   文明城市创建
  茶溪镇  阶段       2     2     2  2023-07-01  2024-12-15  -     虚构编发〔2023〕15号  茶旅示范园区建设
  柏霖镇  超负荷     2     1     1  2024-09-01  2025-08-31  -     虚构编发〔2024〕17号  集镇人口集中，办件量大
  鹭坪镇  阶段       2     2     2  2023-01-01  2024-06-30  收回  虚构编发〔2023〕2号   高速公路征地拆迁
  云麓镇  中心       3     2     -  -           -           -     -                     县级工业园区建设
  雾溪乡  阶段       2     -     -  -           -           -     -                     撂荒地整治
  石笠镇  超负荷     2     -     -  -           -           -     -                     景区旺季管理
`;

const USES = { 中心: 'centralWork', 阶段: 'phased', 超负荷: 'overload' } as const;

/** Requests to the pool and posts on loan, all administrative. */
export const loans = (): readonly MobileLoan[] =>
  table(LOANS).map((row) => ({
    township: codeOf(row['名称'] ?? ''),
    kind: 'administrative',
    use: USES[row['用途'] as keyof typeof USES],
    requested: numberIn(row['申请']),
    reviewed: numberIn(row['审核']),
    approved: numberIn(row['批准']),
    reason: row['事由'],
    from: row['起始'] as MobileLoan['from'],
    until: row['到期'] as MobileLoan['until'],
    document: row['文号'],
    evaluation: row['评估'] === '收回' ? 'recall' : undefined,
    note: undefined,
  }));

/** 沿革: the six townships that went into others on one day, each whole. */
const MERGED = `
  原      现
  城郊乡    岚江镇
  塔湾乡    云麓镇
  永兴坝乡  鹭坪镇
  蒲叶乡    石笠镇
  花石乡    桐垭镇
  半坡乡    茶溪镇
`;

/** What became of the former townships. */
export const lineage = (): readonly LineageRow[] =>
  table(MERGED).map((row) => ({
    predecessor: row['原'] ?? '',
    successor: codeOf(row['现'] ?? ''),
    sharePosts: 1,
    sharePeople: 1,
    date: '2019-12-18',
    document: '虚构省府函〔2019〕31号',
    matter: 'merge',
  }));
