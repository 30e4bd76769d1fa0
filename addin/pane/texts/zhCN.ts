import { decisions } from './zhCN/decisions.ts';
import { frame } from './zhCN/frame.ts';
import { numbers } from './zhCN/numbers.ts';
import { tables } from './zhCN/tables.ts';

/** Every text of the pane in Chinese; its type is what the other languages must fill. */
export const zhCN = { ...frame, ...numbers, ...decisions, ...tables };
