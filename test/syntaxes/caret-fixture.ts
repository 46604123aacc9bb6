/**
 * Reads fixtures in which carets under a line say which scope stands above them:
 *
 *     The dose was 8 mg.
 *                  ^^^^ string.unquoted.dose
 *     no constant.numeric.percentage
 *
 * A line of carets followed by a scope claims that exactly this stretch bears the scope. A line that says
 * `no SCOPE` claims that nothing in the line above bears it.
 */

export interface Claimed {
  readonly scope: string;
  /** Columns in UTF-16 code units, or undefined where nothing may bear the scope. */
  readonly span: { readonly start: number; readonly end: number } | undefined;
  /** Line number in the fixture, from 1. */
  readonly line: number;
}

export interface FixtureLine {
  readonly text: string;
  readonly line: number;
  readonly claims: readonly Claimed[];
}

const caretLine = /^( *)(\^+) ([a-z][a-z.-]*)$/;
const absentLine = /^ *no ([a-z][a-z.-]*)$/;

/** The lines of a fixture with what is claimed of each; blank lines separate and carry nothing. */
export function readFixture(fixture: string): readonly FixtureLine[] {
  const lines: { text: string; line: number; claims: Claimed[] }[] = [];
  fixture.split('\n').forEach((raw, index) => {
    const line = index + 1;
    if (raw.trim() === '') return;
    const caret = caretLine.exec(raw);
    const absent = absentLine.exec(raw);
    const current = lines.at(-1);
    if (caret) {
      const [, indent = '', carets = '', scope = ''] = caret;
      const span = { start: indent.length, end: indent.length + carets.length };
      current?.claims.push({ scope, span, line });
    } else if (absent) {
      current?.claims.push({ scope: absent[1] ?? '', span: undefined, line });
    } else {
      lines.push({ text: raw, line, claims: [] });
    }
  });
  return lines;
}
