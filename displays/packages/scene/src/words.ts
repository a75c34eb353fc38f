import { format, type Values } from '@livesession/ui/format';
import { typeset } from '@livesession/ui/typography';

export type Language = 'fr' | 'en';
export type Words<Key extends string> = (key: Key, values?: Values) => string;

/** A scene's messages: unlike a page, a screen speaks the session's language, so the language is an argument, not a setting. */
export function wordsOf<Key extends string>(catalogues: Readonly<Record<Language, Readonly<Record<Key, string>>>>): (language: Language) => Words<Key> {
  return (language) => (key, values = {}) => format(typeset(catalogues[language][key], language), values, language);
}

export function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}
