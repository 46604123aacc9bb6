/** The branch of the tree for what was found: what nobody has answered yet comes first. */
import type { Finding } from '../../../core/index.js';
import type { ReviewedFinding } from '../../../review/layer.js';
import type { Translate } from '../../translate.js';
import { branch, childrenOf, leaf, type TreeNode } from './node.js';
import { oneLine } from './snippet.js';

const severityOrder = { error: 0, warning: 1, info: 2 } as const;
const answerOrder = { open: 0, confirmed: 1, ignored: 2 } as const;

/** `reviewed` says what people answered; a finding that is not among them is open. */
export function findingsBranch(
  findings: readonly Finding[],
  reviewed: readonly ReviewedFinding[],
  t: Translate,
): TreeNode[] {
  if (findings.length === 0) return [];
  const answers = new Map(
    reviewed.filter(({ status }) => status !== 'open').map((one) => [one.finding, one]),
  );
  const rank = (finding: Finding): number =>
    10 * answerOrder[answers.get(finding)?.status ?? 'open'] + severityOrder[finding.severity];
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  const make = (parent: TreeNode, finding: Finding, index: number): TreeNode => {
    const answer = answers.get(finding);
    const picture = answer === undefined || answer.status === 'open' ? finding.severity : answer.status;
    const parts = { id: `${index}`, label: oneLine(finding.message), picture, span: finding, finding };
    return leaf(parent, answer === undefined ? parts : { ...parts, answer });
  };
  const count = findings.length;
  const parts = { id: 'findings', label: t('Findings'), picture: 'findings', count, open: true } as const;
  const children = (self: TreeNode): readonly TreeNode[] => childrenOf(self, sorted, make);
  const note = countsInWords([...answers.values()], count, t);
  return [branch(undefined, note === undefined ? { ...parts, children } : { ...parts, children, note })];
}

/** How many are open, confirmed and ignored; undefined where nobody answered any. */
export function countsInWords(
  answers: readonly ReviewedFinding[],
  count: number,
  t: Translate,
): string | undefined {
  const confirmed = answers.filter(({ status }) => status === 'confirmed').length;
  const ignored = answers.filter(({ status }) => status === 'ignored').length;
  if (confirmed + ignored === 0) return undefined;
  const open = count - confirmed - ignored;
  return [
    ...(open === 0 ? [] : [t('{0} open', open)]),
    ...(confirmed === 0 ? [] : [t('{0} confirmed', confirmed)]),
    ...(ignored === 0 ? [] : [t('{0} ignored', ignored)]),
  ].join(', ');
}
