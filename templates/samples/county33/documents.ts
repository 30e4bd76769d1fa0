/** The county body that issued the fictitious documents. */
export const ISSUER = '青岚县委编委（虚构）';

/** Stations handed down with their posts and people. */
export const MOVED_DOWN = {
  date: '2023-06-15',
  document: '虚构编发〔2023〕12号',
  issuer: ISSUER,
} as const;
