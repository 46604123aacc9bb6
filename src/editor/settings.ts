/** The settings as the features read them: whatever stands in the settings file, a usable value comes out. */
import * as vscode from 'vscode';
import type { AnnotationType, FigureStatus, RuleSetting } from '../core/index.js';

export type AnnotateSetting = 'automatic' | 'always' | 'never';

/** Which plain-text and Markdown documents are treated as trial texts. */
export function annotateSetting(uri?: vscode.Uri): AnnotateSetting {
  const value = vscode.workspace.getConfiguration('trialLens', uri ?? null).get<unknown>('annotate');
  return value === 'always' || value === 'never' ? value : 'automatic';
}

/** `trialLens.rules`: by rule id; entries that are no known treatment are left out. */
export function ruleSettings(): Record<string, RuleSetting> {
  const value = vscode.workspace.getConfiguration('trialLens').get<unknown>('rules');
  const settings: Record<string, RuleSetting> = {};
  if (typeof value !== 'object' || value === null) return settings;
  for (const [rule, setting] of Object.entries(value)) {
    if (isRuleSetting(setting)) settings[rule] = setting;
  }
  return settings;
}

/** `trialLens.drugNames`: the files that hold more drug names, each once, as they are written in the settings. */
export function drugNameFiles(): readonly string[] {
  const value = vscode.workspace.getConfiguration('trialLens').get<unknown>('drugNames');
  if (!Array.isArray(value)) return [];
  const files = value.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
  return [...new Set(files)];
}

/** `trialLens.showInfo`: whether findings that are only worth a look are listed as problems. */
export function showInfo(): boolean {
  return vscode.workspace.getConfiguration('trialLens').get<unknown>('showInfo') === true;
}

/** `trialLens.show`: a map from annotation type or figure status to true or false; what it does not name is shown. */
export function isShown(what: AnnotationType | FigureStatus): boolean {
  const value = vscode.workspace.getConfiguration('trialLens').get<Record<string, unknown>>('show');
  return value?.[what] !== false;
}

function isRuleSetting(value: unknown): value is RuleSetting {
  return value === 'on' || value === 'off' || value === 'error' || value === 'warning' || value === 'info';
}
