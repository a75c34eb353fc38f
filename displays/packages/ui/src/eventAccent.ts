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

/** In the order and with the weight of tokens.css, which they stand above. */
export function accentRules(light: AccentColours, dark: AccentColours): string {
  return `:root { ${tokens(light)} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${tokens(dark)} } }
:root[data-theme="dark"] { ${tokens(dark)} }`;
}

function tokens({ accent, onAccent, accentSoft }: AccentColours): string {
  return `--accent: ${accent}; --accent-strong: ${accent}; --focus: ${accent}; --on-accent: ${onAccent}; --accent-soft: ${accentSoft};`;
}
