export function main(argv: readonly string[], host: { home: string }): number {
  console.log(argv, host);
  return 0;
}
