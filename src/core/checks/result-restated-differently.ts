import type { Figure } from '../../schema/annotation.js';
import type { Claim } from '../../schema/claim.js';
import { tolerantInterval } from '../stats/printed.js';
import type { SectionKind } from '../text/document.js';
import { sectionAt } from '../text/sections.js';
import type { Check, CheckContext } from './check.js';
import { printedPart } from './figure-numbers.js';
import { has, isBound } from './guards.js';
import { wordsBefore } from './own-sentences.js';

/** One result, one value. */
export const resultRestatedDifferently: Check = {
  id: 'result-restated-differently',
  summary: 'The value of an endpoint in the results against the one in the title or the conclusions.',
  why: 'Conclusions are what is read and quoted; a value there that the results do not have was not updated, or mistyped.',
  silentWhen: [
    'another arm, subgroup, population, time point or kind of value',
    'an endpoint with several values in the results',
    'values that are about, at least or more than so much',
    'the one may be the other, rounded or truncated',
  ],
  severity: 'info',
  claims: ['result'],
  examples: {
    fires: [
      'Results: The median PFS was 9.1 months.\n\nConclusions: With a median PFS of 9.7 months, zelotinib is promising.',
    ],
    silent: [
      'Results: The median PFS was 9.1 months.\n\nConclusions: With a median PFS of 9 months, zelotinib is promising.',
      'Results: The median PFS was 9.1 months with zelotinib and 4.2 months with placebo.\n\nConclusions: With a median PFS of 9.7 months, zelotinib is promising.',
    ],
  },
  *run(context) {
    const results = new Map<string, Stated[]>();
    const again = new Map<string, Stated[]>();
    for (const claim of context.claims) {
      if (claim.kind !== 'result' || claim.endpoint === undefined || claim.background) continue;
      const kind = sectionAt(context.document.sections, claim.start)?.kind;
      const list = kind === 'results' ? results : isSummary(kind) ? again : undefined;
      const stated = list === undefined ? undefined : statedBy(context, claim, claim.endpoint);
      if (list === undefined || stated === undefined) continue;
      const group = list.get(stated.key);
      if (group) group.push(stated);
      else list.set(stated.key, [stated]);
    }
    for (const [key, [other, ...more]] of again) {
      const known = results.get(key);
      const [first] = known ?? [];
      if (other === undefined || more.length > 0 || first === undefined || known?.length !== 1) continue;
      if (agree(first.figure, other.figure)) continue;
      const { start, end, text } = first.figure;
      yield {
        finding: {
          start: other.figure.start,
          end: other.figure.end,
          message: `${other.endpoint} is ${other.figure.text} here and ${text} in the results.`,
          related: [{ start, end, message: `${other.endpoint} ${text}` }],
          evidence: { endpoint: other.endpoint, here: other.figure.text, results: text },
          accuses: [other.figure.id],
        },
      };
    }
  },
};

interface Stated {
  readonly key: string;
  readonly endpoint: string;
  readonly figure: Figure;
}

function isSummary(kind: SectionKind | undefined): boolean {
  return kind === 'conclusion' || kind === 'title';
}

/** The one value that a claim states of an endpoint of all patients. */
function statedBy(context: CheckContext, claim: Claim, endpoint: string): Stated | undefined {
  if (has(claim, 'subgroup') || has(claim, 'change') || has(claim, 'difference') || has(claim, 'approximate'))
    return undefined;
  if (has(claim, 'adjusted') || has(claim, 'not-patients')) return undefined;
  const values = [...context.figures(claim, 'percentage'), ...context.figures(claim, 'estimate')];
  const [figure] = values;
  if (figure === undefined || values.length > 1 || isBound(figure)) return undefined;
  const { kind, unit, start } = figure;
  if (
    /\bby|\b(?:at|first|second|month|year|week|day)\b[^,.;]{0,20}$/i.test(
      wordsBefore(context.document, start, 40),
    )
  )
    return undefined;
  const times = context.figures(claim, 'time-point').map(({ text }) => text);
  const key = [claim.record, endpoint, claim.arm ?? '', kind, unit ?? '', ...times].join('|');
  return { key, endpoint, figure };
}

/** The two may round, or be cut, to each other. */
function agree(a: Figure, b: Figure): boolean {
  const [one, two] = [printedPart(a, 'value'), printedPart(b, 'value')];
  if (one === undefined || two === undefined) return true;
  if (one.decimals === two.decimals) return one.value === two.value;
  const [coarse, fine] = one.decimals < two.decimals ? [one, two] : [two, one];
  const { low, high } = tolerantInterval(coarse);
  return fine.value >= low && fine.value <= high;
}
