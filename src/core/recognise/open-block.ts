/** A block while it is read: its tokens, what recognisers have found in it, and what they asked of its record. */
import type { CompiledDrugNames } from '../lexicon/imported-drugs.js';
import { BlockReading } from '../text/block-reading.js';
import type { Tokens } from '../text/tokens.js';
import { takeTokens } from './overlap.js';
import type { AnnotationParts, Recogniser, RecogniserContext } from './recogniser.js';

/** The text of a block, where it begins in the whole text, and what its record says. */
export interface BlockToRead {
  readonly text: string;
  /** Offset in the whole text, UTF-16. */
  readonly at: number;
  /** The long form that the record defines for a short form. */
  readonly longForm: (short: string) => string | undefined;
  readonly isKnownCode: (code: string) => boolean;
  /** Names unknown to the lexicons that blocks of the record show to be drugs; undefined where there are none. */
  readonly names?: ReadonlySet<string> | undefined;
}

const NOTHING_ASKED: ReadonlyMap<string, string | undefined> = new Map();
const NO_CODES: ReadonlyMap<string, boolean> = new Map();

export class OpenBlock implements RecogniserContext {
  readonly block: BlockReading;
  readonly found: AnnotationParts[] = [];
  /** Most blocks ask nothing, so the maps are made with the first question. */
  private shortForms: Map<string, string | undefined> | undefined;
  private codes: Map<string, boolean> | undefined;
  private names: Map<string, boolean> | undefined;

  /** The scanner holds the block's tokens until the block is closed. */
  constructor(
    readonly source: BlockToRead,
    scanner: Tokens,
    readonly drugNames: CompiledDrugNames | undefined,
  ) {
    this.block = new BlockReading(scanner.read(source.text));
  }

  /** Lets a recogniser read the block; what it finds is taken. */
  find(recogniser: Recogniser): void {
    const { found } = this;
    const first = found.length;
    for (const part of recogniser.find(this)) found.push(part);
    if (found.length > first) takeTokens(this.block.tokens, found, first);
  }

  /** Every short form that was looked up, with the answer. */
  get asked(): ReadonlyMap<string, string | undefined> {
    return this.shortForms ?? NOTHING_ASKED;
  }

  /** Development codes of which the block itself does not tell, with what the record said of them. */
  get doubtfulCodes(): ReadonlyMap<string, boolean> {
    return this.codes ?? NO_CODES;
  }

  readonly isTaken = (token: number): boolean => this.block.tokens.taken[token] === 1;

  readonly isKnownCode = (code: string): boolean => {
    const answer = this.source.isKnownCode(code);
    this.codes ??= new Map();
    this.codes.set(code, answer);
    return answer;
  };

  /** Names unknown to the lexicons that this block shows to be drugs. */
  readonly shown: string[] = [];

  /** Every such name that was asked for, with what the record said of it. */
  get askedNames(): ReadonlyMap<string, boolean> {
    return this.names ?? NO_CODES;
  }

  readonly isKnownName = (name: string): boolean => {
    const answer = this.source.names?.has(name) === true;
    this.names ??= new Map();
    this.names.set(name, answer);
    return answer;
  };

  readonly showName = (name: string): void => {
    if (!this.shown.includes(name)) this.shown.push(name);
  };

  readonly longForm = (short: string): string | undefined => {
    this.shortForms ??= new Map();
    const asked = this.shortForms;
    const known = asked.get(short);
    if (known !== undefined || asked.has(short)) return known;
    const answer = this.source.longForm(short);
    asked.set(short, answer);
    return answer;
  };
}
