/** Conditions: names of the lexicon, nouns with the words before them, and short forms that the document defines. */
import { conditionModifiers, conditionTable, neverOpening } from '../../lexicon/conditions.js';
import type { Tokens } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { RecogniserContext } from '../recogniser.js';
import type { PopulationReading } from './reading.js';

/** No condition is printed with more words before its noun. */
const MOST_WORDS = 14;

const CONDITION_END =
  /(?:cancer|carcinoma|sarcoma|lymphoma|leuka?emia|melanoma|myeloma|tumou?rs?|disease|disorder|syndrome|diabetes|arthritis|failure|fibrosis|colitis|infection|malignanc(?:y|ies)|hypertension|depression|asthma|psoriasis|sclerosis|nephropathy)s?$/i;

export class ConditionReader {
  private readonly tokens: Tokens;
  private readonly shortForms = new Map<string, string | undefined>();
  /** The token behind the last condition: words before it belong to no other. */
  private reached = 0;

  constructor(private readonly context: RecogniserContext) {
    this.tokens = context.block.tokens;
  }

  /** The condition whose name or noun begins at a word; the words before the noun belong to it. */
  read(i: number): PopulationReading | undefined {
    const match = conditionTable.match(this.tokens, i);
    if (match === undefined) return undefined;
    const fact = match.value;
    const from = this.modifiersStart(i);
    if (fact.kind === 'noun' && i - from < fact.least) return undefined;
    if (this.goesOnOtherwise(match.end)) return undefined;
    if (fact.kind === 'noun' && this.isResponse(i)) return undefined;
    const short =
      fact.kind === 'name' && match.end === i + 1 && /^[a-z]?[A-Z0-9]{2,6}$/.test(this.tokens.raw(i));
    return this.reading(from, match.end, short ? fact.value : undefined);
  }

  /** "mPC" where the document says that it means metastatic pancreatic cancer. */
  readShort(i: number): PopulationReading | undefined {
    const { tokens } = this;
    const length = tokens.endOf(i) - tokens.startOf(i);
    if (length < 2 || length > 8) return undefined;
    const second = tokens.text.charCodeAt(tokens.startOf(i) + 1);
    if (second < 65 || second > 90) return undefined;
    const short = tokens.raw(i);
    if (!this.shortForms.has(short)) this.shortForms.set(short, this.longCondition(short));
    const value = this.shortForms.get(short);
    return value === undefined ? undefined : this.reading(this.modifiersStart(i), i + 1, value);
  }

  private longCondition(short: string): string | undefined {
    const long = this.context.longForm(short);
    // "Efficacy of … in Psoriasis" is the long form of a study's name.
    const isCondition = long !== undefined && CONDITION_END.test(long) && !/ (?:in|for|with) /i.test(long);
    return isCondition ? long.toLowerCase() : undefined;
  }

  private reading(from: number, to: number, value?: string): PopulationReading {
    const { tokens } = this;
    this.reached = to;
    const printed = onOneLine(tokens.text.slice(tokens.startOf(from), tokens.endOf(to - 1))).toLowerCase();
    const head = value === undefined ? undefined : printed.replace(/\S+$/, value);
    return { from, to, aspect: 'condition', value: head ?? printed };
  }

  /** The first of the words before a noun that belong to the condition. */
  private modifiersStart(i: number): number {
    const { tokens } = this;
    let start = i;
    for (let at = i - 1; at >= this.reached && i - at <= MOST_WORDS; at--) {
      if (
        tokens.isDash(at) ||
        tokens.isSymbol(at, '/') ||
        tokens.isSymbol(at, "'") ||
        tokens.isSymbol(at, '’')
      )
        continue;
      if (this.isJoinedModifier(at)) continue;
      if (!tokens.isWord(at) || !(tokens.isOneOf(at, conditionModifiers) || this.isPossessive(at))) break;
      start = at;
    }
    while (start < i && (!tokens.isWord(start) || tokens.isOneOf(start, neverOpening))) start++;
    return tokens.word(start - 1) === 'situ' && start - 2 >= this.reached ? start - 2 : start;
  }

  /** "stable disease", "progressive disease": an answer to treatment, no condition. */
  private isResponse(i: number): boolean {
    return (
      this.tokens.word(i) === 'disease' &&
      /^(?:stable|progressive|residual|measurable)$/.test(this.tokens.word(i - 1))
    );
  }

  /** "locally advanced or metastatic", "head and neck": a joining word between two modifiers. */
  private isJoinedModifier(at: number): boolean {
    const word = this.tokens.word(at);
    if (word !== 'or' && word !== 'and' && word !== 'of') return false;
    const before = this.tokens.word(at - 1);
    return word !== 'of' && conditionModifiers.has(before) && this.tokens.isOneOf(at + 1, conditionModifiers);
  }

  private isPossessive(at: number): boolean {
    return this.tokens.word(at) === 's' && this.tokens.isSign(at - 1, "'’");
  }

  /** "disease progression", "disease-free", "tumor response", "infection rate": no condition. */
  private goesOnOtherwise(end: number): boolean {
    const next = this.tokens.isDash(end) ? end + 1 : end;
    return this.tokens.isOneOf(next, OTHERWISE);
  }
}

/** With single spaces and plain hyphens; most conditions are printed so. */
function onOneLine(printed: string): string {
  if (!UNEVEN.test(printed)) return printed;
  return printed.replace(/\s+/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-');
}

const UNEVEN = /[^\S ]|\s\s|[\u2010-\u2015\u2212]/;

const OTHERWISE = wordSet(`
  progression free control activity specific modifying response burden size growth cell cells rate rates society institute center centre hospital registry assessment specimen specimens sample samples tissue marker markers network research foundation association shrinkage microenvironment
`);
