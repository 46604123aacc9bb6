/** An entry of the tree as the editor draws it. */
import * as vscode from 'vscode';
import type { Analysis } from '../../../core/index.js';
import type { Orphan, ReviewedFinding } from '../../../review/layer.js';
import { findingLine } from '../hover/decision.js';
import { literal } from '../hover/markdown.js';
import { statusIcons } from '../status-icons.js';
import type { NodePicture, TreeNode } from './node.js';
import { orphanInWords } from './orphans.js';
import type { Snippet } from './snippet.js';

/** The command behind a click; it is given the entry's span. */
export const goToCommand = 'trialLens.goTo';

export function treeItem(node: TreeNode, document: vscode.TextDocument): vscode.TreeItem {
  if (node.orphan) return orphanItem(node, node.orphan);
  if (node.address !== undefined) return textItem(node, vscode.Uri.parse(node.address));
  return node.span ? placeItem(node, node.span.start, document) : branchItem(node);
}

function branchItem(node: TreeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(
    node.label,
    node.open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
  );
  item.id = node.id;
  item.description = node.note ?? String(node.count ?? 0);
  setIcon(item, node.picture);
  item.contextValue = 'branch';
  item.accessibilityInformation = { label: `${node.label}, ${item.description}` };
  return item;
}

/** A place begins with its line number, which a narrow view would otherwise cut off; a message ends with it. */
function placeItem(node: TreeNode, offset: number, document: vscode.TextDocument): vscode.TreeItem {
  const lineNumber = document.positionAt(offset).line + 1;
  const line = vscode.l10n.t('line {0}', lineNumber);
  const { snippet } = node;
  const isSnippet = snippet?.text === node.label;
  const item = new vscode.TreeItem(isSnippet ? highlighted(`${lineNumber}: `, snippet) : node.label);
  item.id = node.id;
  if (!isSnippet) {
    const parts = [answerInWords(node.answer), line, node.finding?.rule, snippet?.text];
    item.description = parts.filter((part) => part !== undefined).join(' · ');
  }
  setIcon(item, node.picture);
  item.contextValue = 'place';
  item.command = { command: goToCommand, title: vscode.l10n.t('Go to Place'), arguments: [node.span] };
  const spoken = [pictureInWords(node.picture), node.label, line].filter((part) => part !== undefined);
  item.accessibilityInformation = { label: spoken.join(', ') };
  return item;
}

/** A text of the workspace, with how far it is reviewed. */
function textItem(node: TreeNode, uri: vscode.Uri): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label);
  item.id = node.id;
  item.description = node.note ?? '';
  item.tooltip = `${node.label}: ${item.description}`;
  item.iconPath = vscode.ThemeIcon.File;
  item.resourceUri = uri;
  item.contextValue = 'text';
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  return item;
}

/** The old words in their old context; a click leads to where they may belong, so that they can be attached there. */
function orphanItem(node: TreeNode, { decision }: Orphan): vscode.TreeItem {
  const item = new vscode.TreeItem(node.snippet ? highlighted('', node.snippet) : node.label);
  item.id = node.id;
  item.description = orphanInWords(decision);
  setIcon(item, node.picture);
  item.contextValue = 'orphan';
  if (node.span) {
    const title = vscode.l10n.t('Go to Likeliest Place');
    item.command = { command: goToCommand, title, arguments: [node.span] };
  }
  item.accessibilityInformation = { label: `${node.label}, ${item.description}` };
  return item;
}

function highlighted(lead: string, { text, highlight }: Snippet): vscode.TreeItemLabel {
  const [start, end] = highlight;
  return { label: `${lead}${text}`, highlights: [[lead.length + start, lead.length + end]] };
}

/** What the pointer shows over an entry: the whole message, or what speaks for and against a figure. */
export function tooltipOf(node: TreeNode, analysis: Analysis): vscode.MarkdownString | undefined {
  if (node.finding) {
    const { rule, message } = node.finding;
    const answer = node.answer && findingLine(node.answer, vscode.l10n.t);
    const lines = [literal(message, 2000), ...(answer === undefined ? [] : [answer]), `\`${rule}\``];
    return new vscode.MarkdownString(lines.join('\n\n'), true);
  }
  if (node.orphan) {
    const { decision } = node.orphan;
    const { prefix, quote, suffix } = decision.anchor;
    const context = `…${literal(prefix)} **${literal(quote, 500)}** ${literal(suffix)}…`;
    const made = vscode.l10n.t('Decided by {0} on {1}', decision.by, decision.at.slice(0, 10));
    return new vscode.MarkdownString([literal(orphanInWords(decision)), context, literal(made)].join('\n\n'));
  }
  const { annotation } = node;
  if (!annotation) return undefined;
  const against = analysis.findings.filter(({ accuses }) => accuses.includes(annotation.id));
  const inFavour = analysis.proofs.filter(({ figures }) => figures.includes(annotation.id));
  const lines = [
    `**${literal(annotation.text)}**`,
    pictureInWords(node.picture),
    ...against.map(({ message }) => `$(warning) ${literal(message, 2000)}`),
    ...inFavour.map(({ message }) => `$(check) ${literal(message, 2000)}`),
  ];
  return new vscode.MarkdownString(lines.filter((line) => line !== undefined).join('\n\n'), true);
}

function answerInWords(answer: ReviewedFinding | undefined): string | undefined {
  if (answer?.decision === undefined) return undefined;
  const { by } = answer.decision;
  return answer.status === 'confirmed'
    ? vscode.l10n.t('confirmed by {0}', by)
    : vscode.l10n.t('ignored by {0}', by);
}

/** The status or severity in a word, for those who do not see the icon. */
function pictureInWords(picture: NodePicture | undefined): string | undefined {
  switch (picture) {
    case 'refuted':
      return vscode.l10n.t('Refuted');
    case 'unverified':
      return vscode.l10n.t('Unverified');
    case 'consistent':
      return vscode.l10n.t('Consistent');
    case 'proven':
      return vscode.l10n.t('Proven');
    case 'error':
      return vscode.l10n.t('Error');
    case 'warning':
      return vscode.l10n.t('Warning');
    case 'info':
      return vscode.l10n.t('Worth a look');
    case 'confirmed':
      return vscode.l10n.t('Confirmed');
    case 'ignored':
      return vscode.l10n.t('Ignored');
    default:
      return undefined;
  }
}

const icons: Readonly<Record<NodePicture, readonly [icon: string, color?: string]>> = {
  findings: ['checklist'],
  orphans: ['debug-disconnect'],
  progress: ['tasklist'],
  stretch: ['list-selection'],
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  info: ['info', 'problemsInfoIcon.foreground'],
  confirmed: ['pass', 'problemsErrorIcon.foreground'],
  ignored: ['circle-slash', 'descriptionForeground'],
  refuted: [statusIcons.refuted, 'problemsErrorIcon.foreground'],
  unverified: [statusIcons.unverified, 'descriptionForeground'],
  consistent: [statusIcons.consistent, 'charts.blue'],
  proven: [statusIcons.proven, 'charts.green'],
  drug: ['beaker'],
  dose: ['dashboard'],
  endpoint: ['target'],
  figure: ['symbol-numeric'],
  'trial-id': ['tag'],
  phase: ['milestone'],
  design: ['type-hierarchy'],
  population: ['organization'],
  date: ['calendar'],
};

function setIcon(item: vscode.TreeItem, picture: NodePicture | undefined): void {
  if (!picture) return;
  const [icon, color] = icons[picture];
  item.iconPath = new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
}
