/** The arm of a table's cell: what the head of its column names beside the number of its people, as "Placebo (n = 81)" does. */
import type { TrialDocument } from '../text/document.js';
import { type Table, tableOf } from '../text/table.js';
import { isOfOneArm } from './arms.js';
import type { SentenceGroup } from './by-sentence.js';
import type { Draft } from './draft.js';

/** Gives the results in cells that have no arm yet that of their column, if its head names one. */
export function bindColumnArms(
  drafts: readonly Draft[],
  { sentence }: SentenceGroup,
  document: TrialDocument,
): void {
  const open = drafts.filter((draft) => draft.arm === undefined && isOfOneArm(draft));
  const block = document.blocks[sentence.block];
  if (open.length === 0 || block === undefined) return;
  const table = tableAt(document, sentence.block);
  if (table === undefined) return;
  for (const draft of open) {
    const at = (draft.figures[0]?.start ?? 0) - block.start;
    const cell = table.get(at) ?? table.get(at - 1);
    const arm = cell === undefined ? undefined : armOf(cell.head);
    if (arm !== undefined) draft.arm = arm;
  }
}

const tables = new WeakMap<TrialDocument, Map<number, Table | undefined>>();

/** The table of a block, by the block's index, cut once for all rows of it; places count from the block's start. */
export function tableAt(document: TrialDocument, index: number): Table | undefined {
  const ofDocument = tables.get(document) ?? new Map<number, Table | undefined>();
  tables.set(document, ofDocument);
  if (!ofDocument.has(index)) {
    const block = document.blocks[index];
    ofDocument.set(index, block && tableOf(document.text.slice(block.start, block.end)));
  }
  return ofDocument.get(index);
}

/** "placebo" for "Placebo (n = 81)"; undefined for a head without people, and for that of all of them. */
function armOf(head: string): string | undefined {
  const name = WITH_SIZE.exec(head)?.[1]?.trim().toLowerCase();
  return name === undefined || name.length > LONGEST || !/\p{L}{2}|\p{L}$/u.test(name) || OF_ALL.test(name)
    ? undefined
    : name;
}

const LONGEST = 60;
const WITH_SIZE = /^(.{1,80}?)[\s,;:]*[([]?\s?\bn\s?=\s?\d/i;
const OF_ALL = /^(?:total|overall|all|both|combined|pooled|whole|entire|patients|participants|n)\b/;
