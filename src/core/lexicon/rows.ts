/** Rows of facts: "heading: item, item". Read once, when a table is first asked for. */

export interface Row {
  readonly heading: string;
  readonly items: readonly string[];
}

/** The rows of a data file; a line without a colon is a heading without items. */
export function* readRows(rows: string): Generator<Row> {
  for (const line of rows.split('\n')) {
    if (line === '') continue;
    const colon = line.indexOf(': ');
    if (colon < 0) yield { heading: line, items: [] };
    else yield { heading: line.slice(0, colon), items: line.slice(colon + 2).split(', ') };
  }
}

/** An item in quotation marks counts only in exactly these letters. */
export function unquote(item: string): { readonly text: string; readonly exact: boolean } {
  return item.startsWith("'") ? { text: item.slice(1, -1), exact: true } : { text: item, exact: false };
}
