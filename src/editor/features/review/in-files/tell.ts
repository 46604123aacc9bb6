/** Says what was decided in many texts, what was left out and why, and offers to take it back. */
import * as vscode from 'vscode';
import type { Direction } from '../../../../review/joint-steps.js';
import type { Skipped } from '../../export/sources.js';
import type { DecidedInFiles } from './decide.js';
import type { SteppedInFiles } from './step.js';

/** How many texts that were left out are named in the message; the log names them all. */
const namedInMessage = 3;

/** True where the person wants it taken back. */
export async function tellDecided(
  { step, count, overtaken, skipped }: DecidedInFiles,
  log: vscode.LogOutputChannel,
): Promise<boolean> {
  const t = vscode.l10n.t;
  const undo = t('Undo');
  const done = t('Decisions made: {0}, in texts: {1}.', count, step.texts.size);
  const since =
    overtaken === 0 ? [] : [t('Decided on by somebody else meanwhile, and left: {0}.', overtaken)];
  const chosen = await say([done, ...since], skipped, log, count === 0 ? [] : [undo]);
  return chosen === undo;
}

/** True where the person wants what failed tried again. */
export async function tellStepped(
  direction: Direction,
  { count, texts, overtaken, skipped, left }: SteppedInFiles,
  log: vscode.LogOutputChannel,
): Promise<boolean> {
  const t = vscode.l10n.t;
  const done =
    direction === 'undo'
      ? t('Decisions taken back: {0}, in texts: {1}.', count, texts)
      : t('Decisions brought back: {0}, in texts: {1}.', count, texts);
  const since = overtaken === 0 ? [] : [t('Decided otherwise since, and left: {0}.', overtaken)];
  if (since.length === 0 && skipped.length === 0) {
    vscode.window.setStatusBarMessage(done, 4000);
    return false;
  }
  const again = t('Try Again');
  return (await say([done, ...since], skipped, log, left === undefined ? [] : [again])) === again;
}

/** A warning where something was left out; gives back the button that was pressed, if it is one of `buttons`. */
export async function say(
  sentences: readonly string[],
  skipped: readonly Skipped[],
  log: vscode.LogOutputChannel,
  buttons: readonly string[],
): Promise<string | undefined> {
  const message = [...sentences, ...leftOut(skipped)].join(' ');
  if (skipped.length === 0) return vscode.window.showInformationMessage(message, ...buttons);
  for (const { name, reason } of skipped) log.warn(`occurrences: ${name} ${reason}`);
  const details = vscode.l10n.t('Show Details');
  const chosen = await vscode.window.showWarningMessage(message, ...buttons, details);
  if (chosen === details) log.show();
  return chosen;
}

function leftOut(skipped: readonly Skipped[]): string[] {
  if (skipped.length === 0) return [];
  const named = skipped.slice(0, namedInMessage).map(({ name, reason }) => `${name} ${reason}`);
  const more = skipped.length > namedInMessage ? '; …' : '';
  return [vscode.l10n.t('Left out: {0}', `${named.join('; ')}${more}`)];
}
