import { bianheng } from './run.ts';

/**
 * Builds the command before the tests that run it, so that none of them sees it being built.
 *
 * A source that cannot be built fails those tests, not this.
 */
export const setup = async (): Promise<void> => {
  await bianheng(['--version']);
};
