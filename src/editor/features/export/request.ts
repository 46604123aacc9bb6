/** What is to be exported: as a person chose it, or as a program says it. */
import * as vscode from 'vscode';

export type ExportScope = 'file' | 'folder' | 'workspace';

/** What `executeCommand('trialLens.exportAnnotations', …)` may be given; what is left out is asked for. */
export interface ExportArguments {
  readonly scope?: ExportScope;
  /** The file or folder; left out, the active file or the first workspace folder. */
  readonly uri?: vscode.Uri;
  /** The JSON file to write. */
  readonly target?: vscode.Uri;
  /** Whose decisions hold; left out, the person's own. */
  readonly decisions?: 'adjudicated';
}

/** An export that cannot be made: what, where, what to do. Shown to people as it is. */
export class ExportError extends Error {}

/**
 * Reads the arguments of the command. A program gives one object, with addresses as `Uri` or as strings; the
 * Explorer gives the file or folder that was clicked, which `readClicked` takes.
 */
export function readArguments(given: unknown): ExportArguments {
  if (typeof given !== 'object' || given === null) return {};
  const scope: unknown = 'scope' in given ? given.scope : undefined;
  const uri = 'uri' in given ? readUri(given.uri) : undefined;
  const target = 'target' in given ? readUri(given.target) : undefined;
  if (scope !== undefined && !isScope(scope)) {
    throw new ExportError(
      vscode.l10n.t('There is no export scope "{0}". Use "file", "folder" or "workspace".', String(scope)),
    );
  }
  const decisions: unknown = 'decisions' in given ? given.decisions : undefined;
  if (decisions !== undefined && decisions !== 'adjudicated') {
    throw new ExportError(
      vscode.l10n.t(
        'There are no decisions "{0}" to export. Use "adjudicated", or leave them out.',
        String(decisions),
      ),
    );
  }
  return {
    ...(scope ? { scope } : {}),
    ...(uri ? { uri } : {}),
    ...(target ? { target } : {}),
    ...(decisions ? { decisions } : {}),
  };
}

/** The files and folders that were clicked, or undefined where the command was not run from a menu on a file. */
export function readClicked(first: unknown, all: unknown): readonly vscode.Uri[] | undefined {
  if (!(first instanceof vscode.Uri)) return undefined;
  const others = Array.isArray(all) ? all.filter((each) => each instanceof vscode.Uri) : [];
  return others.length > 0 ? others : [first];
}

function readUri(value: unknown): vscode.Uri | undefined {
  if (value === undefined || value instanceof vscode.Uri) return value;
  if (typeof value === 'string' && value !== '') return vscode.Uri.parse(value, true);
  throw new ExportError(vscode.l10n.t('An address must be a Uri or a string such as "file:///…".'));
}

function isScope(value: unknown): value is ExportScope {
  return value === 'file' || value === 'folder' || value === 'workspace';
}
