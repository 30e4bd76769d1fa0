/**
 * Fills the braces of a message.
 *
 * @param write how a fact is written in the language of the message
 * @example
 * fill('{a} of {b}', { a: 1, b: 2 }, String); // => '1 of 2'
 */
export function fill<F>(
  message: string,
  facts: Readonly<Record<string, F>>,
  write: (fact: F) => string,
): string {
  return message.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const fact = facts[name];
    return fact === undefined ? braces : write(fact);
  });
}
