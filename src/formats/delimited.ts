/** Comma- and tab-separated text that spreadsheets read as data, whatever a document put into it. */

/** How the fields of a line are kept apart. */
export type Delimiter = 'csv' | 'tsv';

/** One line of fields with its end; CSV ends its lines as RFC 4180 has it. */
export function delimitedLine(fields: readonly string[], delimiter: Delimiter): string {
  const safe = fields.map((field) => harmless(oneLine(field)));
  return delimiter === 'csv' ? `${safe.map(quoted).join(',')}\r\n` : `${safe.join('\t')}\n`;
}

/** Line breaks and tabs would end a field or a line where it is pasted. */
function oneLine(field: string): string {
  return field.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/**
 * A spreadsheet runs what begins with one of these marks as a formula; an apostrophe before it makes it text. Signed
 * numbers stay numbers.
 */
function harmless(field: string): string {
  if (!/^[=+\-@＝＋－＠]/.test(field) || /^[+-]\d+(?:\.\d+)?(?:e[+-]?\d+)?%?$/i.test(field)) return field;
  return `'${field}`;
}
