/** The outline of a document: records, sections below them, claims below those. */
import type { Analysis, Claim, ClaimKind, Span } from '../../core/index.js';

export interface OutlineNode {
  readonly kind: 'record' | 'section' | ClaimKind;
  /** The heading or the claim's label; empty for a record without a heading of its own. */
  readonly name: string;
  /** Everything that belongs to it, its children included. */
  readonly span: Span;
  /** Where the cursor goes. */
  readonly target: Span;
  readonly background: boolean;
  readonly children: OutlineNode[];
}

export function outlineTree({ document, claims }: Analysis): OutlineNode[] {
  const containers: OutlineNode[] = [];
  // A lone record is the whole document: a level of its own would only push everything to the right.
  if (document.records.length > 1) {
    for (const record of document.records) containers.push(recordNode(record, document.text));
  }
  for (const section of document.sections) {
    containers.push(node('section', section.title, section, section.heading));
  }
  containers.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const roots: OutlineNode[] = [];
  // A comparison says again what the results say that it is drawn from.
  const claimNodes = claims.filter(({ label, kind }) => label !== '' && kind !== 'comparison').map(claimNode);
  const everything = [...containers, ...claimNodes].sort(
    (a, b) =>
      a.span.start - b.span.start || Number(isClaim(a)) - Number(isClaim(b)) || b.span.end - a.span.end,
  );
  const path: OutlineNode[] = [];
  for (const item of endedAtHeadings(everything)) {
    while (path.length > 0 && (path.at(-1)?.span.end ?? 0) <= item.span.start) path.pop();
    const parent = path.at(-1);
    const fitted = parent ? { ...item, ...within(item, parent.span) } : item;
    (parent ? parent.children : roots).push(fitted);
    if (!isClaim(item)) path.push(fitted);
  }
  return roots;
}

/**
 * Ends each claim where the next record or section begins. A registration may reach from the title to the last line, and the
 * breadcrumbs would show it in place of the section that the cursor is in.
 */
function endedAtHeadings(inOrder: readonly OutlineNode[]): OutlineNode[] {
  let next = Number.POSITIVE_INFINITY;
  return inOrder
    .toReversed()
    .map((item) => {
      if (!isClaim(item)) next = item.span.start;
      return isClaim(item) ? { ...item, ...within(item, { start: item.span.start, end: next }) } : item;
    })
    .toReversed();
}

/** The editor refuses a child that reaches beyond its parent. */
function within(item: OutlineNode, parent: Span): { span: Span; target: Span } {
  const clamp = ({ start, end }: Span): Span => ({
    start: Math.max(start, parent.start),
    end: Math.min(end, parent.end),
  });
  return { span: clamp(item.span), target: clamp(item.target) };
}

function isClaim({ kind }: OutlineNode): boolean {
  return kind !== 'record' && kind !== 'section';
}

function claimNode(claim: Claim): OutlineNode {
  return node(claim.kind, claim.label, claim, claim, claim.background);
}

function recordNode(record: Span, text: string): OutlineNode {
  const line = /\S[^\r\n]{0,119}/.exec(text.slice(record.start, Math.min(record.end, record.start + 2000)));
  const start = record.start + (line?.index ?? 0);
  return node('record', line?.[0].trim() ?? '', record, { start, end: start + (line?.[0].length ?? 0) });
}

function node(
  kind: OutlineNode['kind'],
  name: string,
  span: Span,
  target: Span,
  background = false,
): OutlineNode {
  return {
    kind,
    name,
    span: { start: Math.min(span.start, target.start), end: Math.max(span.end, target.end) },
    target: { start: target.start, end: target.end },
    background,
    children: [],
  };
}
