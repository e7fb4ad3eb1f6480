import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with «N passed, N failed» alone on a line, which continuous integration reads. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    console.log(`\n${passed} passed, ${failed + broken} failed`);
  }
}
