// Checks that every rule ID of tests/PROMISES.md that claims a proof is named by a test, and lists the rules without one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.argv[2];
const table = readFileSync(join(root, 'tests/PROMISES.md'), 'utf8');
const rows = [...table.matchAll(/^\| \*\*([A-Z]\d)\*\* \|([^|]*)\|([^|]*)\|/gm)].map(([, id, , proof]) => ({ id, proof: proof.trim() }));

const sources = [];
const collect = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'bin', 'obj', 'dist'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) collect(path);
    else if (/\.(cs|test\.tsx?)$/.test(entry.name)) sources.push(readFileSync(path, 'utf8'));
  }
};
collect(join(root, 'tests'));
collect(join(root, 'displays'));
collect(join(root, 'src/LiveSession.Rehearsal'));

// A trait, a title that begins with the rule, or a promised figure: a mention in a comment proves nothing.
const named = (id) => {
  const title = new RegExp(`\\b(?:it|test|describe)(?:\\.\\w+)*(?:\\([^()]*\\))?\\(\\s*['"\`](?:[A-Z]\\d )*${id}\\b`);
  return sources.some((text) => text.includes(`"Rule", "${id}"`) || text.includes(`new("${id}",`) || title.test(text));
};

const unproven = rows.filter((row) => row.proof.startsWith('not yet')).map((row) => row.id);
const claimed = rows.filter((row) => !row.proof.startsWith('not yet'));
const missing = claimed.filter((row) => !named(row.id)).map((row) => row.id);
console.log(`Rules without a test: ${unproven.join(', ') || 'none'}`);
if (missing.length > 0) {
  console.error(`PROMISES.md claims a proof that no test names: ${missing.join(', ')}`);
  process.exit(1);
}
