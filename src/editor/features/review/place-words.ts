/** A place of words that stand in many, as an entry of a list with tick boxes. */
import * as vscode from 'vscode';
import type { ReviewStatus } from '../../../review/layer.js';
import type { MassVerdict } from '../../../review/occurrences.js';
import { plainLabel } from '../plain-label.js';

/** Longer ones leave no room for what stands behind them. */
const longest = 64;

export function placeLabel(line: number, snippet: string): string {
  return `${line}: ${plainLabel(snippet, longest)}`;
}

/** What stands there by now; nothing for a suggestion that nobody decided on, as most are. */
export function placeDescription(status: ReviewStatus | undefined): { readonly description?: string } {
  if (status === 'suggested') return {};
  return { description: status ?? vscode.l10n.t('not annotated') };
}

/** The head of the list. */
export function verdictTitle(verdict: MassVerdict, words: string): string {
  const shown = plainLabel(words, 60);
  if (verdict === 'accept') return vscode.l10n.t('Accept occurrences of “{0}”', shown);
  if (verdict === 'reject') return vscode.l10n.t('Reject occurrences of “{0}”', shown);
  return vscode.l10n.t('Change occurrences of “{0}”', shown);
}
