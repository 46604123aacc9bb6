/** What a hover says of a figure: what it is, whether it holds, and the arithmetic that shows it. */
import type { Analysis, Figure, FigureStatus, Finding, Proof } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { statusIcons } from '../status-icons.js';
import { figureInWords } from './figure-words.js';
import { excuseLine, findingLine } from './findings.js';
import { bullets, literal, paragraphs } from './markdown.js';

/** The longest message of a proof or finding that is shown whole, in UTF-16 code units. */
const longestMessage = 400;

/** What the hover has to know of the findings beside what they say themselves. */
export interface FindingFacts {
  /** True where the editor shows the finding beside this hover already, so that no arithmetic is read twice. */
  readonly isListed: (finding: Finding) => boolean;
  /** What would make the rule stay silent, one phrase each. */
  readonly excusesOf: (rule: string) => readonly string[];
}

/** The Markdown of a figure's hover. */
export function figureHover(
  figure: Figure,
  analysis: Analysis,
  { isListed, excusesOf }: FindingFacts,
  t: Translate,
): string {
  const status = analysis.status.get(figure.id) ?? 'unverified';
  const findings = analysis.findings.filter((finding) => finding.accuses.includes(figure.id));
  const proofs = analysis.proofs.filter((proof) => proof.figures.includes(figure.id));
  // A claim of this figure alone would only say it again.
  const claim = analysis.claims.find((other) => other.from.length > 1 && other.from.includes(figure.id));
  return paragraphs(
    `**${literal(figureInWords(figure, t))}**`,
    statusLine(status, findings, t),
    bullets([
      ...findings.filter((finding) => !isListed(finding)).map((finding) => findingLine(finding, t)),
      ...distinct(proofs).map((proof) => proofLine(proof, status)),
    ]),
    ...distinctRules(findings).map((rule) => excuseLine(excusesOf(rule), t)),
    claim === undefined ? undefined : t('Part of: {0}', literal(claim.label)),
  );
}

function distinctRules(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

function distinct(proofs: readonly Proof[]): Proof[] {
  return [...new Map(proofs.map((proof) => [proof.message, proof])).values()];
}

/** Below "Refuted" stand contradictions too: there an icon tells what holds all the same. */
function proofLine(proof: Proof, status: FigureStatus): string {
  const icon = status === 'refuted' ? `$(${statusIcons[proof.strength]}) ` : '';
  return `${icon}${literal(proof.message, longestMessage)}`;
}

/** The status with an icon of its own shape, so that colour is never the only cue. */
function statusLine(status: FigureStatus, findings: readonly Finding[], t: Translate): string {
  const impossible = findings.some(({ severity }) => severity === 'error');
  const names: Record<FigureStatus, string> = {
    proven: t('Proven'),
    consistent: t('Consistent'),
    refuted: t('Refuted'),
    unverified: t('Unverified'),
  };
  const meanings: Record<FigureStatus, string> = {
    proven: t('recomputed from other figures to the printed digits'),
    consistent: t('inside the bounds that other figures set'),
    refuted: impossible ? t('cannot be right as printed') : t('very unlikely to be right as printed'),
    unverified: t('nothing in the text to check it against'),
  };
  return `$(${statusIcons[status]}) **${names[status]}** — ${meanings[status]}`;
}
