/** The drug names of the setting: read after activation, compiled when their content changed, told where they are wrong. */
import * as vscode from 'vscode';
import { core } from '../../core.js';
import type { TrialDocuments } from '../../documents.js';
import { guard } from '../../guard.js';
import { drugNameFiles } from '../../settings.js';
import { nameOf, placeOf } from './place.js';
import { showProblems } from './problems.js';
import { type DrugNameContent, readDrugNameFile } from './read.js';

/** How long to wait after a file changed, as programs write in several steps; milliseconds. */
const settleTime = 300;

export class DrugNameLists implements vscode.Disposable {
  private readonly contents = new Map<string, DrugNameContent>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('trial-lens-drug-names');
  private readonly configured: vscode.Disposable;
  private readonly told = new Set<string>();
  private watchers: vscode.Disposable[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the content that the engine has now; empty for none. */
  private compiled = '';
  private run: Promise<void> = Promise.resolve();

  constructor(private readonly documents: TrialDocuments) {
    this.configured = vscode.workspace.onDidChangeConfiguration(
      guard(documents.log, 'drug names', undefined, (event) => {
        if (event.affectsConfiguration('trialLens.drugNames')) this.readSoon(0);
      }),
    );
    if (drugNameFiles().length > 0) this.readSoon(0);
  }

  /** Reads the lists once those being read are done; resolves when the engine has their names. */
  async read(): Promise<void> {
    this.run = this.run
      .then(() => this.readAll())
      .catch((error: unknown) => this.documents.log.error(String(error)));
    return this.run;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of [this.configured, this.diagnostics, ...this.watchers]) each.dispose();
  }

  private readSoon(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), delay);
  }

  private async readAll(): Promise<void> {
    const uris: vscode.Uri[] = [];
    for (const entry of drugNameFiles()) {
      const uri = await placeOf(entry);
      if (uri) uris.push(uri);
      else
        this.tellOnce(
          entry,
          vscode.l10n.t('is no absolute path, and no folder is open that it could start from'),
        );
    }
    this.watch(uris);
    const wanted = new Set(uris.map(String));
    for (const key of [...this.contents.keys()]) if (!wanted.has(key)) this.contents.delete(key);
    const gone: vscode.Uri[] = [];
    this.diagnostics.forEach((uri) => {
      if (!wanted.has(uri.toString())) gone.push(uri);
    });
    for (const uri of gone) this.diagnostics.delete(uri);
    for (const uri of uris) {
      const key = uri.toString();
      const content = await readDrugNameFile(uri, this.contents.get(key));
      this.contents.set(key, content);
      if ('problem' in content) {
        this.diagnostics.delete(uri);
        this.tellOnce(nameOf(uri), content.problem);
      } else await showProblems(uri, content.reading, this.diagnostics, this.documents.log);
    }
    this.compile(uris);
  }

  /** Hands the names to the engine, unless it has these already. */
  private compile(uris: readonly vscode.Uri[]): void {
    const lists: { readonly title: string; readonly digest: string; readonly content: DrugNameContent }[] =
      [];
    for (const uri of uris) {
      const content = this.contents.get(uri.toString());
      if (!content || !('reading' in content)) continue;
      lists.push({ title: nameOf(uri), digest: content.digest ?? String(performance.now()), content });
    }
    const key = lists.map(({ title, digest }) => `${title} ${digest}`).join('\n');
    if (key === this.compiled) return;
    this.compiled = key;
    const rows = lists.map(({ title, content }) => ({
      title,
      rows: 'reading' in content ? content.reading.names : [],
    }));
    this.documents.useDrugNames(rows.length === 0 ? undefined : core().compileDrugNames(rows));
  }

  private watch(uris: readonly vscode.Uri[]): void {
    for (const watcher of this.watchers) watcher.dispose();
    const changed = () => this.readSoon(settleTime);
    this.watchers = uris.flatMap((uri) => {
      const folder = vscode.Uri.joinPath(uri, '..');
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, nameOf(uri)),
      );
      return [
        watcher,
        watcher.onDidCreate(changed),
        watcher.onDidChange(changed),
        watcher.onDidDelete(changed),
      ];
    });
  }

  private tellOnce(name: string, problem: string): void {
    const message = `${name} ${problem}`;
    this.documents.log.warn(`drug names: ${message}`);
    if (this.told.has(message)) return;
    this.told.add(message);
    void vscode.window.showWarningMessage(vscode.l10n.t('Trial Lens: the list of drug names {0}.', message));
  }
}
