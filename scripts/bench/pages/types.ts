/** A page to measure. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
}
