/** What the status bar says of a text: the words, apart from the editor. */
import type { Analysis, FigureStatus } from '../../../core/index.js';
import { countFigures, statusOrder } from '../../figure-counts.js';
import type { Translate } from '../../translate.js';
import { statusIcons } from '../status-icons.js';

export interface StatusWords {
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  /** Markdown with theme icons; holds no text of the document. */
  readonly tooltip: string;
}

export function statusWords(analysis: Analysis, t: Translate): StatusWords {
  const counts = countFigures(analysis);
  const order = [...statusOrder].reverse();
  const findings = analysis.findings.length;
  const text = order.map((status) => `$(${statusIcons[status]}) ${counts[status]}`).join('  ');
  const label = t(
    'Trial Lens, figures: {0} proven, {1} consistent, {2} unverified, {3} refuted. Findings: {4}',
    counts.proven,
    counts.consistent,
    counts.unverified,
    counts.refuted,
    findings,
  );
  const rows = order.map(
    (status) => `| $(${statusIcons[status]}) | ${counts[status]} | ${meaning(status, t)} |`,
  );
  const tooltip = [
    `**${t('Figures of this text')}**`,
    ['| | | |', '|:-:|--:|:--|', ...rows].join('\n'),
    t('Findings: {0}', findings),
    t('Select for actions'),
  ].join('\n\n');
  return { text, label, tooltip };
}

/** What each status means, in a line. */
function meaning(status: FigureStatus, t: Translate): string {
  const meanings: Record<FigureStatus, string> = {
    proven: t('**proven**: recomputed from other figures to the printed digits'),
    consistent: t('**consistent**: inside the bounds that other figures set'),
    unverified: t('**unverified**: nothing in the text to check it against'),
    refuted: t('**refuted**: cannot be right as printed'),
  };
  return meanings[status];
}
