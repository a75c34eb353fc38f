// Writes src/generated.ts and src/generated.paired.ts from schema.json, which is what the C# contracts export: types for the compiler,
// and compact shapes for the decoder, a tenth of the schema's size, because a phone has to load those of the first.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const schemaFile = new URL('../schema.json', import.meta.url);
const folder = new URL('../src/', import.meta.url);

// What a display receives. What it only sends needs no shape: the server checks it.
const received = ['Patch', 'Receipt', 'BallotPaper', 'WallQuestions', 'CodeInfo', 'ColleagueHits', 'JoinAnswer', 'Recap'];

// What no phone receives.
const receivedByPaired = [
  'PairingOffer', 'PairingAnswer', 'LiveNumbers', 'SeenScreen', 'HelpAtTable', 'ImportAnswer', 'NamedPeople', 'FoundPeople', 'SessionSummary', 'RehearsalReading',
];

/** The files by name. */
export async function generate(schema) {
  const types = await compile({ $defs: schema.$defs, title: 'Wire', type: 'object', additionalProperties: false }, 'Wire', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 130 },
    unreachableDefinitions: true,
  });
  const shapes = shapesOf(schema.$defs, received);
  const pairedShapes = Object.fromEntries(Object.entries(shapesOf(schema.$defs, receivedByPaired)).filter(([name]) => !(name in shapes)));
  return {
    'generated.ts': file(
      withoutRoot(types),
      `export const hubs = ${literal(schema.hubs)} as const;`,
      `export const refusalCodes = ${literal(schema.refusalCodes)} as const;`,
      'export type RefusalCode = (typeof refusalCodes)[number];',
      `/** Every command by the name of its hub method. */\nexport interface Commands {\n${schema.commands.map((name) => `  ${name}: ${name};`).join('\n')}\n}`,
      `export const shapes = ${literal(shapes)} as const;`,
    ),
    'generated.paired.ts': file(`export const pairedShapes = ${literal(pairedShapes)} as const;`),
  };
}

function file(...parts) {
  return ['// Made from schema.json by `npm run wire`. Do not edit.', ...parts].join('\n\n') + '\n';
}

// The compiler wants a root and comments on every definition that the root does not reach; neither says anything here.
function withoutRoot(types) {
  return types
    .replace(/export interface Wire \{\}\n/, '')
    .replace(/\/\*\*\n(?: \*[^\n]*\n)*? \*\/\n/g, '')
    .trim();
}

function shapesOf(definitions, roots) {
  const shapes = {};
  const visit = (name) => {
    if (name in shapes) return;
    shapes[name] = undefined;
    shapes[name] = shapeOf(definitions[name], visit);
  };
  roots.forEach(visit);
  return Object.fromEntries(Object.entries(shapes).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function shapeOf(schema, visit) {
  if (schema.enum) return schema.enum;
  if (schema.oneOf) {
    const members = schema.oneOf.map((member) => code(member, visit));
    return { on: schema.discriminator, of: members };
  }
  const required = new Set(schema.required);
  const property = ([name, type]) => [name, (required.has(name) ? '' : '?') + code(type, visit)];
  return Object.fromEntries(Object.entries(schema.properties).map(property));
}

// s text, n number, i whole number, b yes or no, =x the word x, [t list of t, {t dictionary of t, ?t t or absent, else a shape's name.
function code(type, visit) {
  if (type.$ref) {
    const name = type.$ref.slice('#/$defs/'.length);
    visit(name);
    return name;
  }
  if ('const' in type) return `=${type.const}`;
  switch (type.type) {
    case 'string': return 's';
    case 'number': return 'n';
    case 'integer': return 'i';
    case 'boolean': return 'b';
    case 'array': return `[${code(type.items, visit)}`;
    case 'object': return `{${code(type.additionalProperties, visit)}`;
    default: throw new Error(`No shape for ${JSON.stringify(type)}.`);
  }
}

function literal(value) {
  return JSON.stringify(value, null, 2)
    .replace(/"([A-Za-z_]\w*)":/g, '$1:')
    .replace(/"/g, "'")
    .replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (_, items) => `[${items.replace(/\n\s+/g, ' ')}]`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = await generate(JSON.parse(await readFile(schemaFile, 'utf8')));
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, folder), text);
}
