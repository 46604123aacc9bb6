/**
 * Drugs: generic, brand and code names, short forms, regimens and classes.
 *
 * A word is looked up where a drug's name may begin with it; one that no lexicon knows is a drug by its stem (INN).
 */
import { type DrugEntry, type DrugHead, drugTable } from '../lexicon/drugs.js';
import { SHORTEST_NEAR_NAME } from '../lexicon/near-names.js';
import { BEGINS_DRUG, IN_LEXICON, ONLY_IMPORTED } from '../lexicon/vocabulary.js';
import { foldText } from '../text/characters.js';
import { copyWith } from '../text/copy.js';
import { NUMBER, SYMBOL, type Tokens, WORD } from '../text/tokens.js';
import { drugsOfShortForm, isAcronym, isMixedForm, regimenBefore } from './drug/acronym.js';
import { className, takesTarget, targetName } from './drug/class-name.js';
import { type CodeShape, codeAt, numberedCodeAt, withLabel } from './drug/code.js';
import { isCodeOfDrug } from './drug/code-context.js';
import { isJoinedToDrug } from './drug/code-list.js';
import { type DoubtfulName, givenAmong, isMostlyGiven } from './drug/doubtful-given.js';
import { type DoubtfulRegimen, vouchForRegimens } from './drug/doubtful-regimens.js';
import { drugExamples } from './drug/examples.js';
import { makerCodeAt } from './drug/maker-code.js';
import { isMeant } from './drug/meant.js';
import { misspeltDrugs } from './drug/misspelt.js';
import { nameEnd } from './drug/name-end.js';
import { namedInBracket } from './drug/named-in-bracket.js';
import { mayBeName, opensLabel, opensNumberName } from './drug/openings.js';
import { labelledAt } from './drug/radiolabelled.js';
import {
  type DrugParts,
  type DrugValue,
  isShortFormOf,
  regimenInBracket,
  shortFormBehind,
  shortFormsIn,
} from './drug/short-form.js';
import { shownNames } from './drug/shown-names.js';
import { isMeasured } from './drug/surroundings.js';
import { antiTargetEnd, nounEnd, targetStart } from './drug/target-class.js';
import { traditionalStart } from './drug/traditional.js';
import { isGeneOf, partnerOf } from './drug/two-word-name.js';
import { vaccineFrom, vaccineStart } from './drug/vaccine.js';
import { classOfWord } from './drug/word-class.js';
import type { Recogniser, RecogniserContext } from './recogniser.js';

export const drug: Recogniser = {
  type: 'drug',
  summary: 'Drugs by generic, brand or code name, short form, regimen or class',
  examples: drugExamples,
  find: (context) => new DrugReader(context).read(),
};

const SHORTEST_STEM_WORD = 6;
class DrugReader {
  private readonly tokens: Tokens;
  private readonly table = drugTable();
  private readonly found: DrugParts[] = [];
  /** The token after the last drug's, and whether that drug was printed by its name. */
  private reached = 0;
  private afterName = false;
  /** Codes that nothing vouched for yet, and the texts of those that something did. */
  private readonly doubtful: CodeShape[] = [];
  private readonly codes = new Set<string>();
  /** Where drugs begin and end, by token; true for a code. */
  readonly starts = new Map<number, boolean>();
  readonly ends = new Map<number, boolean>();
  /** Words that no lexicon and no stem knows, as tokens. */
  private readonly unknown: number[] = [];
  /** What the block says that a short form means: "AG chemotherapy" names a regimen, "VOR (vorinostat)" a drug. */
  private readonly doubtfulNames: DoubtfulName[] = [];
  private readonly doubtfulRegimens: DoubtfulRegimen[] = [];
  private readonly shortForms = new Map<string, DrugValue>();

  constructor(private readonly context: RecogniserContext) {
    this.tokens = context.block.tokens;
  }

  read(): readonly DrugParts[] {
    const { tokens } = this;
    for (let i = 0; i < tokens.count; i = Math.max(i + 1, this.reached)) {
      const kind = tokens.kind[i];
      if (kind === WORD) {
        if (mayBeName(tokens, i) && !this.context.isTaken(i)) this.readWord(i);
      } else if (kind === NUMBER ? opensNumberName(tokens, i) : kind === SYMBOL && opensLabel(tokens, i)) {
        if (!this.context.isTaken(i) && !this.readPhrase(i) && !this.readLabelled(i))
          this.readCode(i, numberedCodeAt(tokens, i));
      }
    }
    this.settleCodes();
    vouchForRegimens(this.context, this.doubtfulRegimens, this.found, this.shortForms);
    this.found.push(...givenAmong(this.context, this.doubtfulNames, this.shortForms, this.found));
    this.found.push(...shortFormsIn(this.context, this.shortForms, this.found));
    this.found.push(...shownNames(this.context, this.unknown, this.found));
    this.found.push(...misspeltDrugs(tokens, this.unknown, this.found, this.context.drugNames));
    return this.found;
  }

