/** What a step of a run has come to: single tests, or 1 for a check as a whole. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that failed, or passed at the second try only, a line each; a check shows itself what is wrong. */
  readonly remarks?: readonly string[];
}

/** One step of a run. */
export interface Step {
  /** In a few words, for the list of steps. */
  readonly name: string;
  run(): Promise<Tally>;
  /** Set if nothing that follows makes sense without it. */
  readonly vital?: boolean;
}

/**
 * Runs steps one after the other and says what each came to. What went wrong stands together at the end,
 * for the whole is long and often cut; the last line is the sum.
 *
 * @param steps in order
 * @returns whether all passed
 */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  let passed = 0;
  let failed = 0;
  const remarks: string[] = [];
  for (const step of steps) {
    console.log(`── ${step.name}`);
    const start = performance.now();
    const tally = await step.run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const result = tally.failed > 0 ? `${tally.failed} failed` : 'passed';
    console.log(`   ${step.name}: ${result} (${seconds} s)`);
    passed += tally.passed;
    failed += tally.failed;
    remarks.push(...remarksOn(step, tally));
    if (step.vital && tally.failed > 0) {
      console.log('   Nothing that follows can run without it.');
      break;
    }
  }
  for (const remark of remarks) console.log(remark);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

function remarksOn({ name }: Step, { failed, remarks }: Tally): readonly string[] {
  return remarks?.map((remark) => `${name}: ${remark}`) ?? (failed > 0 ? [`${name}: failed`] : []);
}
