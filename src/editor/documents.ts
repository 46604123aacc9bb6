/**
 * The open trial texts: one core session per document, kept up to date edit by edit.
 *
 * Every feature asks here and nowhere else: `get(document)` for what is known now, `onDidChange` for when
 * a new full analysis is ready. Runs in the desktop's and the browser's extension host alike.
 */
import * as vscode from 'vscode';
import type { CompiledDrugNames, Engine, Said } from '../core/index.js';
import { core } from './core.js';
import { guard } from './guard.js';
import { OpenTrial, type TrialState } from './open-trial.js';
import { annotateSetting, ruleSettings } from './settings.js';

export type { TrialState } from './open-trial.js';

/** The languages whose documents may be trial texts. */
export const trialLanguages = ['trial-text', 'plaintext', 'markdown'] as const;

/** For registering providers; each provider still asks `TrialDocuments.get`, for most notes are no trial texts. */
export const trialSelector: vscode.DocumentSelector = trialLanguages.map((language) => ({ language }));

/** Texts longer than this many UTF-16 code units are left alone: the editor itself gives up there. */
export const longestText = 20_000_000;

/** A person's choice for one file; it goes before the setting and before what the text looks like. */
export type Override = 'on' | 'off';

export interface TrialChange {
  readonly document: vscode.TextDocument;
  /** Undefined where the document is closed, or no longer treated as a trial text. */
  readonly state: TrialState | undefined;
}

/** How long to wait after the last edit before the full analysis, in milliseconds. */
const settleTime = 200;
/** Where a full analysis takes long, wait this many times as long as the last one took, up to the limit in milliseconds. */
const patience = { times: 4, limit: 4000 };
/** How long a text is read on before the editor has its turn, in milliseconds. */
const slice = 12;
/** How much of a text is read to tell whether it is a trial text, in lines. */
const linesToJudge = 400;
/** Documents of these schemes show something else's text: output, the other side of a comparison, our own pages. */
const foreignSchemes = new Set([
  'output',
  'git',
  'gitfs',
  'vscode-scm',
  'comment',
  'trial-lens-rule',
  'trial-lens-agreement',
]);

export class TrialDocuments implements vscode.Disposable {
  /** The log that every guarded provider writes to. */
  readonly log: vscode.LogOutputChannel;
  private loadedEngine: Engine | undefined;
  private ownDrugNames: CompiledDrugNames | undefined;
  private started = false;
  private said: (document: vscode.TextDocument) => readonly Said[] = () => [];
  private readonly open = new Map<vscode.TextDocument, OpenTrial>();
  private readonly timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  private readonly overrides = new Map<string, Override>();
  /** Documents that once looked like trial texts stay so while open, so that an edit does not switch them off. */
  private readonly recognised = new WeakSet<vscode.TextDocument>();
  /** The version at which a document was last found to be no trial text, so that it is not asked again at each step. */
  private readonly refusedAt = new WeakMap<vscode.TextDocument, number>();
  private readonly warnedOfLength = new Set<string>();
  private readonly changed = new vscode.EventEmitter<TrialChange>();
  private readonly settings = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[] = [];

  /** Fired after a new full analysis, and when a document stops being treated as a trial text. */
  readonly onDidChange = this.changed.event;
  /** Fired when the settings of Trial Lens changed; new analyses follow. */
  readonly onDidChangeSettings = this.settings.event;

  constructor(log: vscode.LogOutputChannel) {
    this.log = log;
    this.disposables.push(
      this.changed,
      this.settings,
      vscode.workspace.onDidOpenTextDocument(
        guard(log, 'open document', undefined, (document) => this.schedule(document, 0)),
      ),
      vscode.workspace.onDidChangeTextDocument(guard(log, 'edit', undefined, (event) => this.edited(event))),
      vscode.workspace.onDidCloseTextDocument(
        guard(log, 'close document', undefined, (document) => this.forget(document)),
      ),
      vscode.workspace.onDidChangeConfiguration(
        guard(log, 'change of settings', undefined, (event) => {
          if (event.affectsConfiguration('trialLens')) this.configure(event);
        }),
      ),
    );
  }

  /**
   * Begins to read the open texts. Until then no text counts as a trial text, so that features can be registered
   * without loading the core.
   */
  start(): void {
    this.started = true;
    for (const document of vscode.workspace.textDocuments) this.schedule(document, 0);
  }

  /** What is known of a document, or undefined where it is not treated as a trial text. */
  get(document: vscode.TextDocument): TrialState | undefined {
    return this.state(document);
  }

  /**
   * As `get`, but once a full analysis is at hand: right away, or after the one that is due. So a provider that
   * the editor asks while somebody types does not make the analysis come before its time.
   */
  async settled(document: vscode.TextDocument): Promise<TrialState | undefined> {
    const state = this.state(document);
    if (!state || state.settled || !this.timers.has(document)) return state;
    return new Promise((resolve) => {
      const stop = (answer: TrialState | undefined) => {
        clearTimeout(timer);
        listening.dispose();
        resolve(answer);
      };
      const timer = setTimeout(() => stop(this.state(document)), patience.limit * 2);
      const listening = this.onDidChange((change) => {
        if (change.document === document) stop(change.state);
      });
    });
  }

  /** Every open document that is treated as a trial text. */
  all(): TrialState[] {
    const states: TrialState[] = [];
    for (const document of vscode.workspace.textDocuments) {
      const state = this.get(document);
      if (state) states.push(state);
    }
    return states;
  }

