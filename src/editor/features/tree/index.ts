/** The tree view in its own activity-bar container: it follows the active editor. */
import * as vscode from 'vscode';
import type { Finding } from '../../../core/index.js';
import type { ReviewLayer } from '../../../review/layer.js';
import type { PlacedDecision } from '../../../schema/index.js';
import type { ActiveTrial } from '../../active-trial.js';
import type { TrialState } from '../../documents.js';
import { goTo } from '../../go-to.js';
import type { Reviews } from '../../review/reviews.js';
import { goToCommand, tooltipOf, treeItem } from './item.js';
import { buildTree, findAnnotation } from './model.js';
import type { TreeNode } from './node.js';

export const treeViewId = 'trialLens.annotations';

export function registerTree(active: ActiveTrial, reviews: Reviews): vscode.Disposable {
  const tree = new AnnotationTree(active, reviews);
  const view = vscode.window.createTreeView(treeViewId, { treeDataProvider: tree, showCollapseAll: true });
  const show = (): void => describe(view, active.state, tree.answered);
  show();
  return vscode.Disposable.from(
    tree,
    view,
    active.onDidChange(show),
    tree.onDidChangeTreeData(show),
    vscode.commands.registerCommand(goToCommand, (span: { start: number; end: number }) => {
      const state = active.state;
      return state && goTo(state.document, span);
    }),
    vscode.commands.registerCommand('trialLens.revealInTree', () => revealCursor(view, tree, active.state)),
  );
}

/** The provider; also what the tests read the tree through. */
export class AnnotationTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly following: vscode.Disposable;
  private known: readonly TreeNode[] | undefined;
  private shown: Reviewed = nothingReviewed;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly active: ActiveTrial,
    private readonly reviews: Reviews,
  ) {
    const renew = (): void => {
      this.known = undefined;
      this.changed.fire(undefined);
    };
    this.following = vscode.Disposable.from(
      active.onDidChange(renew),
      reviews.onDidChange((document) => {
        // Most decisions leave the tree as it is.
        if (document === active.document && !isSame(this.reviewed, this.shown)) renew();
      }),
    );
  }

  get roots(): readonly TreeNode[] {
    const { state } = this.active;
    // A new analysis that is due draws the tree again once it is at hand.
    if (state?.settled && this.known === undefined) {
      this.shown = this.reviewed;
      this.known = buildTree(state.settled, vscode.l10n.t, this.shown.orphans, this.shown.findings);
    }
    return this.known ?? [];
  }

  /** The findings that a person confirmed or ignored. */
  get answered(): ReadonlySet<Finding> {
    const { findings } = this.reviewed;
    return new Set(findings.filter(({ status }) => status !== 'open').map(({ finding }) => finding));
  }

  private get reviewed(): Reviewed {
    const { document } = this.active;
    return (document && this.reviews.layer(document)) ?? nothingReviewed;
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node ? node.children : this.roots)];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const document = this.active.document;
    return document ? treeItem(node, document) : new vscode.TreeItem(node.label);
  }

  resolveTreeItem(item: vscode.TreeItem, node: TreeNode): vscode.TreeItem {
    const { state } = this.active;
    const tooltip = state && tooltipOf(node, state.analysis);
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  dispose(): void {
    this.following.dispose();
    this.changed.dispose();
  }
}

/** What the tree shows of a review. */
type Reviewed = Pick<ReviewLayer, 'orphans' | 'findings'>;

const nothingReviewed: Reviewed = { orphans: [], findings: [] };

function isSame(one: Reviewed, other: Reviewed): boolean {
  return sameDecisions(one.orphans, other.orphans) && sameDecisions(one.findings, other.findings);
}

interface Decided {
  readonly decision: PlacedDecision | undefined;
}

function sameDecisions(one: readonly Decided[], other: readonly Decided[]): boolean {
  return one.length === other.length && one.every(({ decision }, i) => decision === other[i]?.decision);
}

/** The file's name beside the title, and the number of findings that need a look on the activity bar. */
function describe(
  view: vscode.TreeView<TreeNode>,
  state: TrialState | undefined,
  answered: ReadonlySet<Finding>,
): void {
  view.description = state ? vscode.workspace.asRelativePath(state.document.uri) : '';
  const open = state?.settled?.findings.filter((one) => one.severity !== 'info' && !answered.has(one));
  const grave = open?.length ?? 0;
  view.badge =
    grave === 0
      ? undefined
      : { value: grave, tooltip: vscode.l10n.t('Findings that need a look: {0}', grave) };
}

async function revealCursor(
  view: vscode.TreeView<TreeNode>,
  tree: AnnotationTree,
  state: TrialState | undefined,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!state || editor?.document !== state.document) return;
  const cursor = state.document.offsetAt(editor.selection.active);
  // The shortest one under the cursor is the one a person points at.
  const [under] = state.analysis.annotations
    .filter(({ start, end }) => start <= cursor && cursor <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const node = under && findAnnotation(tree.roots, under);
  if (node) await view.reveal(node, { select: true, focus: true, expand: true });
  else
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Trial Lens: there is no annotation at the cursor.'),
    );
}
