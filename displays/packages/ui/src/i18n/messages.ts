import { format, type Values } from './format';
import { locale, locales, type Locale } from './locale';
import { pseudo, pseudoAsked } from './pseudo';
import { typeset } from './typography';

export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** A part's messages in both languages; the types refuse a key that one of them lacks. */
export function createMessages<Key extends string>(catalogues: Readonly<Record<Locale, Catalogue<Key>>>): Translate<Key> {
  const set = Object.fromEntries(locales.map((each) => [each, typesetAll(catalogues[each], each)])) as Record<Locale, Catalogue<Key>>;
  return (key, values = {}) => format(set[locale.value][key], values, locale.value);
}

// Only the galleries are built with it: a real page carries neither the language nor the question.
const inTest = import.meta.env.MODE === 'gallery' && pseudoAsked();

function typesetAll<Key extends string>(catalogue: Catalogue<Key>, language: Locale): Catalogue<Key> {
  return Object.fromEntries(
    Object.entries<string>(catalogue).map(([key, message]) => [key, typeset(inTest ? pseudo(message) : message, language)]),
  ) as Catalogue<Key>;
}
