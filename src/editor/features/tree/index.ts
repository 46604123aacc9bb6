/** The tree view in its own activity-bar container: it follows the active editor. */
import * as vscode from 'vscode';
import type { Orphan } from '../../../review/layer.js';
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
  const show = (): void => describe(view, active.state);
  show();
  return vscode.Disposable.from(
    tree,
    view,
    active.onDidChange(show),
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
  private shownOrphans: readonly Orphan[] = [];

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
        if (document === active.document && !sameOrphans(this.orphans, this.shownOrphans)) renew();
      }),
    );
  }

  get roots(): readonly TreeNode[] {
    const { state } = this.active;
    // A new analysis that is due draws the tree again once it is at hand.
    if (state?.settled && this.known === undefined) {
      this.shownOrphans = this.orphans;
      this.known = buildTree(state.settled, vscode.l10n.t, this.shownOrphans);
    }
    return this.known ?? [];
  }

  private get orphans(): readonly Orphan[] {
    const { document } = this.active;
    return (document && this.reviews.layer(document)?.orphans) ?? [];
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

function sameOrphans(one: readonly Orphan[], other: readonly Orphan[]): boolean {
  return one.length === other.length && one.every(({ decision }, i) => decision === other[i]?.decision);
}

/** The file's name beside the title, and the number of findings that need a look on the activity bar. */
function describe(view: vscode.TreeView<TreeNode>, state: TrialState | undefined): void {
  view.description = state ? vscode.workspace.asRelativePath(state.document.uri) : '';
  const grave = state?.settled?.findings.filter(({ severity }) => severity !== 'info').length ?? 0;
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
