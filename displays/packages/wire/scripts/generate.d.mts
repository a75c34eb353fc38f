/** The text of src/generated.ts for a schema. */
export function generate(schema: unknown): Promise<string>;
