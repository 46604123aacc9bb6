/**
 * A rate of all with the rates of the two halves that they fall into: "66% overall, 62% in men and 40% in women".
 *
 * Three shares of one endpoint in one sentence, two of which name halves of one whole right behind them; the third is
 * that of all where the sentence says "overall", or where the two stand in a bracket behind it.
 */
import type { Figure } from '../../schema/annotation.js';
import type { Claim, ClaimPart } from '../../schema/claim.js';
import type { TrialDocument } from '../text/document.js';
import { isFigure } from './by-sentence.js';
import type { ClaimBuilder, ClaimParts } from './claim.js';

export const overallRate: ClaimBuilder = {
  kind: 'breakdown',
  summary: 'A rate of all people with the rates of the two halves that they fall into.',
  examples: {
    builds: [
      { text: 'The ORR was 51% overall, 62% in men and 40% in women.', labels: ['51%: 62% men, 40% women'] },
      {
        text: 'Remission occurred in 51% (62% of women and 40% of men).',
        labels: ['51%: 62% women, 40% men'],
      },
    ],
    ignores: ['The ORR was 62% in men and 40% in women.', 'The ORR was 51%, 62% in men and 40% in smokers.'],
  },
  *build(annotations, document, earlier) {
    const figures = new Map(annotations.filter(isFigure).map((one) => [one.id, one]));
    const results = earlier.filter(({ kind }) => kind === 'result').sort((a, b) => a.start - b.start);
    let next = 0;
    for (const sentence of document.sentences) {
      const from = next;
      while (next < results.length && (results[next]?.start ?? 0) < sentence.end) next++;
      if (next - from < 3 || next - from > MOST_RESULTS) continue;
      const rates = results.slice(from, next).flatMap((claim) => rateOf(claim, figures, document));
      yield* found(rates, document);
    }
  },
};

/** A sentence of more results is a list, and "overall" may be of any of them. */
const MOST_RESULTS = 6;

interface Rate {
  readonly claim: Claim;
  readonly share: Figure;
  readonly start: number;
  readonly end: number;
  readonly half: Half | undefined;
}

/** A claim of exactly one percentage, with what is named behind it. */
function rateOf(
  claim: Claim,
  figures: ReadonlyMap<string, Figure>,
  { text }: TrialDocument,
): readonly Rate[] {
  const own = claim.parts.flatMap(({ role, annotation }) => {
    const figure = figures.get(annotation);
    return figure !== undefined && OF_RATE.has(role) ? [figure] : [];
  });
  const shares = own.filter(({ kind }) => kind === 'percentage');
  const [share] = shares;
  if (share === undefined || shares.length > 1 || claim.background) return [];
  const start = Math.min(...own.map((one) => one.start));
  const end = Math.max(...own.map((one) => one.end));
  return [{ claim, share, start, end, half: halfBehind(text.slice(end, end + 70)) }];
}

const OF_RATE: ReadonlySet<string> = new Set(['percentage', 'fraction', 'count', 'interval']);

function* found(rates: readonly Rate[], { text }: TrialDocument): Iterable<ClaimParts> {
  if (rates.length !== 3) return;
  const [first, second] = rates.filter(({ half }) => half !== undefined);
  const overall = rates.find(({ half }) => half === undefined);
  if (first?.half === undefined || second?.half === undefined || overall === undefined) return;
  if (!isOtherHalf(first.half, second.half)) return;
  const { endpoint } = overall.claim;
  if (rates.some(({ claim }) => claim.endpoint !== endpoint)) return;
  const bracketed = overall.end <= first.start && OPENS.test(text.slice(overall.end, first.start));
  const said =
    OVERALL_BEFORE.test(text.slice(Math.max(0, overall.start - 50), overall.start)) ||
    OVERALL_BEHIND.test(text.slice(overall.end, overall.end + 16));
  if (!bracketed && !said) return;
  yield claimOf(overall, first, second, first.half.word, second.half.word);
}

const OPENS = /^\)?\s*[([:]\s*$/;
const OVERALL_BEFORE = /\boverall\b(?!\s(?:survival|response|success|mortality))[^.;\d]{0,40}$/i;
const OVERALL_BEHIND = /^[)\]]?,?\s(?:overall|in all)\b/;

interface Half {
  readonly word: string;
  /** What is halved: "sex", or the marker of "HER2-positive". */
  readonly whole: string;
  readonly side: 0 | 1;
}

const SEX = /^[)\]]*\s(?:in|for|among|of)\s(?:the\s)?(men|males?|boys|women|females?|girls)\b/i;
const SIGN =
  /^[)\]]*\s(?:in|for|among|of)\s(?:the\s|patients with\s)?([\w-]{1,16})[ -](positive|negative)\b/i;

function halfBehind(behind: string): Half | undefined {
  const sex = SEX.exec(behind)?.[1]?.toLowerCase();
  if (sex !== undefined) return { word: sex, whole: 'sex', side: /^(?:men|male|boys)/.test(sex) ? 0 : 1 };
  const sign = SIGN.exec(behind);
  const marker = sign?.[1];
  if (marker === undefined) return undefined;
  const positive = sign?.[2]?.toLowerCase() === 'positive';
  return { word: `${marker}-${sign?.[2]}`, whole: marker.toLowerCase(), side: positive ? 0 : 1 };
}

function isOtherHalf(a: Half, b: Half): boolean {
  return a.whole === b.whole && a.side !== b.side;
}

function claimOf(overall: Rate, first: Rate, second: Rate, one: string, other: string): ClaimParts {
  const rates = [overall, first, second];
  const parts = rates.map(
    ({ share }, i): ClaimPart => ({
      role: i === 0 ? 'overall' : 'subgroup',
      annotation: share.id,
      stated: true,
    }),
  );
  const { endpoint } = overall.claim;
  return {
    kind: 'breakdown',
    start: Math.min(...rates.map(({ start }) => start)),
    end: Math.max(...rates.map(({ end }) => end)),
    label: `${overall.share.text}: ${first.share.text} ${one}, ${second.share.text} ${other}`,
    parts,
    ...(endpoint === undefined ? {} : { endpoint }),
    // Those whose marker is not known are in neither half.
    qualifiers: [
      ...new Set([
        ...rates.flatMap(({ claim }) => claim.qualifiers),
        ...(first.half?.whole === 'sex' ? [] : (['incomplete'] as const)),
      ]),
    ],
    background: false,
  };
}
