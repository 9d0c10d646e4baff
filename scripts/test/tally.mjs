import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const reportFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-report-')), 'report.json');

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** A suite that ended badly has a failure, whatever its report says or does not. */
const honest = (code, passed, failed) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed });

export const tallyOfExit = (code) => honest(code, code === 0 ? 1 : 0, 0);

export const tallyOfJest = (code, file) => {
  const report = read(file) ?? { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  return honest(code, report.numPassedTests, report.numFailedTests + report.numRuntimeErrorTestSuites);
};

export const tallyOfPlaywright = (code, file) => {
  const { stats, errors } = read(file) ?? { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] };
  return honest(code, stats.expected, stats.unexpected + stats.flaky + errors.length);
};

export const sum = (tallies) =>
  tallies.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });
