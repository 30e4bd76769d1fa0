declare module 'virtual:bianheng' {
  /** The worker that reads and writes workbooks, as a classic script. */
  export const WORKER_SOURCE: string;
  /** The worker that calculates, likewise. */
  export const CALCULATION_SOURCE: string;
  /** The sample county. */
  export const SAMPLE_BASE64: string;
}

declare module '*.xlsx?url' {
  const url: string;
  export default url;
}
