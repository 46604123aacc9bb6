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
import { branch, leaf, type TreeNode } from './node.js';
import { type DecidedCounts, decidedIn, textsUnderReview } from './texts.js';

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
  private readonly changed = new vscode.EventEmitter<TreeNode | undefined>();
  private readonly following: vscode.Disposable;
  private known: readonly TreeNode[] | undefined;
  private shown: Reviewed = nothingReviewed;
  private progress: TreeNode | undefined;
  /** What was decided on each text, as the files had it when the branch was opened. */
  private decided: Promise<DecidedCounts> | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly active: ActiveTrial,
    private readonly reviews: Reviews,
  ) {
    const renew = (): void => {
      this.known = undefined;
      this.decided = undefined;
      this.changed.fire(undefined);
    };
    this.following = vscode.Disposable.from(
      active.onDidChange(renew),
      reviews.onDidChange((document) => {
        if (document !== active.document) return;
        // Most decisions leave the tree as it is but for the progress.
        const isNew = (this.progress === undefined) === this.reviewed.reviewed > 0;
        if (isNew || !isSame(this.reviewed, this.shown)) renew();
        else if (this.progress !== undefined) this.changed.fire(this.progress);
      }),
    );
  }

  get roots(): readonly TreeNode[] {
    const { state } = this.active;
    // A new analysis that is due draws the tree again once it is at hand.
    if (state?.settled && this.known === undefined) {
      this.shown = this.reviewed;
      const { orphans, findings, reviewed } = this.shown;
      this.progress = reviewed > 0 ? progressNode() : undefined;
      const rest = buildTree(state.settled, vscode.l10n.t, orphans, findings);
      this.known = this.progress === undefined ? rest : [this.progress, ...rest];
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

  getChildren(node?: TreeNode): TreeNode[] | Promise<TreeNode[]> {
    if (node !== undefined && node === this.progress) return this.texts(node);
    return [...(node ? node.children : this.roots)];
  }

  private async texts(parent: TreeNode): Promise<TreeNode[]> {
    const { document } = this.active;
    const annotator = document && this.reviews.peek(document)?.annotator;
    this.decided ??= decidedIn(annotator ?? '');
    return textsUnderReview(await this.decided, this.reviews).map(({ address, name, note }) =>
      leaf(parent, { id: address, label: name, span: undefined, address, note }),
    );
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const document = this.active.document;
    if (document === undefined) return new vscode.TreeItem(node.label);
    const item = treeItem(node, document);
    const { reviewed, suggested } = this.reviewed;
    if (node === this.progress) item.description = vscode.l10n.t('{0} of {1}', reviewed, suggested);
    return item;
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
type Reviewed = Pick<ReviewLayer, 'orphans' | 'findings' | 'reviewed' | 'suggested'>;

const nothingReviewed: Reviewed = { orphans: [], findings: [], reviewed: 0, suggested: 0 };

/** How far this text is reviewed, and below it every text that the person began. */
function progressNode(): TreeNode {
  const label = vscode.l10n.t('Reviewed');
  return branch(undefined, { id: 'progress', label, picture: 'progress', count: 0, children: () => [] });
}

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
