/** The endpoints of a block while they are gathered: which token belongs to which. */
import { kebabName } from '../../lexicon/kebab-name.js';
import { americanSpelling } from '../../lexicon/spellings.js';
import { foldText } from '../../text/characters.js';
import type { Tokens } from '../../text/tokens.js';
import { BracketedShortForms } from './bracketed.js';
import type { FoundEndpoint } from './found-endpoint.js';
import type { Item } from './item-list.js';
import { type Certainty, isOutcomeName } from './outcome-name.js';
import { openEndpoint, spanText, wholePhrase } from './shapes.js';
import { isCapitals } from './short-forms.js';

export class FoundEndpoints {
  readonly list: FoundEndpoint[];
  /** One more than the place in the list of the endpoint that holds a token, 0 for none. */
  private readonly owners: number[];

  constructor(
    private readonly tokens: Tokens,
    private readonly isTaken: (token: number) => boolean,
    found: readonly FoundEndpoint[],
  ) {
    this.list = [...found];
    this.owners = new Array<number>(tokens.count).fill(0);
    for (const [k, { from, to }] of found.entries()) this.owners.fill(k + 1, from, to);
  }

  /** True where no annotation of any type holds the token. */
  readonly isFree = (token: number): boolean => this.owners[token] === 0 && !this.isTaken(token);

  /** The token after the endpoint that holds a token, or 0. */
  ownerEnd(token: number): number {
    return this.list[(this.owners[token] ?? 0) - 1]?.to ?? 0;
  }

  add(endpoint: FoundEndpoint): void {
    this.list.push(endpoint);
    this.owners.fill(this.list.length, endpoint.from, endpoint.to);
  }

  /** Takes a phrase that a sentence reports as an outcome; widens a term that is only a part of it. */
  addItem(item: Item, certainty: Certainty = 'reported'): void {
    const owner = this.onlyOwner(item);
    if (owner === undefined) {
      const entry = wholePhrase(this.tokens, item.from, item.to);
      const sure = entry === undefined || certainty === 'changed' ? certainty : 'known';
      if (!isOutcomeName(this.tokens, item, this.isFree, sure)) return;
      this.add(openEndpoint(this.tokens, item, entry));
      this.addBracketed(item.to);
    } else if (owner !== 'several') {
      this.widen(owner, item, certainty);
    }
  }

  /** "kinesiophobia (TSK)": the short form behind the endpoint that was added last. */
  private addBracketed(bracket: number): void {
    const at = bracket + 1;
    if (!this.tokens.isSymbol(bracket, '(') || !isCapitals(this.tokens, at) || !this.isFree(at)) return;
    const short = new BracketedShortForms(this.tokens).at(at, this.list.at(-1));
    if (short !== undefined) this.add(short);
  }

  /** The endpoint that holds words of an item, where it is one. */
  private onlyOwner({ from, to }: Item): number | 'several' | undefined {
    let only: number | undefined;
    for (let i = from; i < to; i++) {
      const owner = this.owners[i] ?? 0;
      if (owner === 0) continue;
      if (only !== undefined && only !== owner - 1) return 'several';
      only = owner - 1;
    }
    return only;
  }

  /** "recurrence" becomes "foot ulcer recurrence", "ctDNA" becomes "ctDNA clearance". */
  private widen(owner: number, item: Item, certainty: Certainty): void {
    const endpoint = this.list[owner];
    if (endpoint === undefined || !endpoint.isTerm) return;
    const { from, to } = endpoint;
    if (from < item.from || to > item.to || (from === item.from && to === item.to)) return;
    if (from - item.from > MOST_WORDS || item.to - to > MOST_WORDS) return;
    const isFree = (token: number) => this.owners[token] === owner + 1 || this.isFree(token);
    if (!isOutcomeName(this.tokens, item, isFree, certainty)) return;
    endpoint.from = item.from;
    endpoint.to = item.to;
    endpoint.name = foldText(spanText(this.tokens, item.from, item.to));
    endpoint.concept = kebabName(americanSpelling(endpoint.name));
    this.owners.fill(owner + 1, item.from, item.to);
  }
}

const MOST_WORDS = 3;
