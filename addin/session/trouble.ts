import { HostError } from '../hostError.ts';
import type { Trouble } from './state.ts';

/** What went wrong, in words; what nobody foresaw says so. */
export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof HostError) return { kind: error.trouble, text: error.text };
  const said = error instanceof Error ? error.message : String(error);
  return {
    kind: 'unknown',
    text: {
      'zh-CN': `出现未预料的情况，操作没有完成：${said}。请检查结果表是否完整，再重试。`,
      'en-US': `Something unexpected happened and this was not completed: ${said}. See whether the result sheets are whole, then try again.`,
    },
  };
};
