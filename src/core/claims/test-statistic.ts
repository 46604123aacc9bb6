/** Test statistics with their p-value: "t(48) = 2.31, P = .025", "χ² = 4.8; df = 1; p = .03". */
import type { Annotation, Figure } from '../../schema/annotation.js';
import type { Qualifier } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { glueBetween, isFigure, type SentenceGroup, sentenceGroups } from './by-sentence.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';

export const testStatistic: ClaimBuilder = {
  kind: 'test',
  summary: 'A test statistic with its degrees of freedom and the p-value drawn from it.',
  examples: {
    builds: [
      { text: 'Scores were lower, F(1, 131) = 29.4, p < .001.', labels: ['F(1, 131) = 29.4, p < .001'] },
      { text: 'Sex ratios differed (χ² = 4.80; df = 1; P = .028).', labels: ['χ² = 4.80, P = .028'] },
    ],
    ignores: ['The correlation was moderate (r = 0.45).', 'Scores fell by 4 points (P = .02).'],
  },
  *build(annotations, document) {
    for (const group of sentenceGroups(annotations, document)) {
      const figures = group.annotations.filter(isFigure);
      for (const [i, statistic] of figures.entries()) {
        if (statistic.statistic === undefined || statistic.statistic === 'nnt') continue;
        const pValue = pValueBehind(statistic, figures.slice(i + 1, i + 3), document);
        if (pValue !== undefined) yield claimOf(statistic, pValue, group, document);
      }
    }
  },
};

/** The p-value right behind; only degrees of freedom may stand between. */
function pValueBehind(
  statistic: Figure,
  next: readonly Annotation[],
  document: TrialDocument,
): Figure | undefined {
  const pValue = next.filter(isFigure).find(({ kind }) => kind === 'p-value');
  if (pValue === undefined || pValue.start - statistic.end > REACH) return undefined;
  return ONLY_FREEDOM.test(glueBetween(document, statistic, pValue)) ? pValue : undefined;
}

const REACH = 24;
const ONLY_FREEDOM =
  /^\s*[,;]?\s*(?:d\.?f\.?\s*[=:]?\s*\d+(?:\.\d+)?\s*[,;]?\s*)?(?:and\s|with\s)?\s*[([]?\s*$/i;

function claimOf(
  statistic: Figure,
  pValue: Figure,
  { background, sentence }: SentenceGroup,
  { text }: TrialDocument,
): ClaimParts {
  const qualifiers = new Set<Qualifier>();
  if (pValue.cues?.includes('one-sided')) qualifiers.add('one-sided');
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  if (CORRECTED.test(words)) qualifiers.add('other-test');
  return {
    kind: 'test',
    start: statistic.start,
    end: pValue.end,
    label: `${statistic.text}, ${pValue.text}`.replace(/\s+/g, ' '),
    parts: [
      { role: 'statistic', annotation: statistic.id, stated: true },
      { role: 'p-value', annotation: pValue.id, stated: true },
    ],
    qualifiers: [...qualifiers],
    background,
  };
}

const LONGEST = 2000;
/** The p-value is then not the statistic's own. */
const CORRECTED =
  /bonferroni|holm|hochberg|fdr|false discovery|tukey|correct|adjusted|permutation|monte carlo|exact|yates/i;
