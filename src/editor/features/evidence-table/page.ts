/** The page of the panel: empty but for its script and style, which fill it. */
/** What of an address the page needs. */
type Address = { toString(): string };

export interface PageParts {
  /** Where scripts and styles may come from, as the webview says it. */
  readonly script: Address;
  readonly style: Address;
  readonly nonce: string;
  readonly title: string;
  readonly language: string;
}

/** Nothing runs and nothing is loaded but the two files that carry the nonce. */
export function pageOf({ script, style, nonce, title, language }: PageParts): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${attribute(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${attribute(title)}</title>`,
    `<link rel="stylesheet" nonce="${nonce}" href="${attribute(style.toString())}">`,
    '</head>',
    '<body>',
    `<script nonce="${nonce}" src="${attribute(script.toString())}"></script>`,
    '</body>',
    '</html>',
  ].join('\n');
}

/** A word that nobody can guess, anew for each page. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function attribute(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
