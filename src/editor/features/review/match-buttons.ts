/** The two switches of a list of places: whole word, match case. */
import * as vscode from 'vscode';
import type { MatchOptions } from '../../../review/occurrences.js';

/** Whole word first. */
export function optionButtons(options: MatchOptions): readonly vscode.QuickInputButton[] {
  return [
    { iconPath: new vscode.ThemeIcon('whole-word'), tooltip: wholeWordInWords(options) },
    { iconPath: new vscode.ThemeIcon('case-sensitive'), tooltip: matchCaseInWords(options) },
  ];
}

/** The options after a press of the button with this number. */
export function toggled({ wholeWord, matchCase }: MatchOptions, button: number): MatchOptions {
  return button === 0 ? { wholeWord: !wholeWord, matchCase } : { wholeWord, matchCase: !matchCase };
}

export function optionsInWords(options: MatchOptions): string {
  return `${wholeWordInWords(options)} · ${matchCaseInWords(options)}`;
}

function wholeWordInWords({ wholeWord }: MatchOptions): string {
  return wholeWord ? vscode.l10n.t('Whole word: on') : vscode.l10n.t('Whole word: off');
}

function matchCaseInWords({ matchCase }: MatchOptions): string {
  return matchCase ? vscode.l10n.t('Match case: on') : vscode.l10n.t('Match case: off');
}
