/**
 * Prints `N passed, N failed` as the very last line of a test run. Whatever goes wrong outside a test (a file that
 * cannot be loaded, a failed hook or global set-up, an unhandled rejection, an error while closing, no test at all)
 * counts as failed, so that the line never claims a success that the exit status denies.
 */
import type { Reporter, TestModule, Vitest } from 'vitest/node';

export class CountReporter implements Reporter {
  private passed = 0;
  private failed = 0;

  /** The last moment of the process, when also the closing is over and its exit status is known. */
  onInit(_vitest: Vitest): void {
    process.once('exit', (status) => {
      if (status === 0 && this.passed > 0 && this.failed === 0) return this.print();
      process.exitCode = status || 1;
      this.failed ||= 1;
      this.print();
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.passed = 0;
    this.failed = unhandledErrors.length;
    for (const module of modules) this.count(module);
  }

  private count(module: TestModule): void {
    this.failed += module.errors().length;
    for (const suite of module.children.allSuites()) this.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') this.passed += 1;
      if (state === 'failed' || state === 'pending') this.failed += 1; // pending: its process died
    }
  }

  private print(): void {
    process.stdout.write(`\n${this.passed} passed, ${this.failed} failed\n`);
  }
}
