// Reads a test run's .trx file: prints "passed failed skipped"; what failed, was skipped or was measured goes to standard error.
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2], 'utf8');
const counters = /<Counters ([^>]*)\/>/.exec(text)?.[1] ?? '';
const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
const entities = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
const plain = (xml) => xml.replace(/<[^>]*>/g, '').replace(/&(quot|apos|lt|gt|amp|#x[0-9A-F]+);/g, (_, name) => entities[name] ?? String.fromCodePoint(Number(`0${name.slice(1)}`)));
for (const [, attributes] of text.matchAll(/<UnitTestResult ([^>]*)>/g)) {
  const name = /testName="([^"]*)"/.exec(attributes)?.[1];
  const outcome = /outcome="([^"]*)"/.exec(attributes)?.[1];
  if (outcome === 'Failed') console.error(`  failed: ${plain(name)}`);
  if (outcome === 'NotExecuted') console.error(`  skipped: ${plain(name)}`);
}
for (const [measured] of text.matchAll(/^ *(?:<StdOut>)?measured: .*$/gm)) console.error(`  ${plain(measured).trim()}`);
const passed = number('passed');
const failed = number('failed') + number('error') + number('timeout') + number('aborted');
console.log(passed, failed, number('total') - passed - failed);
