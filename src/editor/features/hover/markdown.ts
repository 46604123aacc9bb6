/** Markdown made from document text, in which that text can never become markup, a link, an icon or a command. */

/** The longest piece of document text a hover repeats, in UTF-16 code units. */
const longestQuote = 160;

/**
 * Text as literal Markdown: every ASCII punctuation mark is escaped (which also disarms HTML, entities,
 * bare links and theme icons), line breaks become spaces, and long text is cut.
 */
export function literal(text: string, limit = longestQuote): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const short = flat.length > limit ? `${flat.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : flat;
  return short.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link with a literal label; without an http(s) or file-like address only the label is left. */
export function link(label: string, address: string | undefined): string {
  if (
    address === undefined ||
    !/^[a-z][a-z0-9+.-]*:/i.test(address) ||
    /^(command|javascript|data):/i.test(address)
  ) {
    return literal(label);
  }
  return `[${literal(label)}](<${address.replace(/[<>\\\s]/g, (mark) => encodeURIComponent(mark))}>)`;
}

/** Bulleted lines; those left undefined fall away. */
export function bullets(lines: readonly (string | undefined)[]): string {
  return lines
    .filter((line) => line !== undefined)
    .map((line) => `- ${line}`)
    .join('\n');
}

/** Parts of a hover with a blank line between; empty parts fall away. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
