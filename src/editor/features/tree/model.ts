/**
 * The tree of one text: findings, decisions that lost their place, figures by status, then everything by type, value and place.
 *
 * Only the branches that are looked at are worked out, so a text with thousands of annotations opens at once.
 */
import type { Analysis, Annotation, Figure, FigureStatus } from '../../../core/index.js';
import type { Orphan, ReviewedFinding } from '../../../review/layer.js';
import { countFigures, statusOrder } from '../../figure-counts.js';
import type { Translate } from '../../translate.js';
import { figureKindInWords } from '../hover/figure-words.js';
import { findingsBranch } from './findings.js';
import { statusName, typeName, typeOrder } from './names.js';
import { branch, childrenOf, leaf, type TreeNode } from './node.js';
import { orphansBranch } from './orphans.js';
import { oneLine, snippetOf } from './snippet.js';
import { normalisedValue } from './value.js';

export function buildTree(
  analysis: Analysis,
  t: Translate,
  orphans: readonly Orphan[] = [],
  reviewed: readonly ReviewedFinding[] = [],
): readonly TreeNode[] {
  return [
    ...findingsBranch(analysis.findings, reviewed, t),
    ...orphansBranch(orphans, t),
    ...statusBranches(analysis, t),
    ...typeBranches(analysis, t),
  ];
}

/** The entry that shows an annotation under its type, or undefined where the tree has none. */
export function findAnnotation(roots: readonly TreeNode[], annotation: Annotation): TreeNode | undefined {
  const root = roots.find((node) => node.id === annotation.type);
  return root && search(root, annotation.id);
}

function search(node: TreeNode, id: string): TreeNode | undefined {
  if (node.annotation) return node.annotation.id === id ? node : undefined;
  for (const child of node.children) {
    const found = search(child, id);
    if (found) return found;
  }
  return undefined;
}

function statusBranches(analysis: Analysis, t: Translate): TreeNode[] {
  const counts = countFigures(analysis);
  return statusOrder
    .filter((status) => counts[status] > 0)
    .map((status) =>
      branch(undefined, {
        id: `status:${status}`,
        label: statusName(status, t),
        picture: status,
        count: counts[status],
        open: status === 'refuted',
        children: (self) => childrenOf(self, figuresOf(analysis, status), placeMaker(analysis)),
      }),
    );
}

function figuresOf({ annotations, status }: Analysis, wanted: FigureStatus): Annotation[] {
  return annotations.filter((annotation) => status.get(annotation.id) === wanted);
}

function typeBranches(analysis: Analysis, t: Translate): TreeNode[] {
  const byType = groupBy(analysis.annotations, (annotation) => annotation.type);
  const branches: TreeNode[] = [];
  for (const type of typeOrder) {
    const members = byType.get(type);
    if (!members) continue;
    branches.push(
      branch(undefined, {
        id: type,
        label: typeName(type, t),
        picture: type,
        count: members.length,
        children: (self) =>
          type === 'figure'
            ? kindBranches(self, members, analysis, t)
            : valueNodes(self, members, analysis, t),
      }),
    );
  }
  return branches;
}

/** Figures have one step more: without their kind, thousands of bare numbers would stand in one list. */
function kindBranches(
  parent: TreeNode,
  members: readonly Annotation[],
  analysis: Analysis,
  t: Translate,
): readonly TreeNode[] {
  const figures = members.filter((member): member is Figure => member.type === 'figure');
  return [...groupBy(figures, (figure) => figure.kind)]
    .map(([kind, ofKind]) => ({ kind, ofKind, name: figureKindInWords(kind, t) }))
    .sort((a, b) => inWordOrder(a.name, b.name))
    .map(({ kind, ofKind, name }) =>
      branch(parent, {
        id: kind,
        label: name,
        picture: 'figure',
        count: ofKind.length,
        children: (self) => valueNodes(self, ofKind, analysis, t),
      }),
    );
}

function valueNodes(
  parent: TreeNode,
  members: readonly Annotation[],
  analysis: Analysis,
  t: Translate,
): readonly TreeNode[] {
  const values = [...groupBy(members, (member) => oneLine(normalisedValue(member, t)))].sort(([a], [b]) =>
    inWordOrder(a, b),
  );
  return childrenOf(parent, values, (self, [value, places]) => valueNode(self, value, places, analysis));
}

/** A value that stands at one place only is that place; a branch with a single leaf would be one click too many. */
function valueNode(
  parent: TreeNode,
  value: string,
  places: readonly Annotation[],
  analysis: Analysis,
): TreeNode {
  const [only] = places;
  if (only && places.length === 1) {
    const snippet = snippetOf(analysis.document.text, only);
    const picture = analysis.status.get(only.id);
    const parts = { id: value, label: value, span: only, snippet, annotation: only };
    return leaf(parent, picture ? { ...parts, picture } : parts);
  }
  return branch(parent, {
    id: value,
    label: value,
    count: places.length,
    children: (self) => childrenOf(self, places, placeMaker(analysis)),
  });
}

function placeMaker({
  document,
  status,
}: Analysis): (parent: TreeNode, annotation: Annotation, index: number) => TreeNode {
  return (parent, annotation, index) => {
    const snippet = snippetOf(document.text, annotation);
    const picture = status.get(annotation.id);
    const parts = { id: `${index}`, label: snippet.text, span: annotation, snippet, annotation };
    return leaf(parent, picture ? { ...parts, picture } : parts);
  };
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** By words and numbers as people sort them; the same in every locale. */
function inWordOrder(a: string, b: string): number {
  return words.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
