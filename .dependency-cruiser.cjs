/** The floors of the engine, lowest first. A file may import its own folder and any lower floor. */
const floors = [
  ['base', 'version.ts'],
  ['model'],
  ['policy'],
  [
    'staffing',
    'institutions',
    'stations',
    'allocation',
    'adjustment',
    'enforcement',
    'powers',
    'duties',
    'joint',
    'problems',
    'reconciliation',
    'compliance',
    'explanation',
    'workbook',
    'receipt.ts',
  ],
  ['planLedgers.ts'],
  ['plan.ts'],
  ['succession', 'measures'],
  ['forecast', 'scenarios'],
  ['simulation', 'optimisation'],
  ['planWorkbook.ts', 'workbookSheets.ts'],
  ['rollOver.ts', 'studies'],
  ['index.ts'],
];

const anyOf = (names) => `^engine/(${names.join('|').replaceAll('.', '[.]')})(/|$)`;

/** One rule per room: nothing above it, and no sibling on its own floor. */
const floorRules = floors.flatMap((rooms, level) =>
  rooms.map((room) => ({
    name: `${room}-imports-only-lower-floors`,
    severity: 'error',
    comment: 'Put what both need on a lower floor, or pass it in as an argument.',
    from: { path: anyOf([room]) },
    to: { path: '^engine/', pathNot: [anyOf([room]), ...floors.slice(0, level).map(anyOf)] },
  })),
);

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: 'every-room-has-a-floor',
      severity: 'error',
      comment: 'Give the new room a floor at the top of this file.',
      from: { path: '^engine/', pathNot: floors.map(anyOf) },
      to: {},
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Split out what the two share.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment: 'The engine knows simple-statistics and nothing else.',
      from: { path: '^engine/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'simple-statistics',
      },
    },
    {
      name: 'xlsx-knows-no-node',
      severity: 'error',
      comment: 'xlsx/ runs in the browser too: bytes in, bytes out.',
      from: { path: '^xlsx/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'hosts-use-the-door',
      severity: 'error',
      comment: 'Export it from engine/index.ts, or it is not public.',
      from: { path: '^(addin|cli|xlsx|templates|bench|docs)/' },
      to: { path: '^engine/', pathNot: '^engine/index[.]ts$' },
    },
    {
      name: 'no-rule-imports-a-rule',
      severity: 'error',
      comment: 'A stage computes; a rule only compares.',
      from: { path: '^engine/compliance/rules/[A-Z]' },
      to: { path: '^engine/compliance/rules/' },
    },
    {
      name: 'nothing-imports-test',
      severity: 'error',
      from: { path: '^(addin|engine|cli|xlsx|templates|bench|docs)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'engine/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
