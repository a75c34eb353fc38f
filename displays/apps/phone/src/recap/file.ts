const style = `
:root { color-scheme: light dark; --ink: #131a2b; --soft: #424b61; --line: #d3d8e2; --paper: #fff; --accent: #2a44b5; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f3f9; --soft: #b9c3d7; --line: #303b51; --paper: #0d121d; --accent: #a3b6ff; } }
body { max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, p { margin: 0 0 .5rem; line-height: 1.35; }
h2 { margin-top: 2rem; font-size: 1.25rem; color: var(--accent); }
h3 { font-size: 1rem; color: var(--soft); }
ul { margin: 0; padding: 0; list-style: none; }
.recap__one { margin-bottom: .75rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .75rem; break-inside: avoid; }
.recap__big { font-size: 1.25rem; font-weight: 650; }
.recap__soft { color: var(--soft); }
.recap__way { padding-left: 1rem; border-left: 2px solid var(--line); }`;

/** The recap as one page of its own: no server, no script, nothing to load. What stands on the page is escaped by the browser that wrote it. */
export function recapFile(article: HTMLElement, language: string, title: string): string {
  const head = document.createElement('title');
  head.textContent = title;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${head.outerHTML}
<style>${style}
</style>
</head>
<body>
${article.outerHTML}
</body>
</html>
`;
}

/** Gives the browser a file to keep; works on plain http, where phones have no other way. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some phones read the file only after the person has said where to.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
