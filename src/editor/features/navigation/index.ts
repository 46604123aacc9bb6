/** Next and previous finding or annotation, by key. */
import * as vscode from 'vscode';
import type { Analysis, Span } from '../../../core/index.js';
import type { ActiveTrial } from '../../active-trial.js';
import { goTo } from '../../go-to.js';
import { spanOf } from '../../positions.js';
import { nextStop, type Stop } from './stops.js';

/** What a walk leads along: in text order. */
interface Walk<T extends Span> {
  readonly stops: (analysis: Analysis) => readonly T[];
  /** Said in the status bar on arrival. */
  readonly arrived: (stop: Stop<T>) => string;
  readonly none: () => string;
}

export function registerNavigation(active: ActiveTrial): vscode.Disposable {
  const findings = walker(active, {
    stops: ({ findings }) => inTextOrder(findings),
    arrived: ({ item, number, of }) => vscode.l10n.t('Finding {0} of {1}: {2}', number, of, item.message),
    none: () => vscode.l10n.t('Trial Lens: nothing in this text contradicts anything else in it.'),
  });
  const annotations = walker(active, {
    stops: ({ annotations }) => inTextOrder(annotations),
    arrived: ({ item, number, of }) =>
      vscode.l10n.t('Annotation {0} of {1}: {2} ({3})', number, of, item.text, item.type),
    none: () => vscode.l10n.t('Trial Lens: nothing was found in this text.'),
  });
  return vscode.Disposable.from(
    vscode.commands.registerCommand('trialLens.nextFinding', () => findings(1)),
    vscode.commands.registerCommand('trialLens.previousFinding', () => findings(-1)),
    vscode.commands.registerCommand('trialLens.nextAnnotation', () => annotations(1)),
    vscode.commands.registerCommand('trialLens.previousAnnotation', () => annotations(-1)),
  );
}

function walker<T extends Span>(active: ActiveTrial, walk: Walk<T>): (direction: 1 | -1) => Promise<void> {
  let last: T | undefined;
  return async (direction) => {
    const { state } = active;
    if (!state) {
      say(vscode.l10n.t('Trial Lens: no trial text is open.'));
      return;
    }
    const stops = walk.stops(state.analysis);
    const stop = nextStop(stops, selectionIn(state.document), last, direction);
    if (!stop) {
      say(walk.none());
      return;
    }
    last = stop.item;
    await goTo(state.document, stop.item);
    say(walk.arrived(stop));
    // A long line is moved sideways only when it is drawn next, and moving would close the hover.
    await new Promise((resolve) => setTimeout(resolve, 100));
    // The same explanation as under the pointer, without taking the keyboard away from the text.
    await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  };
}

function selectionIn(document: vscode.TextDocument): Span {
  const editor =
    vscode.window.activeTextEditor?.document === document
      ? vscode.window.activeTextEditor
      : vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  return editor ? spanOf(document, editor.selection) : { start: 0, end: 0 };
}

/** Annotations may lie inside each other; the outer one comes first. */
function inTextOrder<T extends Span>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Status-bar messages are read out by screen readers and steal no focus. */
function say(message: string): void {
  vscode.window.setStatusBarMessage(message.replace(/\s+/g, ' '), 8000);
}
