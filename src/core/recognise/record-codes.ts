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

/** True where a block's text holds a name of which its record, that knows `names` by now, said something else when it was read. */
export type NameJudge = (
  content: BlockContent,
  names: ReadonlySet<string> | undefined,
  text: string,
) => boolean;

/** Judges blocks one after the other: what it looks for is laid out once for all blocks that a record's names are new to. */
export function nameJudge(): NameJudge {
  let latest: ReadonlySet<string> | undefined;
  let holdsOne = holdsAnyOf([]);
  return ({ names: before, askedNames }, names, text) => {
    if (before === names || !isAnsweredOtherwise(askedNames, names)) return false;
    if (before !== undefined) {
      const changed = [...missingIn(names, before), ...missingIn(before, names ?? NO_NAMES)];
      return changed.length > 0 && holdsAnyOf(changed)(text);
    }
    if (names !== undefined && names !== latest) {
      latest = names;
      holdsOne = holdsAnyOf([...names]);
    }
    return holdsOne(text);
  };
}

/** True where the record says something else by now of a name that the block asked for. */
function isAnsweredOtherwise(
  asked: ReadonlyMap<string, boolean>,
  names: ReadonlySet<string> | undefined,
): boolean {
  for (const [name, answer] of asked) if ((names?.has(name) === true) !== answer) return true;
  return false;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** Asks whether a text, once folded, holds one of these folded strings: many in one pass, where one after the other takes long. */
function holdsAnyOf(strings: readonly string[]): (text: string) => boolean {
  if (strings.length <= FEW) return (text) => holdsOneOf(foldText(text), strings);
  const all = new RegExp(strings.map((one) => one.replace(/[^\w ]/g, '\\$&')).join('|'));
  return (text) => all.test(foldText(text));
}

/** Making an expression takes as long as looking for so many strings in the blocks of an abstract. */
const FEW = 24;

function holdsOneOf(folded: string, strings: readonly string[]): boolean {
  for (const one of strings) if (folded.includes(one)) return true;
  return false;
}

function missingIn(some: ReadonlySet<string> | undefined, all: ReadonlySet<string>): readonly string[] {
  return [...all].filter((name) => some?.has(name) !== true);
}

/** True where a block was read when the record said something else of a code. */
export function misjudgesCodes({ doubtfulCodes }: BlockContent, codes: ReadonlySet<string>): boolean {
  for (const [code, answer] of doubtfulCodes) if (codes.has(code) !== answer) return true;
  return false;
}
