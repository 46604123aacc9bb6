/** Which endpoint a result speaks of. */
import type { Endpoint, Figure } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween, indexFrom, type SentenceGroup } from './by-sentence.js';
import type { Draft } from './draft.js';
import { namesAgain } from './named-again.js';

/** Binds endpoints: in order where as many stand in a row as results follow ("…, respectively"), else the nearest before. */
export function bindEndpoints(drafts: readonly Draft[], group: SentenceGroup, document: TrialDocument): void {
  const endpoints = withoutRepeats(
    group.annotations.filter((one): one is Endpoint => one.type === 'endpoint'),
  );
  if (endpoints.length === 0 || drafts.length === 0) return;
  const first = drafts[0]?.figures[0];
  const ahead = endpoints.filter((endpoint) => first !== undefined && endpoint.start < first.start);
  const respectively = drafts.some((draft) =>
    draft.figures.some((figure) => figure.cues?.includes('respectively')),
  );
  if (respectively && ahead.length === drafts.length && ahead.length > 1) {
    drafts.forEach((draft, index) => {
      const endpoint = ahead[index];
      if (endpoint !== undefined) draft.endpoint = endpoint;
    });
    return;
  }
  if (bindInARow(drafts, ahead, document)) return;
  let forward: Endpoint | undefined;
  for (const draft of drafts) {
    const head = draft.figures[0];
    if (head === undefined) continue;
    const inside = namedInside(draft, endpoints, document);
    if (inside !== undefined) {
      draft.endpoint = inside;
      continue;
    }
    const next = indexFrom(endpoints, head.start);
    const before = endpoints[next - 1];
    // "12 (30%) had a complete response and 14 (35%) a partial one": once a result stood before its endpoint, so may the next.
    if (before === undefined || before === forward) {
      const behind = endpoints[indexFrom(endpoints, draft.figures.at(-1)?.end ?? head.end)];
      forward = behind !== undefined && standsRightBehind(draft, behind, document) ? behind : undefined;
      if (forward !== undefined) draft.endpoint = forward;
    } else if (draft.parts[0]?.role !== 'count' || !/;\s*$/.test(glueBetween(document, before, head))) {
      // "PD in 14 (31.8%); 3 (6.8%) were not evaluable": a count that opens a clause speaks of what follows it.
      draft.endpoint = before;
    }
  }
}

/** "27 of 61 patients responded (ORR 44.3%)": the rate that the bracket names. */
function namedInside(
  { figures: [fraction, share] }: Draft,
  endpoints: readonly Endpoint[],
  document: TrialDocument,
): Endpoint | undefined {
  if (fraction?.kind !== 'fraction' || share?.kind !== 'percentage' || share.start < fraction.end)
    return undefined;
  if (!namesAgain(glueBetween(document, fraction, share))) return undefined;
  return endpoints[indexFrom(endpoints, share.start) - 1];
}

/** "Median TTP and OS were 6.3 and 13.9 months with …": as many endpoints in a row as values in a row behind them. */
function bindInARow(drafts: readonly Draft[], ahead: readonly Endpoint[], document: TrialDocument): boolean {
  const names = lastRow(ahead, document);
  const row = names.length;
  if (row < 2 || drafts.length % row !== 0) return false;
  for (const [index, draft] of drafts.entries()) {
    if (draft.parts[0]?.role === 'estimate' && draft.figures[0]?.kind.endsWith('-ratio') === true)
      return false;
    const last = index % row === 0 ? undefined : drafts[index - 1]?.figures.at(-1);
    if (last !== undefined && !areInRow(document, last, draft.figures[0])) return false;
  }
  for (const [index, draft] of drafts.entries()) {
    const endpoint = names[index % row];
    if (endpoint !== undefined) draft.endpoint = endpoint;
  }
  return true;
}

/** The endpoints that stand in one list right before the values; of "WOMAC stiffness" the second. */
function lastRow(ahead: readonly Endpoint[], document: TrialDocument): readonly Endpoint[] {
  const row: Endpoint[] = [];
  let next: Endpoint | undefined;
  for (const one of ahead.toReversed()) {
    const glue = next === undefined ? undefined : glueBetween(document, one, next);
    next = one;
    if (glue !== undefined && /^\s$/.test(glue)) continue;
    if (glue !== undefined && !NEXT_NAME.test(glue)) break;
    row.unshift(one);
  }
  return row;
}

/** "pain on a visual analogue scale, stiffness and walking": how it is measured may stand behind the name. */
const NEXT_NAME = /^\)?(?:\s(?:on|over|by|in|at)\s(?:[a-z-]+\s?){1,4})?(?:,\s(?:and\s)?|\sand\s)(?:the\s)?$/;

/** True where a value follows another in a list, each with a unit of its own. */
function areInRow(document: TrialDocument, a: Figure, b: Figure | undefined): boolean {
  return b !== undefined && NEXT_VALUE.test(glueBetween(document, a, b));
}

const NEXT_VALUE = /^\)?(?:\s?[a-zµμ%/²°]{1,12})?(?:,|,?\s*and)?\s*$/i;

/** True where nothing but a few words without a comma stands between a result and the endpoint behind it. */
function standsRightBehind(draft: Draft, endpoint: Endpoint, document: TrialDocument): boolean {
  const last = draft.figures.at(-1);
  if (last === undefined || endpoint.start - last.end > 45) return false;
  return !/[,;:\d]/.test(glueBetween(document, last, endpoint));
}

/** "objective response rate (ORR)" is one endpoint said twice. */
function withoutRepeats(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  return endpoints.filter((endpoint, index) => {
    const before = endpoints[index - 1];
    return before === undefined || before.concept !== endpoint.concept || endpoint.start - before.end > 3;
  });
}