  private readWord(i: number): void {
    const { tokens } = this;
    const flags = tokens.flags[i] ?? 0;
    // "ICI 182,780": the prefix may be a short form of its own.
    const codeEnd = (tokens.isNumber(i + 1) && makerCodeAt(tokens, i)?.to) || 0;
    if (codeEnd > (this.table.match(tokens, i)?.end ?? 0) && this.readCode(i)) return;
    if ((flags & BEGINS_DRUG) !== 0 && this.readPhrase(i)) return;
    if (((flags & IN_LEXICON) === 0 || (flags & ONLY_IMPORTED) !== 0) && this.readStem(i)) return;
    const start = tokens.startOf(i);
    const first = tokens.text.charCodeAt(start);
    if ((flags & IN_LEXICON) === 0 && tokens.endOf(i) - start >= SHORTEST_NEAR_NAME) this.unknown.push(i);
    if (first < 65 || first > 90 || this.readCode(i)) return;
    for (const [short, value] of namedInBracket(tokens, i, this.found)) this.shortForms.set(short, value);
    if (!(isAcronym(tokens, i) || isMixedForm(tokens, i)) || this.readDefined(i) || this.reached !== i - 1)
      return;
    const parts = regimenInBracket(tokens, i, this.found);
    if (parts !== undefined)
      this.shortForms.set(tokens.raw(i), { name: tokens.raw(i), mention: 'regimen', parts });
    const meaning = this.afterName ? shortFormBehind(tokens, i, this.found) : undefined;
    if (parts === undefined && meaning !== undefined) this.shortForms.set(tokens.raw(i), meaning);
  }

  /** A name, class or head of the lexicon that begins here. */
  private readPhrase(i: number): boolean {
    const own = this.table.match(this.tokens, i);
    const imported = this.context.drugNames?.table.match(this.tokens, i);
    const match = imported !== undefined && imported.end > (own?.end ?? 0) ? imported : own;
    if (match === undefined) return false;
    const { end, value: fact } = match;
    return 'head' in fact ? this.readHead(i, end, fact) : this.readEntry(i, end, fact);
  }

  private readEntry(from: number, end: number, entry: DrugEntry): boolean {
    const { tokens } = this;
    const { name, mention, class: group, parts, list, needs } = entry;
    const value = { name, mention, importedFrom: list, class: group, parts };
    const isRegimen = needs === 'regimen-word';
    if (!isMeant(this.context, from, end, entry)) {
      if (isRegimen) this.doubtfulRegimens.push({ from, to: end, value });
      else if (needs === 'treatment' && isMostlyGiven(value) && !isMeasured(tokens, from, end))
        this.doubtfulNames.push({ from, to: end, value });
      return false;
    }
    if (isRegimen) this.shortForms.set(this.textOf(from, end), value);
    if (mention === 'generic' && end === from + 1) {
      const partner = partnerOf(tokens, end, group);
      if (partner !== undefined)
        return this.add(from, end + 1, { ...value, ...partner, name: `${name} ${tokens.word(end)}` });
    }
    if (group === 'vaccine' && tokens.word(end - 1) === 'vaccine')
      return this.add(Math.min(from, vaccineStart(tokens, end - 1, this.reached)), end, value);
    if (mention !== 'class') return this.add(from, nameEnd(tokens, end), value);
    const start = takesTarget(entry) ? targetStart(tokens, from, this.reached) : from;
    return this.add(
      start,
      end,
      start === from ? value : copyWith(value, { name: targetName(tokens, start, from, name) }),
    );
  }

  private readHead(i: number, end: number, head: DrugHead): boolean {
    const { tokens } = this;
    if (head.head === 'target-after') {
      const target = antiTargetEnd(tokens, i);
      if (target === i) return false;
      const last = nounEnd(tokens, target);
      return this.add(i, last, { name: className(tokens, i, last), mention: 'class' });
    }
    if (head.head === 'regimen') {
      const at = regimenBefore(tokens, i);
      if (at >= this.reached && !this.context.isTaken(at))
        this.shortForms.set(tokens.raw(at), { name: tokens.raw(at), mention: 'regimen' });
      return false;
    }
    if (head.head === 'traditional') {
      const from = traditionalStart(tokens, i, this.reached);
      if (from === i) return false;
      const name = foldText(this.textOf(from, i));
      return this.add(from, end, { name, mention: 'generic', class: 'herbal medicine' });
    }
    if (head.head === 'vaccine') {
      const from = vaccineFrom(tokens, i, this.reached);
      if (from === undefined) return false;
      const name = from === i ? head.word : targetName(tokens, from, i, head.word);
      return this.add(from, end, { name, mention: 'class' });
    }
    const start = targetStart(tokens, i, this.reached);
    if (start === i) return false;
    return this.add(start, end, { name: targetName(tokens, start, i, head.word), mention: 'class' });
  }

  /** "68Ga-FAPI-46": named by its label and what carries it; a code behind the label names it alone. */
  private readLabelled(i: number): boolean {
    const { tokens } = this;
    const labelled = labelledAt(tokens, i);
    if (labelled === undefined) return false;
    const { ligand, to } = labelled;
    if (codeAt(tokens, ligand)?.to === to && !/^[A-Z]{3,}-?[0-9]{1,2}$/.test(this.textOf(ligand, to)))
      return this.add(i, to, { name: this.textOf(ligand, to), mention: 'code' });
    return this.add(i, to, { name: this.textOf(i, to), mention: 'generic', class: 'radiopharmaceutical' });
  }

