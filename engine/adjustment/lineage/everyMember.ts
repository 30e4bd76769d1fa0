/**
 * A record with a word on every member of a type, optional ones included: whoever adds a member to
 * the type has to say here what becomes of it, or nothing compiles.
 */
export type EveryMember<T> = { readonly [K in keyof Required<T>]: T[K] };
