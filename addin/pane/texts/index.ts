import type { Locale } from '../../../engine/index.ts';
import { enUS } from './enUS.ts';
import type { Texts } from './texts.ts';
import { zhCN } from './zhCN.ts';

export type { Texts } from './texts.ts';

/** The texts of each language. */
export const TEXTS: Readonly<Record<Locale, Texts>> = { 'zh-CN': zhCN, 'en-US': enUS };
