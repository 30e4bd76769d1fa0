/** A year in brackets, a number before 号, 期 or 次, or a number after No. */
const NUMBERS = [
  /[〔[(【]\s*\d{4}\s*[〕\])】]/,
  /[\d〇零一二三四五六七八九十百]+\s*[号期次]/,
  /\bNo\.?\s*\d/i,
] as const;

/**
 * Whether words name a document by its number, such as 编委函〔2024〕3号 or 会议纪要第5期: only such an
 * approval can be looked up.
 *
 * @example
 * isDocumentNumber('口头同意'); // => false
 */
export function isDocumentNumber(words: string): boolean {
  const plain = words.normalize('NFKC');
  return NUMBERS.some((number) => number.test(plain));
}
