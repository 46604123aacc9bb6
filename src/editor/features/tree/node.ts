/** One entry of the tree: made when its parent is opened, and told its children only when it is opened itself. */
import type { Annotation, FigureStatus, Finding, Span } from '../../../core/index.js';
import type { Orphan, ReviewedFinding } from '../../../review/layer.js';
import type { Snippet } from './snippet.js';

/** What the entry is a picture of; the adapter chooses the icon. */
export type NodePicture =
  | Annotation['type']
  | FigureStatus
  | Finding['severity']
  | 'confirmed'
  | 'ignored'
  | 'findings'
  | 'orphans'
  | 'progress'
  | 'stretch';

export interface TreeNode {
  /** Made of words rather than places, so that an open branch stays open while the text is edited. */
  readonly id: string;
  readonly label: string;
  readonly picture: NodePicture | undefined;
  readonly parent: TreeNode | undefined;
  /** How many places lie below it; undefined for a place itself. */
  readonly count: number | undefined;
  /** Shown in place of the number, where that needs words. */
  readonly note: string | undefined;
  /** True where the branch is shown open at first. */
  readonly open: boolean;
  /** Where a click leads. */
  readonly span: Span | undefined;
  readonly snippet: Snippet | undefined;
  readonly annotation: Annotation | undefined;
  readonly finding: Finding | undefined;
  /** What a person said of the finding. */
  readonly answer: ReviewedFinding | undefined;
  /** A decision that lost its place; `span` is then the likeliest one, if any. */
  readonly orphan: Orphan | undefined;
  /** Another text, to which a click leads. */
  readonly address: string | undefined;
  /** Worked out when first asked for. */
  readonly children: readonly TreeNode[];
}

interface Branch {
  readonly id: string;
  readonly label: string;
  readonly picture?: NodePicture;
  readonly count: number;
  readonly note?: string;
  readonly open?: boolean;
  readonly children: (self: TreeNode) => readonly TreeNode[];
}

export function branch(parent: TreeNode | undefined, parts: Branch): TreeNode {
  let children: readonly TreeNode[] | undefined;
  const self: TreeNode = {
    id: parent ? `${parent.id}\n${parts.id}` : parts.id,
    label: parts.label,
    picture: parts.picture,
    parent,
    count: parts.count,
    note: parts.note,
    open: parts.open ?? false,
    span: undefined,
    snippet: undefined,
    annotation: undefined,
    finding: undefined,
    answer: undefined,
    orphan: undefined,
    address: undefined,
    get children() {
      children ??= parts.children(self);
      return children;
    },
  };
  return self;
}

interface Leaf {
  readonly id: string;
  readonly label: string;
  readonly picture?: NodePicture;
  readonly span: Span | undefined;
  readonly snippet?: Snippet;
  readonly annotation?: Annotation;
  readonly finding?: Finding;
  readonly answer?: ReviewedFinding;
  readonly orphan?: Orphan;
  readonly address?: string;
  readonly note?: string;
}

export function leaf(parent: TreeNode, parts: Leaf): TreeNode {
  return {
    id: `${parent.id}\n${parts.id}`,
    label: parts.label,
    picture: parts.picture,
    parent,
    count: undefined,
    note: parts.note,
    open: false,
    span: parts.span,
    snippet: parts.snippet,
    annotation: parts.annotation,
    finding: parts.finding,
    answer: parts.answer,
    orphan: parts.orphan,
    address: parts.address,
    children: [],
  };
}

/** How many entries of one branch a person can look through; longer lists are cut into stretches. */
const stretch = 250;

/**
 * `items` as children of a node. A list too long to look through, or to draw quickly, is cut into stretches
 * named by their numbers ("251–500"); each makes its entries only when it is opened.
 */
export function childrenOf<T>(
  self: TreeNode,
  items: readonly T[],
  make: (parent: TreeNode, item: T, index: number) => TreeNode,
): readonly TreeNode[] {
  if (items.length <= stretch) return items.map((item, index) => make(self, item, index));
  const stretches: TreeNode[] = [];
  for (let from = 0; from < items.length; from += stretch) {
    const part = items.slice(from, from + stretch);
    stretches.push(
      branch(self, {
        id: `${from}`,
        label: `${from + 1}–${from + part.length}`,
        picture: 'stretch',
        count: part.length,
        children: (node) => part.map((item, index) => make(node, item, from + index)),
      }),
    );
  }
  return stretches;
}
