import { problemCode } from '@livesession/ui';

/** Printing has begun, or the code of what stands in its way. */
export type Printed = 'printing' | { readonly code: string };

/** Where the badge stands while it is printed; the style sheets show either it or the page. */
const sheetId = 'print-sheet';

/** Gets one badge as the server makes it, prints it, and takes it away again. */
export async function printBadge(ticket: string): Promise<Printed> {
  try {
    const answer = await fetch('/api/kiosk/badge', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ticket }), credentials: 'same-origin' });
    if (!answer.ok) return { code: problemCode(await answer.json().catch(() => undefined)) ?? 'unavailable' };
    const badge = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.single');
    if (!badge) return { code: 'unavailable' };
    await haveStyles();
    print(badge);
    return 'printing';
  } catch {
    return { code: 'unavailable' };
  }
}

/** Nothing of a badge stays on the page. */
export function clearSheet(): void {
  document.getElementById(sheetId)?.remove();
}

function print(badge: Element): void {
  clearSheet();
  const sheet = document.createElement('div');
  sheet.id = sheetId;
  sheet.append(document.importNode(badge, true));
  document.body.append(sheet);
  window.addEventListener('afterprint', clearSheet, { once: true });
  window.print();
}

// The style sheet of paper is behind the kiosk's cookie, so it comes when it is first needed.
function haveStyles(): Promise<void> {
  if (document.querySelector('link[media="print"]')) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.media = 'print';
  link.href = '/print/print.css';
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error('No styles for paper.'));
    });
    document.head.append(link);
  });
}
