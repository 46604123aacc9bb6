/**
 * Development codes over a record: one that a single block shows to be a drug ("treated with VLT-118") is one in every block
 * of the record ("Conclusions: VLT-118 halved proteinuria").
 */
import { foldText } from '../text/characters.js';
import type { BlockContent } from './read-block.js';

interface Part {
  readonly opensRecord: boolean;
  readonly content?: BlockContent | undefined;
}

/** For every block the codes of its record. */
export function codesOfRecords(parts: readonly Part[]): readonly ReadonlySet<string>[] {
  let current = new Set<string>();
  return parts.map(({ opensRecord, content }) => {
    if (opensRecord) current = new Set();
    for (const code of content?.codes ?? []) current.add(code);
    return current;
  });
}

/** For every block the names unknown to the lexicons that its record shows to be drugs; undefined where it shows none. */
export function namesOfRecords(parts: readonly Part[]): readonly (ReadonlySet<string> | undefined)[] {
  const all: (ReadonlySet<string> | undefined)[] = [];
  let names = new Set<string>();
  let first = 0;
  for (const [index, { opensRecord, content }] of parts.entries()) {
    if (opensRecord) {
      names = new Set();
      first = index;
    }
    const size = names.size;
    for (const name of content?.shownNames ?? []) names.add(name);
    all.push(names.size === 0 ? undefined : names);
    // What stands before the first of them is of the same record.
    if (size === 0 && names.size > 0) all.fill(names, first, index);
  }
  return all;
}

/** True where a text holds a name of which the record said something else when it was read. */
export function misjudgesNames(
  { names: before }: BlockContent,
  names: ReadonlySet<string> | undefined,
  text: string,
): boolean {
  if (before === names || (before === undefined && names === undefined)) return false;
  let folded: string | undefined;
  const changed = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean => {
    for (const name of one ?? []) {
      if (other?.has(name) === true) continue;
      folded ??= foldText(text);
      if (folded.includes(name)) return true;
    }
    return false;
  };
  return changed(before, names) || changed(names, before);
}

/** True where a block was read when the record said something else of a code. */
export function misjudgesCodes({ doubtfulCodes }: BlockContent, codes: ReadonlySet<string>): boolean {
  for (const [code, answer] of doubtfulCodes) if (codes.has(code) !== answer) return true;
  return false;
}
