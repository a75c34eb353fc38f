// Reads a test run's .trx file: prints "passed failed skipped"; what failed, was skipped or was measured goes to standard error.
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2], 'utf8');
const counters = /<Counters ([^>]*)\/>/.exec(text)?.[1] ?? '';
const number = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(counters)?.[1] ?? 0);
const entities = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };
const plain = (xml) => xml.replace(/<[^>]*>/g, '').replace(/&(quot|apos|lt|gt|amp|#x[0-9A-F]+);/g, (_, name) => entities[name] ?? String.fromCodePoint(Number(`0${name.slice(1)}`)));
for (const [, attributes, more] of text.matchAll(/<UnitTestResult ([^>]*[^/>])\/?>((?:(?!<UnitTestResult ).)*)/gs)) {
  const name = /testName="([^"]*)"/.exec(attributes)?.[1];
  const outcome = /outcome="([^"]*)"/.exec(attributes)?.[1];
  if (outcome === 'Failed') console.error(`  failed: ${plain(name)}\n${whyIn(more)}`);
  if (outcome === 'NotExecuted') console.error(`  skipped: ${plain(name)}`);
}

// The message, and where in our own code: the file is gone when somebody reads a log of another machine.
function whyIn(result) {
  const lines = plain(/<Message>(.*?)<\/Message>/s.exec(result)?.[1] ?? '').split('\n');
  // What a program said ends with why it failed.
  const message = lines.length > 24 ? [...lines.slice(0, 6), '…', ...lines.slice(-18)] : lines;
  const places = plain(/<StackTrace>(.*?)<\/StackTrace>/s.exec(result)?.[1] ?? '').split('\n').filter((line) => line.includes('LiveSession.')).slice(0, 4);
  return [...message, ...places].map((line) => `    ${line.trimEnd().slice(0, 400)}`).join('\n');
}

for (const [measured] of text.matchAll(/^ *(?:<StdOut>)?measured: .*$/gm)) console.error(`  ${plain(measured).trim()}`);
const passed = number('passed');
// A host that crashed or hung leaves a run without failed tests, or without any.
const completed = /<ResultSummary outcome="(?:Completed|Passed)"/.test(text) && number('total') > 0;
const failed = Math.max(number('failed') + number('error') + number('timeout') + number('aborted'), completed ? 0 : 1);
console.log(passed, failed, number('total') - passed - failed);
