/** The languages every text exists in. Chinese comes first: it is the one offices read. */
export type Locale = 'zh-CN' | 'en-US';

/** The languages, in the order they are offered. */
export const LOCALES: readonly Locale[] = ['zh-CN', 'en-US'];

/** One text in every language. A missing translation does not compile. */
export type Localized = Readonly<Record<Locale, string>>;

/** The names between braces in a message: `'{a} of {b}'` has `'a' | 'b'`. */
export type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
