export interface Finding {
  readonly line: number;
  readonly text: string;
}
export function textInCode(source: string, name?: string): readonly Finding[];
