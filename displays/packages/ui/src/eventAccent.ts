/** The event's own colour on a page, readable as text and under text. */
export interface AccentColours {
  readonly accent: string;
  readonly onAccent: string;
  readonly accentSoft: string;
}

let sheet: CSSStyleSheet | undefined;

/** Wears the event's colour in place of the product's; undefined: the product's own again. A sheet made by script, because the policy forbids styles in the page. */
export function wearAccent(colours: { readonly light: AccentColours; readonly dark: AccentColours } | undefined): void {
  if (typeof CSSStyleSheet === 'undefined' || !('replaceSync' in CSSStyleSheet.prototype)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(colours ? accentRules(colours.light, colours.dark) : '');
}

/** Light and dark as tokens.css chooses them, which it stands above. */
export function accentRules(light: AccentColours, dark: AccentColours): string {
  const either = (name: keyof AccentColours): string => `var(--light, ${light[name]}) var(--dark, ${dark[name]})`;
  const accent = either('accent');
  return `:root { --accent: ${accent}; --accent-strong: ${accent}; --focus: ${accent}; --on-accent: ${either('onAccent')}; --accent-soft: ${either('accentSoft')}; }`;
}
