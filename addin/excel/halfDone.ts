import { HostError } from '../hostError.ts';
import type { Captured } from './capture.ts';

/** The workbook's sheets of ours before something was done to them. */
export interface Former {
  /** Sheets that were not there before, and are known to have been added by us. */
  readonly added: readonly string[];
  /** Our sheets that were replaced or removed, as they were. */
  readonly before: readonly Captured[];
}

/** What has to be put back before anything else is done. */
export interface Left extends Former {
  /** Whether it is an undo that stopped; otherwise it is a write. */
  readonly isUndo: boolean;
}

/** A write or an undo that stopped half-way, and that could not be put back at once. */
export class HalfDone extends HostError {
  readonly left: Left;

  constructor(left: Left, cause: unknown) {
    const why = textOf(cause);
    super(cause instanceof HostError ? cause.trouble : 'unknown', {
      'zh-CN': `${left.isUndo ? '撤销' : '写入'}中途停下，结果表暂时不完整；您的表未动。${why['zh-CN']}排除后点“恢复结果表”，或再点一次“${left.isUndo ? '撤销上次写入' : '写入'}”，会先把这些结果表恢复原样。`,
      'en-US': `${left.isUndo ? 'Undoing' : 'Writing'} stopped half-way, and result sheets are incomplete for now; your sheets are untouched. ${why['en-US']} Once that is out of the way, press “Put the result sheets back” or ${left.isUndo ? 'undo' : 'write'} again: first these sheets are put back as they were.`,
    });
    this.left = left;
  }
}

const textOf = (cause: unknown): HostError['text'] => {
  if (cause instanceof HostError) return cause.text;
  const said = cause instanceof Error ? cause.message : String(cause);
  return { 'zh-CN': `原因：${said}。`, 'en-US': `The cause: ${said}.` };
};
