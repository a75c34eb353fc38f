/** The texts of the generated files in src/, by name. */
export function generate(schema: unknown): Promise<Readonly<Record<string, string>>>;
