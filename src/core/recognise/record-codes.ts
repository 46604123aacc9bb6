/**
 * Development codes over a record: one that a single block shows to be a drug ("treated with VLT-118") is one in every block
 * of the record ("Conclusions: VLT-118 halved proteinuria").
 */
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

/** True where a block was read when the record said something else of a code. */
export function misjudgesCodes({ doubtfulCodes }: BlockContent, codes: ReadonlySet<string>): boolean {
  for (const [code, answer] of doubtfulCodes) if (codes.has(code) !== answer) return true;
  return false;
}
