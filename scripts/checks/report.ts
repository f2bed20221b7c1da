/** Keeps count of what passed and failed, and tells it in plain lines. */

/** How a step went. */
export interface Check {
  ok: boolean;
  /** Shown where the step failed. */
  output: string;
  /** Where the step is made of tests of its own: those count, instead of the step. */
  tests?: { passed: number; failed: number };
}

const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;

export class Report {
  #passed = 0;
  #failed = 0;

  /** Runs a step, tells how it went, and returns whether it passed. A step that throws failed. */
  async step(name: string, run: () => Promise<Check>): Promise<boolean> {
    const start = performance.now();
    let check: Check;
    try {
      check = await run();
    } catch (error) {
      check = { ok: false, output: (error as Error).message };
    }
    const { ok, output, tests = { passed: Number(ok), failed: 0 } } = check;
    // A step that failed without a failed test, as in a crash, must not pass for a good one.
    const failed = ok ? tests.failed : Math.max(tests.failed, 1);
    this.#passed += tests.passed;
    this.#failed += failed;
    const count = check.tests ? ` (${tests.passed} passed, ${failed} failed)` : '';
    console.log(`${failed > 0 ? 'FAILED' : 'passed'}  ${name}${count}, ${seconds(start)}`);
    if (failed > 0 && output.trim() !== '') console.log(output.trim().replace(/^/gm, '    '));
    return failed === 0;
  }

  /** Counts a step as failed that could not be run. */
  skip(name: string, reason: string): void {
    this.#failed += 1;
    console.log(`FAILED  ${name}: not run, ${reason}`);
  }

  /** Prints the last line and returns the exit status that goes with it. */
  end(): number {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 ? 0 : 1;
  }
}
