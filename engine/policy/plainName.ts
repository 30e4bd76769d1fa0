/**
 * A name as it is compared: full-width signs and spaces make no difference.
 *
 * @example
 * plainName('党建 工作（办公室）'); // => '党建工作(办公室)'
 */
export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');
