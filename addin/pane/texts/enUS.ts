import { decisions } from './enUS/decisions.ts';
import { frame } from './enUS/frame.ts';
import { numbers } from './enUS/numbers.ts';
import { tables } from './enUS/tables.ts';
import type { Texts } from './texts.ts';

/** Every text of the pane in English. */
export const enUS: Texts = { ...frame, ...numbers, ...decisions, ...tables };
