import { HostError } from '../hostError.ts';
import type { Trouble } from './state.ts';

/** What went wrong, in words; what nobody foresaw says so. */
export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof HostError) return { kind: error.trouble, text: error.text };
  const said = error instanceof Error ? error.message : String(error);
  return {
    kind: 'unknown',
    text: {
      'zh-CN': `出现未预料的情况，未作任何改动：${said}`,
      'en-US': `Something unexpected happened; nothing was changed: ${said}`,
    },
  };
};
