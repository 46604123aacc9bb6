/** Shares that stand behind a row of counts, in the order of the counts, and counts behind a row of shares. */
import type { Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween } from './by-sentence.js';

/**
 * "12 of 40 and 25 of 41 patients (30% vs. 61%)", "by 44%, 32% and 10% (29/66, 22/68, 7/67)": two counts or more, and in the bracket
 * behind them the shares of all in the same order, or the other way round. Each figure of the bracket with the one it goes with.
 */
export function crossedShares(
  figures: readonly Figure[],
  document: TrialDocument,
): ReadonlyMap<Figure, Figure> {
  const pairs = new Map<Figure, Figure>();
  for (let i = 0; i < figures.length; ) {
    const row = rowFrom(figures, i, document);
    const last = row.at(-1);
    const behind = figures[i + row.length];
    if (row.length < 2 || last === undefined || behind === undefined) {
      i++;
      continue;
    }
    const bracket = rowFrom(figures, i + row.length, document);
    if (goTogether(last, behind) && BRACKET.test(glueBetween(document, last, behind))) {
      for (const [k, figure] of bracket.entries()) {
        const own = bracket.length === row.length ? row[k] : undefined;
        if (own !== undefined) pairs.set(figure, own);
      }
    }
    i += row.length;
  }
  return pairs;
}

/** Figures of one kind that are joined as the values of groups are. */
function rowFrom(figures: readonly Figure[], from: number, document: TrialDocument): readonly Figure[] {
  const first = figures[from];
  if (first === undefined || !ROW_KINDS.has(first.kind)) return [];
  const row = [first];
  for (let i = from + 1; i < figures.length; i++) {
    const [before, next] = [figures[i - 1], figures[i]];
    if (before === undefined || next === undefined || next.kind !== first.kind) break;
    if (!JOINT.test(glueBetween(document, before, next))) break;
    row.push(next);
  }
  return row;
}

const ROW_KINDS: ReadonlySet<Figure['kind']> = new Set(['fraction', 'count', 'percentage']);

function goTogether({ kind }: Figure, { kind: other }: Figure): boolean {
  return kind === 'percentage' ? other === 'fraction' : other === 'percentage';
}

const JOINT =
  /^[^()[\].;\d]{0,110}(?:,|\b(?:and|but|versus|vs\.?|v|compared (?:with|to)))(?:\s+(?:in|only|by|with|just|of)){0,2}\s*$/;

const BRACKET = /^[^()[\]]{0,70}[([]\s*$/;
