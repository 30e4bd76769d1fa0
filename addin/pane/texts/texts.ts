import type { zhCN } from './zhCN.ts';

/** What every language must say: a missing text does not compile. */
export type Texts = typeof zhCN;
