import type { Locale } from './locale';

export type Values = Readonly<Record<string, string | number>>;

type Part = string | { readonly name: string; readonly cases?: ReadonlyMap<string, readonly Part[]> | undefined };

/**
 * Writes a message of the ICU subset that the displays use: `{name}`, `{count, plural, =0 {…} one {…} many {…} other {…}}`
 * with `#` for the number, and `{kind, select, a {…} other {…}}`. There are no escapes: no message needs a brace.
 * French wants "de" between a million and a noun: a message without `many` gets it from its `other`.
 */
export function format(message: string, values: Values, locale: Locale): string {
  return write(parsed(message), values, locale, undefined);
}

const cache = new Map<string, readonly Part[]>();
const plurals = new Map<Locale, Intl.PluralRules>();
const numbers = new Map<Locale, Intl.NumberFormat>();

function parsed(message: string): readonly Part[] {
  let parts = cache.get(message);
  if (!parts) {
    parts = new Reader(message).parts();
    cache.set(message, parts);
  }
  return parts;
}

function write(parts: readonly Part[], values: Values, locale: Locale, count: number | undefined): string {
  return parts.map((part) => (typeof part === 'string' ? literal(part, locale, count) : argument(part, values, locale, count))).join('');
}

function literal(text: string, locale: Locale, count: number | undefined): string {
  return count === undefined ? text : text.replaceAll('#', formatNumber(count, locale));
}

function argument(part: Exclude<Part, string>, values: Values, locale: Locale, outer: number | undefined): string {
  const value = values[part.name];
  if (!part.cases) {
    return typeof value === 'number' ? formatNumber(value, locale) : (value ?? `{${part.name}}`);
  }
  const count = Number(value);
  const kind = category(count, locale);
  const exact = part.cases.get(`=${value}`) ?? part.cases.get(String(value)) ?? part.cases.get(kind);
  const other = part.cases.get('other') ?? [];
  const chosen = exact ?? (kind === 'many' ? other.map(ofMany) : other);
  return write(chosen, values, locale, Number.isNaN(count) ? outer : count);
}

// A plural word right after the number is a noun, or an adjective before one, unless it says what became of the counted: "3 notés", "3 présents".
// Two expressions and no lookbehind: a phone from before 2023 would refuse the whole script for it.
const counted = /# (?=(\p{L}+)[sx](?!\p{L}))/gu;
const became = /(?:ée?|u|présente?)$/;

function ofMany(part: Part): Part {
  const isNoun = (stem: string): boolean => stem === 'idée' || !became.test(stem);
  return typeof part === 'string' ? part.replace(counted, (all, stem: string) => (isNoun(stem) ? '# de ' : all)).replace(/# de (?=[aeiouyhàâéèêîôœ])/gi, '# d’') : part;
}

function category(count: number, locale: Locale): string {
  return Number.isNaN(count) ? 'other' : kept(plurals, locale, () => new Intl.PluralRules(locale)).select(count);
}

/** 1 234 in French, 1,234 in English. */
export function formatNumber(value: number, locale: Locale): string {
  return kept(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
}

function kept<T>(made: Map<Locale, T>, locale: Locale, make: () => T): T {
  let one = made.get(locale);
  if (!one) {
    one = make();
    made.set(locale, one);
  }
  return one;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  parts(): readonly Part[] {
    const parts: Part[] = [];
    while (this.at < this.text.length && this.text[this.at] !== '}') {
      if (this.text[this.at] === '{') {
        parts.push(this.argument());
      } else {
        parts.push(this.until(/[{}]/g));
      }
    }
    return parts;
  }

  private argument(): Part {
    this.at++;
    const name = this.until(/[,}]/g).trim();
    if (this.take('}')) {
      return { name };
    }
    this.take(',');
    this.until(/,/g);
    this.take(',');
    const cases = new Map<string, readonly Part[]>();
    while (!this.take('}')) {
      const key = this.until(/\{/g).trim();
      if (!this.take('{')) throw new Error(`Unfinished message: ${this.text}`);
      cases.set(key, this.parts());
      this.take('}');
      this.until(/\S/g);
    }
    return { name, cases };
  }

  private until(stop: RegExp): string {
    stop.lastIndex = this.at;
    const end = stop.exec(this.text)?.index ?? this.text.length;
    const passed = this.text.slice(this.at, end);
    this.at = end;
    return passed;
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }
}
