/** Everything the reader can say; codes SHT-1xx, SHT-2xx and SHT-3xx. */
export * from './notices/cells.ts';
export * from './notices/sheets.ts';
export * from './notices/townships.ts';
export * from './notices/powers.ts';
export * from './notices/records.ts';
