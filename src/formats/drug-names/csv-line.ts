/** One line of comma-separated values: fields may stand in quotes, a doubled quote stands for one (RFC 4180). */

export type CsvLine = { readonly fields: readonly string[] } | { readonly malformed: string };

/** Cuts a line at a separator of one character; a field in quotes must end on its line. */
export function readCsvLine(line: string, separator: string): CsvLine {
  const fields: string[] = [];
  for (let at = 0; ; ) {
    let start = at;
    while (line[start] === ' ') start++;
    if (line[start] === '"') {
      const quoted = readQuoted(line, start);
      if (quoted === undefined)
        return { malformed: `has a quote in field ${fields.length + 1} that is not closed` };
      let next = quoted.end;
      while (line[next] === ' ') next++;
      if (next < line.length && line[next] !== separator) {
        return { malformed: `has text behind the closing quote of field ${fields.length + 1}` };
      }
      fields.push(quoted.text.trim());
      at = next;
    } else {
      const end = line.indexOf(separator, at);
      fields.push(line.slice(at, end < 0 ? line.length : end).trim());
      at = end < 0 ? line.length : end;
    }
    if (at >= line.length) return { fields };
    at++;
    if (at === line.length) {
      fields.push('');
      return { fields };
    }
  }
}

function readQuoted(line: string, open: number): { readonly text: string; readonly end: number } | undefined {
  let text = '';
  for (let at = open + 1; ; ) {
    const quote = line.indexOf('"', at);
    if (quote < 0) return undefined;
    text += line.slice(at, quote);
    if (line[quote + 1] !== '"') return { text, end: quote + 1 };
    text += '"';
    at = quote + 2;
  }
}
