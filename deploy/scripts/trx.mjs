// Reads a test run's .trx file: prints "passed failed skipped", and names what failed or was skipped on standard error.
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2], 'utf8');
const counters = /<Counters ([^>]*)\/>/.exec(text)?.[1] ?? '';
const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
for (const [, attributes] of text.matchAll(/<UnitTestResult ([^>]*)>/g)) {
  const name = /testName="([^"]*)"/.exec(attributes)?.[1];
  const outcome = /outcome="([^"]*)"/.exec(attributes)?.[1];
  if (outcome === 'Failed') console.error(`  failed: ${name}`);
  if (outcome === 'NotExecuted') console.error(`  skipped: ${name}`);
}
const passed = number('passed');
const failed = number('failed') + number('error') + number('timeout') + number('aborted');
console.log(passed, failed, number('total') - passed - failed);
