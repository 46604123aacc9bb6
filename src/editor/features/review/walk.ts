/** Review mode: one suggestion after another, by keys alone. */
import * as vscode from 'vscode';
import type { ReviewedAnnotation } from '../../../review/layer.js';
import { goTo } from '../../go-to.js';
import { spanOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import { activeReview } from './at-cursor.js';
import { showKeys } from './show-keys.js';

const context = 'trialLens.reviewMode';

export function registerReviewMode(reviews: Reviews): vscode.Disposable {
  let on = false;
  const keys = vscode.window.createStatusBarItem(
    'trialLens.reviewMode',
    vscode.StatusBarAlignment.Left,
    -100,
  );
  keys.name = vscode.l10n.t('Trial Lens: review mode');
  keys.text = `$(checklist) ${vscode.l10n.t('a accept · r reject · c change · n next · b back · u undo · h all keys · q leave')}`;
  keys.command = 'trialLens.review.stop';
  keys.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
  const setMode = async (wanted: boolean): Promise<void> => {
    // The name is asked for before the keys are single letters, else they are typed into the question.
    if (wanted && !(await mayReview(reviews))) return;
    on = wanted;
    if (on) keys.show();
    else keys.hide();
    await vscode.commands.executeCommand('setContext', context, on);
    if (on) await walk(reviews, 1, true);
    else vscode.window.setStatusBarMessage(vscode.l10n.t('Review mode is off.'), 3000);
  };
  /** A decision in review mode leads on to the next suggestion. */
  const decideAndGoOn = (command: string) => async (): Promise<void> => {
    await vscode.commands.executeCommand(`trialLens.review.${command}`);
    if (on) await walk(reviews, 1, false);
  };
  return vscode.Disposable.from(
    keys,
    vscode.commands.registerCommand('trialLens.review.start', () => setMode(true)),
    vscode.commands.registerCommand('trialLens.review.stop', () => setMode(false)),
    vscode.commands.registerCommand('trialLens.review.showKeys', showKeys),
    // The keys have a command of their own: menus would else show letters that only count in this mode.
    vscode.commands.registerCommand('trialLens.review.byKey', (command: unknown) =>
      vscode.commands.executeCommand(String(command)),
    ),
    vscode.commands.registerCommand('trialLens.review.next', () => walk(reviews, 1, false)),
    vscode.commands.registerCommand('trialLens.review.previous', () => walk(reviews, -1, false)),
    vscode.commands.registerCommand('trialLens.review.acceptAndGoOn', decideAndGoOn('accept')),
    vscode.commands.registerCommand('trialLens.review.rejectAndGoOn', decideAndGoOn('reject')),
  );
}

/** True where a trial text is in front and somebody's name is known or given. */
async function mayReview(reviews: Reviews): Promise<boolean> {
  const at = await activeReview(reviews);
  return at !== undefined && (await reviews.named(at.document)) !== undefined;
}

/** Selects the next suggestion that nobody decided on; `here` takes one at the cursor too. */
async function walk(reviews: Reviews, direction: 1 | -1, here: boolean): Promise<void> {
  const at = await activeReview(reviews, true);
  if (at === undefined) return;
  const open = at.layer.annotations.filter(({ status }) => status === 'suggested');
  const cursor = spanOf(at.document, at.editor.selection);
  const next = nextOpen(open, cursor.start, direction, here);
  if (next === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Everything in this text is reviewed.'), 5000);
    return;
  }
  await goTo(at.document, next);
  const { judged } = next;
  vscode.window.setStatusBarMessage(
    vscode.l10n.t('{0} · not reviewed: {1} of {2}', judged.type, open.length, at.layer.suggested),
    8000,
  );
  // Who goes on at once has nothing explained on the way.
  clearTimeout(explaining);
  explaining = setTimeout(
    () => void vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' }),
    60,
  );
}

let explaining: ReturnType<typeof setTimeout> | undefined;

/** Around the end of the text; undefined where nothing is left. */
export function nextOpen(
  open: readonly ReviewedAnnotation[],
  cursor: number,
  direction: 1 | -1,
  here: boolean,
): ReviewedAnnotation | undefined {
  if (direction === 1) {
    return open.find(({ start }) => (here ? start >= cursor : start > cursor)) ?? open.find(() => true);
  }
  return open.findLast(({ start }) => start < cursor) ?? open.at(-1);
}