  private readStem(i: number): boolean {
    const { tokens } = this;
    const start = tokens.startOf(i);
    const end = tokens.endOf(i);
    if (end - start < SHORTEST_STEM_WORD) return false;
    const group = classOfWord(tokens, i);
    if (group === undefined) return false;
    const name = foldText(tokens.raw(i));
    const value: DrugValue = { name, mention: 'generic' };
    const partner = partnerOf(tokens, i + 1, group);
    if (partner !== undefined)
      return this.add(i, i + 2, { ...value, ...partner, name: `${name} ${tokens.word(i + 1)}` });
    const classed = group === '' ? value : copyWith(value, { class: group });
    if (i > this.reached && isGeneOf(tokens, i - 1, group))
      return this.add(i - 1, i + 1, copyWith(classed, { name: `${foldText(tokens.raw(i - 1))} ${name}` }));
    return this.add(i, nameEnd(tokens, i + 1), classed);
  }

  private readCode(i: number, code = codeAt(this.tokens, i)): boolean {
    const { tokens } = this;
    if (code === undefined || this.context.isTaken(code.to - 1)) return false;
    const text = this.codeText(code);
    // "Penpulimab (AK105)", "a zoster vaccine (NBP608)": in brackets behind a drug stands another name of it.
    const isBehind = this.reached > 0 && this.reached === i - 1;
    const bracketed = isBehind && tokens.isSign(i - 1, '([') && tokens.isSign(code.to, ')],;');
    const vouched = code.certain || bracketed || this.codes.has(text);
    if (vouched || (code.weak !== true && isCodeOfDrug(tokens, code))) return this.addCode(code, text);
    this.doubtful.push(code);
    return false;
  }

  private addCode(code: CodeShape, text: string): boolean {
    this.codes.add(text);
    if (code.weak === true) this.shortForms.set(text, { name: text, mention: 'code' });
    const from = Math.max(withLabel(this.tokens, code.from), this.reached);
    return this.add(from, code.to, { name: text, mention: 'code' });
  }

  /** "KLM-5678 (dorotinib)", "VOR (vorinostat)": a name in brackets vouches for the code or short form before it. */
  private vouchBackwards(from: number, to: number, value: DrugValue): void {
    const { tokens } = this;
    // "PG324 (netarsudil 0.02%/latanoprost 0.005%)": doses and further drugs may follow.
    if (!tokens.isSymbol(from - 1, '(') || !(tokens.isSign(to, ')/+,;') || tokens.isNumber(to))) return;
    if (tokens.isSymbol(to, ')') && isShortFormOf(tokens, from - 2, value.name)) {
      const { name, class: group } = value;
      this.shortForms.set(tokens.raw(from - 2), { name, mention: 'abbreviation', class: group });
    }
    const code = this.doubtful.at(-1);
    if (code?.to === from - 1) this.codes.add(this.codeText(code));
  }

  /** A code that is vouched for once is one everywhere in its record; so is one that stands in a list with a code. */
  private settleCodes(): void {
    for (const code of [...this.doubtful, ...this.doubtful.toReversed()]) {
      if (code.weak === true || !isJoinedToDrug(this.tokens, code, this)) continue;
      this.codes.add(this.codeText(code));
      this.starts.set(code.from, true);
      this.ends.set(code.to, true);
    }
    for (const code of this.doubtful) {
      const text = this.codeText(code);
      if (!this.codes.has(text) && !this.context.isKnownCode(text)) continue;
      this.reached = code.from;
      this.addCode(code, text);
    }
  }

  private codeText(code: CodeShape): string {
    return this.textOf(code.from, code.to);
  }

  private textOf(from: number, to: number): string {
    return this.tokens.text.slice(this.tokens.startOf(from), this.tokens.endOf(to - 1));
  }

  /** A short form whose long form in the document consists of drugs. */
  private readDefined(i: number): boolean {
    const short = this.tokens.raw(i);
    const drugs = drugsOfShortForm(short, this.context);
    if (drugs === undefined) return false;
    if (drugs.kind === 'regimen')
      return this.add(i, i + 1, { name: short, mention: 'regimen', parts: drugs.parts });
    const { kind: _kind, ...value } = drugs;
    return this.add(i, i + 1, value);
  }

  private add(from: number, to: number, value: DrugValue): boolean {
    const { tokens } = this;
    if (this.context.isTaken(from)) return false;
    const place = { type: 'drug' as const, start: tokens.startOf(from), end: tokens.endOf(to - 1) };
    this.found.push(copyWith(place, value));
    this.reached = to;
    if (value.mention !== 'class') {
      this.starts.set(from, value.mention === 'code');
      this.ends.set(to, value.mention === 'code');
    }
    this.afterName = value.mention === 'generic' || value.mention === 'brand';
    if (this.afterName) this.vouchBackwards(from, to, value);
    return true;
  }
}
