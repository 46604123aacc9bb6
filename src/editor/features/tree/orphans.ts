/** The branch of the tree for decisions that lost their place: nothing a person decided is ever out of sight. */
import type { Orphan } from '../../../review/layer.js';
import { otherEnd } from '../../../review/place.js';
import type { Anchor, PlacedDecision } from '../../../schema/index.js';
import type { Translate } from '../../translate.js';
import { branch, childrenOf, leaf, type TreeNode } from './node.js';
import { oneLine, type Snippet } from './snippet.js';

export function orphansBranch(orphans: readonly Orphan[], t: Translate): TreeNode[] {
  if (orphans.length === 0) return [];
  return [
    branch(undefined, {
      id: 'orphans',
      label: t('Decisions without a place'),
      picture: 'orphans',
      count: orphans.length,
      open: true,
      children: (self) => childrenOf(self, orphans, orphanNode),
    }),
  ];
}

function orphanNode(parent: TreeNode, orphan: Orphan): TreeNode {
  const snippet = oldContext(lostAnchor(orphan));
  return leaf(parent, {
    id: orphan.decision.id,
    label: snippet.text,
    picture: 'orphans',
    span: orphan.proposals[0],
    snippet,
    orphan,
  });
}

/** Code units of old context beside the old words. */
const before = 24;
const behind = 32;
const longest = 80;

/** The anchor whose place is lost. */
export function lostAnchor({ decision, lost }: Orphan): Anchor {
  return (lost && otherEnd(decision)) ?? decision.anchor;
}

/** The words decided on as they once stood. */
export function oldContext({ prefix, quote, suffix }: Anchor): Snippet {
  const near = prefix.slice(-before);
  const lead = oneLine(near === prefix ? near : `…${near.replace(/^\S*\s/, '')}`).trimStart();
  const words = oneLine(quote.length > longest ? `${quote.slice(0, longest)}…` : quote);
  const next = suffix.slice(0, behind);
  const tail = oneLine(next === suffix ? next : `${next.replace(/\s\S*$/, '')}…`).trimEnd();
  return { text: `${lead}${words}${tail}`, highlight: [lead.length, lead.length + words.length] };
}

/** What was decided: the action, and the type, rule, relation or words that it was about. */
export function orphanInWords(decision: PlacedDecision): string {
  const about = aboutOf(decision);
  return about === '' ? decision.action : `${decision.action} · ${about}`;
}

function aboutOf(decision: PlacedDecision): string {
  switch (decision.action) {
    case 'change':
      return decision.to.type;
    case 'accept':
    case 'reject':
    case 'add':
      return decision.annotation.type;
    case 'relate':
    case 'cut':
      return decision.relation;
    case 'comment':
      return oneLine(decision.note).slice(0, longest);
    case 'ignore':
    case 'confirm':
      return decision.rule;
    case 'resolve':
      return '';
  }
}
