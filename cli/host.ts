/** What the command is given by whoever starts it. */
export interface Host {
  /** The folder of the package: the samples are there. */
  readonly home: string;
}
