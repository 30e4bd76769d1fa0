import type { Localized } from '../engine/index.ts';
import { both, withHelp } from './messages.ts';

/** What is wrong with a command line that looks beyond one plan. */
export const STUDY_USAGE = {
  tooManyScenarios: (command: string, most: number): Localized =>
    withHelp(
      both(
        `命令 ${command} 最多用${most}个测算方案。`,
        `The command ${command} takes at most ${most} scenario(s).`,
      ),
      command,
    ),
  noScenario: withHelp(
    both(
      '请用 --scenario 写明要比较的测算方案，可写多次。',
      'Name the scenarios to compare with --scenario, once for each.',
    ),
    'compare',
  ),
  number: (option: string, value: string, [least, most]: readonly [number, number]): Localized =>
    both(
      `选项“${option}”要写${least}到${most}的整数，现为“${value}”。`,
      `The option “${option}” takes a whole number from ${least} to ${most}, not “${value}”.`,
    ),
};

/** Remarks on the way of a study. */
export const STUDY_REMARKS = {
  ended: (draws: number): Localized =>
    both(
      `已按要求停止，停止前模拟了${draws}次，没有写入文件。`,
      `Ended as asked after ${draws} draws; nothing was written.`,
    ),
};
