/**
 * Says one thing in both languages, on standard error: standard output is for results.
 *
 * @param {string} chinese
 * @param {string} english
 */
export function say(chinese, english) {
  process.stderr.write(`${chinese}\n${english}\n`);
}

/** Something a person can put right. */
export class Stop extends Error {
  /**
   * @param {string} chinese
   * @param {string} english
   */
  constructor(chinese, english) {
    super(english);
    this.chinese = chinese;
    this.english = english;
  }
}

/**
 * Runs a task of the bootstrap; what goes wrong becomes words and exit code 3.
 *
 * @param {() => Promise<number>} task
 * @returns {Promise<number>} the exit code
 */
export async function attempt(task) {
  try {
    return await task();
  } catch (error) {
    if (error instanceof Stop) say(error.chinese, error.english);
    else if (process.env.BIANHENG_DEBUG === '1') throw error;
    else say(`没有准备好：${error.message}`, `Could not get ready: ${error.message}`);
    return 3;
  }
}