  /** True where a document is treated as a trial text: by the person's switch, the setting, or its marks. */
  isTrialText(document: vscode.TextDocument): boolean {
    if (foreignSchemes.has(document.uri.scheme)) return false;
    const override = this.overrides.get(document.uri.toString());
    if (override) return override === 'on';
    if (!isTrialLanguage(document.languageId)) return false;
    const setting = annotateSetting(document.uri);
    if (setting !== 'automatic') return setting === 'always';
    if (document.languageId === 'trial-text' || this.recognised.has(document)) return true;
    if (this.refusedAt.get(document) === document.version) return false;
    if (!core().looksLikeTrialText(document.getText(new vscode.Range(0, 0, linesToJudge, 0)))) {
      this.refusedAt.set(document, document.version);
      return false;
    }
    this.recognised.add(document);
    return true;
  }

  /** A person's choice for one file, or undefined where there is none. */
  override(uri: vscode.Uri): Override | undefined {
    return this.overrides.get(uri.toString());
  }

  /** Switches one file on or off, or back to what the setting says. Keeping the choice is the caller's part. */
  setOverride(uri: vscode.Uri, value: Override | undefined): void {
    if (value) this.overrides.set(uri.toString(), value);
    else this.overrides.delete(uri.toString());
    for (const document of vscode.workspace.textDocuments) {
      if (document.uri.toString() === uri.toString()) this.judgeAgain(document);
    }
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.open.clear();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private state(document: vscode.TextDocument): OpenTrial | undefined {
    const known = this.open.get(document);
    if (known) return known;
    if (!this.started || document.isClosed || !this.isTrialText(document) || this.isTooLong(document))
      return undefined;
    const state = new OpenTrial(document, this.engine, () => this.said(document));
    this.open.set(document, state);
    return state;
  }

  /** Reads texts as the settings and the person's drug names have it; made when first asked for. */
  get engine(): Engine {
    const names = this.ownDrugNames === undefined ? {} : { drugNames: this.ownDrugNames };
    this.loadedEngine ??= core().createEngine({ rules: ruleSettings(), ...names });
    return this.loadedEngine;
  }

  /** The drug names that the person brought along; undefined for none. */
  get drugNames(): CompiledDrugNames | undefined {
    return this.ownDrugNames;
  }

  /** Takes drug names in place of those taken before; every open text is read again. */
  useDrugNames(names: CompiledDrugNames | undefined): void {
    this.ownDrugNames = names;
    this.loadedEngine = undefined;
    this.settings.fire();
    for (const document of vscode.workspace.textDocuments) this.judgeAgain(document);
  }

  /** Whom to ask, at each analysis, what people said of annotations and pairs. */
  relateBy(said: (document: vscode.TextDocument) => readonly Said[]): void {
    this.said = said;
  }

  /** Analyses a text at once, for something else than the text has changed. */
  analyseAgain(document: vscode.TextDocument): void {
    this.open.get(document)?.unsettle();
    this.refresh(document);
  }

  private edited(event: vscode.TextDocumentChangeEvent): void {
    if (event.contentChanges.length === 0) return;
    const state = this.open.get(event.document);
    state?.apply(event.contentChanges);
    const wait = Math.min(patience.limit, patience.times * (state?.lastCost ?? 0));
    this.schedule(event.document, Math.max(settleTime, wait));
  }

  private schedule(document: vscode.TextDocument, delay: number): void {
    clearTimeout(this.timers.get(document));
    if (foreignSchemes.has(document.uri.scheme)) return;
    const run = guard(this.log, `analysis of ${document.uri.toString()}`, undefined, () => {
      this.timers.delete(document);
      this.refresh(document);
    });
    this.timers.set(document, setTimeout(run, delay));
  }

  /** Reads the text in slices, so that typing is never held up; then analyses it and says so. */
  private refresh(document: vscode.TextDocument): void {
    const state = this.state(document);
    if (!state) return;
    if (!state.readOn(slice)) {
      this.schedule(document, 0);
      return;
    }
    void state.analysis;
    this.changed.fire({ document, state });
  }

  /** After a change of switch or setting: a document may enter, stay or leave. */
  private judgeAgain(document: vscode.TextDocument): void {
    const was = this.open.delete(document);
    if (this.isTrialText(document)) this.schedule(document, 0);
    else if (was) this.changed.fire({ document, state: undefined });
  }

  private configure(event: vscode.ConfigurationChangeEvent): void {
    if (event.affectsConfiguration('trialLens.rules')) this.loadedEngine = undefined;
    this.settings.fire();
    for (const document of vscode.workspace.textDocuments) this.judgeAgain(document);
  }

  private forget(document: vscode.TextDocument): void {
    clearTimeout(this.timers.get(document));
    this.timers.delete(document);
    if (this.open.delete(document)) this.changed.fire({ document, state: undefined });
  }

  private isTooLong(document: vscode.TextDocument): boolean {
    const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
    if (length <= longestText) return false;
    const key = document.uri.toString();
    if (!this.warnedOfLength.has(key)) {
      this.warnedOfLength.add(key);
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Trial Lens leaves {0} alone: it is longer than {1} million characters. Split it to have it read.',
          vscode.workspace.asRelativePath(document.uri),
          longestText / 1_000_000,
        ),
      );
    }
    return true;
  }
}

/** True where a document may be switched on: its language is one of ours and it shows a text of its own. */
export function canBeTrialText(document: vscode.TextDocument): boolean {
  return isTrialLanguage(document.languageId) && !foreignSchemes.has(document.uri.scheme);
}

function isTrialLanguage(language: string): boolean {
  return trialLanguages.some((known) => known === language);
}
