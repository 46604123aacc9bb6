/** Puts the hover texts before the editor. */
import * as vscode from 'vscode';
import type { Annotation, Finding } from '../../../core/index.js';
import type { ReviewLayer } from '../../../review/layer.js';
import { core } from '../../core.js';
import { type TrialDocuments, type TrialState, trialSelector } from '../../documents.js';
import { guard } from '../../guard.js';
import { rangeOf } from '../../positions.js';
import type { Reviews } from '../../review/reviews.js';
import type { FileMentions, WorkspaceIndex } from '../../workspace-index.js';
import { annotationAt, scheduledDoseAt, subjectOf } from '../at-position.js';
import { isListed } from '../diagnostics.js';
import { contextHover } from './context.js';
import { decisionLines } from './decision.js';
import { doseHover } from './dose.js';
import { drugHover } from './drug.js';
import { endpointHover } from './endpoint.js';
import { figureHover } from './figure.js';
import { excuseLine, explainCommand, findingLine } from './findings.js';
import { relationLines } from './relations.js';
import { type FileMention, trialIdHover } from './trial-id.js';

/** How long a hover waits for the rest of the workspace to be read, in milliseconds. */
const patience = 600;

export function registerHover(
  documents: TrialDocuments,
  index: WorkspaceIndex,
  reviews: Reviews,
): vscode.Disposable {
  const none: Promise<vscode.Hover | undefined> = Promise.resolve(undefined);
  const provider: vscode.HoverProvider = {
    provideHover: guard(documents.log, 'hover', none, async (document, position, token) => {
      const state = await documents.settled(document);
      return state && hoverAt(state, document.offsetAt(position), index, reviews.layer(document), token);
    }),
  };
  return vscode.languages.registerHoverProvider(trialSelector, provider);
}

async function hoverAt(
  state: TrialState,
  offset: number,
  index: WorkspaceIndex,
  layer: ReviewLayer | undefined,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  const { document, analysis } = state;
  const annotation =
    annotationAt(analysis.annotations, offset) ??
    scheduledDoseAt(analysis.annotations, offset) ??
    // What a person rejected is explained as it was found.
    annotationAt(analysis.suggestions, offset);
  const isShownBeside = (finding: Finding) => isListed(finding) && covers(finding, offset);
  const text = annotation && (await describe(annotation, state, isShownBeside, index, token));
  // A figure's hover tells its own findings; those of the place around it follow.
  const around = analysis.findings.filter(
    (finding) =>
      covers(finding, offset) &&
      !isListed(finding) &&
      !(annotation?.type === 'figure' && finding.accuses.includes(annotation.id)),
  );
  const lines = around.flatMap((finding) => {
    const excuse = excuseLine(excusesOf(finding.rule), vscode.l10n.t);
    return [findingLine(finding, vscode.l10n.t), ...(excuse === undefined ? [] : [excuse])];
  });
  const decided = layer === undefined ? [] : decisionLines(layer, annotation, offset, vscode.l10n.t);
  const related = relationLines(annotation, analysis, vscode.l10n.t);
  if (text === undefined && lines.length === 0 && decided.length === 0) return undefined;
  const parts = [...(text === undefined ? [] : [text]), ...lines, ...decided, ...related].map(markdown);
  return new vscode.Hover(parts, placeOf(document, annotation, around[0], offset));
}

/** What makes a rule stay silent, one phrase each. */
function excusesOf(rule: string): readonly string[] {
  return core().checks.find(({ id }) => id === rule)?.silentWhen ?? [];
}

async function describe(
  annotation: Annotation,
  { document, analysis }: TrialState,
  isShownBeside: (finding: Finding) => boolean,
  index: WorkspaceIndex,
  token: vscode.CancellationToken,
): Promise<string> {
  const t = vscode.l10n.t;
  switch (annotation.type) {
    case 'drug':
      return drugHover(annotation, analysis, t);
    case 'dose':
      return doseHover(annotation, analysis, t);
    case 'endpoint':
      return endpointHover(annotation, analysis, t);
    case 'figure':
      return figureHover(annotation, analysis, { isListed: isShownBeside, excusesOf }, t);
    case 'trial-id': {
      const files = await index.allWithin(patience, token);
      return trialIdHover(annotation, files && mentionedIn(files, annotation, document.uri), t);
    }
    default:
      return contextHover(annotation, t);
  }
}

function mentionedIn(
  files: readonly FileMentions[],
  annotation: Annotation,
  here: vscode.Uri,
): FileMention[] {
  const subject = subjectOf(annotation);
  return files.flatMap(({ uri, mentions }) => {
    const first = mentions.find((mention) => mention.subject === subject);
    if (!first || uri.toString() === here.toString()) return [];
    const address = uri.with({ fragment: `L${first.line + 1},${first.character + 1}` }).toString();
    return [{ name: vscode.workspace.asRelativePath(uri), address }];
  });
}

/** Only the one command of ours may be run from a hover, and nothing else in it is markup of the document's. */
function markdown(text: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(text, true);
  content.isTrusted = { enabledCommands: [explainCommand] };
  return content;
}

/** The stretch of text that the hover speaks of, which the editor marks while it is open. */
function placeOf(
  document: vscode.TextDocument,
  annotation: Annotation | undefined,
  finding: Finding | undefined,
  offset: number,
): vscode.Range | undefined {
  const candidates = [
    annotation,
    ...(annotation?.type === 'dose' ? (annotation.schedule ?? []) : []),
    finding,
  ];
  const place = candidates.find((span) => span !== undefined && covers(span, offset));
  return place && rangeOf(document, place);
}

function covers({ start, end }: { start: number; end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}
