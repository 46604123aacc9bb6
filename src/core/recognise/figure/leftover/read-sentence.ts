/** A sentence whose figures have been read: what was found in it, and whom it tells of. */
import type { FigureKind } from '../../../../schema/annotation.js';
import type { Tokens } from '../../../text/tokens.js';
import { WordSet, wordSet } from '../../../text/word-set.js';
import { PEOPLE } from '../counts/count-words.js';
import { saysRatesPer } from '../rate.js';
import type { FigureParts } from '../reader.js';
import { hasWord } from '../surrounding-words.js';
import { CHANGE } from '../values/change.js';
import type { Outcomes } from './outcomes.js';
import { Rows } from './rows.js';

/** What one reader took, by its tokens. */
export interface Taken {
  readonly at: number;
  readonly end: number;
  readonly figures: readonly FigureParts[];
}

export class ReadSentence {
  private next = 0;
  private rates: number | undefined;
  private ownRows: Rows | undefined;

  /** What was asked of the whole sentence before: each question reads it once, however many numbers it holds. */
  private readonly answers: { [question: string]: boolean } = {};

  /** The tokens from `from` up to `to`, and what was read among them, in text order. */
  constructor(
    readonly tokens: Tokens,
    readonly from: number,
    readonly to: number,
    readonly taken: readonly Taken[],
    readonly outcomes: Outcomes,
  ) {}

  /** The token itself, or the first one behind the figures that it belongs to; asked in text order. */
  behindFigure(token: number): number {
    let at = token;
    for (;;) {
      const reading = this.taken[this.next];
      if (reading === undefined || reading.at > at) return at;
      if (reading.end > at) at = reading.end;
      this.next++;
    }
  }

  /** Its whole numbers that stand side by side. */
  get rows(): Rows {
    this.ownRows ??= new Rows(this.tokens, this.from, this.to);
    return this.ownRows;
  }

  /** True where people or events were counted, or shares of them. */
  get counts(): boolean {
    this.answers.counts ??= this.has(COUNTING);
    return this.answers.counts;
  }

  /** True where people are put into groups or given something. */
  get allocates(): boolean {
    this.answers.allocates ??= hasWord(this.tokens, this.from, this.to, ALLOCATING);
    return this.answers.allocates;
  }

  /** True where the sentence speaks of people or outcomes, or prints figures that only people give. */
  get tellsOfPeople(): boolean {
    const { tokens, from, to } = this;
    this.answers.tellsOfPeople ??=
      this.has(OF_PEOPLE) ||
      hasWord(tokens, from, to, PEOPLE) ||
      hasWord(tokens, from, to, GROUPS) ||
      this.outcomes.beginsBetween(tokens.startOf(from), tokens.endOf(to - 1));
    return this.answers.tellsOfPeople;
  }

  /** True where the sentence speaks of a group, an outcome or a change. */
  get tellsOfResult(): boolean {
    const { tokens, from, to } = this;
    this.answers.tellsOfResult ??=
      this.has(OF_RESULT) ||
      hasWord(tokens, from, to, RESULTS) ||
      this.outcomes.beginsBetween(tokens.startOf(from), tokens.endOf(to - 1));
    return this.answers.tellsOfResult;
  }

  /** True behind words that say of what population or time the values of a list are rates. */
  announcesRates(at: number): boolean {
    this.rates ??= saysRatesPer(this.tokens, this.from, this.to);
    return this.rates >= 0 && this.rates < at;
  }

  /** What was read last before the token that was asked for last. */
  get lastTaken(): Taken | undefined {
    return this.taken[this.next - 1];
  }

  /** The last figure of some kinds before the token that was asked for last, over its spread and test. */
  lastOf(kinds: ReadonlySet<FigureKind>): FigureParts | undefined {
    for (let i = this.next - 1; i >= Math.max(0, this.next - LOOKED_BACK); i--) {
      const figure = this.taken[i]?.figures.findLast(({ kind }) => kinds.has(kind));
      if (figure !== undefined) return figure;
    }
    return undefined;
  }

  /** True where a token belongs to the figures that stand next; asked in text order. */
  isRead(token: number): boolean {
    const reading = this.taken[this.next];
    return reading !== undefined && reading.at <= token && token < reading.end;
  }

  private has(kinds: ReadonlySet<FigureKind>): boolean {
    return this.taken.some(({ figures }) => figures.some(({ kind }) => kinds.has(kind)));
  }
}

/** How many readings back a figure is sought. */
const LOOKED_BACK = 3;

const COUNTING: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'count',
  'sample-size',
  'percentage',
  'fraction',
]);

const OF_PEOPLE: ReadonlySet<FigureKind> = new Set<FigureKind>([
  ...COUNTING,
  'p-value',
  'hazard-ratio',
  'odds-ratio',
  'risk-ratio',
]);

const OF_RESULT: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'mean',
  'median',
  'difference',
  'rate',
  'p-value',
]);

const RESULTS = new WordSet([...CHANGE, ...'group groups arm arms placebo respectively p'.split(' ')]);

const GROUPS = wordSet(`
  group groups arm arms dlt dlts teae teaes trae traes sae saes recruitment recruited enrolment enrollment enrolled randomised
  randomized none nil
`);

const ALLOCATING = wordSet(`
  randomised randomized randomly assigned allocated allocation enrolled recruited received receive given treated divided vaccinated
  immunised immunized took
`);
