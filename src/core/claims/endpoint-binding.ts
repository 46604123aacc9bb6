/** Which endpoint a result speaks of. */
import type { Annotation, Endpoint } from '../../schema/annotation.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween, indexFrom, type SentenceGroup } from './by-sentence.js';
import type { Draft } from './draft.js';

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

/** "Median TTP and OS were 6.3 and 13.9 months with …": as many endpoints in a row as values in a row behind them. */
function bindInARow(drafts: readonly Draft[], ahead: readonly Endpoint[], document: TrialDocument): boolean {
  let row = 1;
  for (let i = ahead.length - 1; i > 0 && joined(document, ahead[i - 1], ahead[i]); i--) row++;
  if (row < 2 || drafts.length % row !== 0) return false;
  for (const [index, draft] of drafts.entries()) {
    if (draft.parts[0]?.role === 'estimate' && draft.figures[0]?.kind.endsWith('-ratio') === true)
      return false;
    const before = index % row === 0 ? undefined : drafts[index - 1]?.figures.at(-1);
    if (before !== undefined && !joined(document, before, draft.figures[0])) return false;
  }
  for (const [index, draft] of drafts.entries()) {
    const endpoint = ahead[ahead.length - row + (index % row)];
    if (endpoint !== undefined) draft.endpoint = endpoint;
  }
  return true;
}

/** True where two annotations are neighbours in a list. */
function joined(document: TrialDocument, a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a !== undefined && b !== undefined && /^\)?,?\s*(?:and\s+)?$/.test(glueBetween(document, a, b));
}

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
