/**
 * The file RXNCONSO.RRF of RxNorm: 18 columns, a bar behind each. English names of ingredients and brands that are not
 * suppressed are taken. A brand is linked to its ingredients where the file itself says so, in its branded components
 * ("qorvexa 20 MG [Dorotix]"); synonyms are linked by the number of their concept.
 */
import type { DrugNameFormat, Intake, NewName } from './format.js';

export const rxnormFormat: DrugNameFormat = {
  id: 'rxnorm',
  title: 'RxNorm RXNCONSO.RRF',
  detect: (fileName, [first = '']) => fileName.endsWith('rxnconso.rrf') || isConcept(first.split('|').length),
  open: (into) => new ConceptReader(into),
};

const COLUMNS = 18;
const CONCEPT = 0;
const LANGUAGE = 1;
const SOURCE = 11;
const TERM_TYPE = 12;
const TEXT = 14;
const SUPPRESSED = 16;

const ingredientTypes = new Set(['IN', 'PIN', 'MIN']);
const synonymTypes = new Set(['SY', 'TMSY', 'ET']);
const componentTypes = new Set(['SBDC', 'SBDF', 'SBD', 'SBDG']);

class ConceptReader {
  private readonly brands: { readonly name: string; readonly line: number }[] = [];
  private readonly synonyms: { readonly concept: string; readonly name: string; readonly line: number }[] =
    [];
  private readonly named = new Map<string, NewName>();
  private readonly ingredientsOfBrand = new Map<string, readonly string[]>();

  constructor(private readonly into: Intake) {}

  line(text: string): void {
    if (text === '') return;
    const fields = text.split('|');
    if (!isConcept(fields.length)) {
      this.into.malformed(`has ${fields.length} fields where ${COLUMNS} are expected`);
      return;
    }
    if (fields[LANGUAGE] !== 'ENG' || fields[SOURCE] !== 'RXNORM') return;
    if (fields[SUPPRESSED] !== 'N' && fields[SUPPRESSED] !== '') return;
    this.read(fields[CONCEPT] ?? '', fields[TERM_TYPE] ?? '', fields[TEXT]?.trim() ?? '');
  }

  private read(concept: string, type: string, name: string): void {
    if (componentTypes.has(type)) this.readComponent(name);
    else if (synonymTypes.has(type)) {
      this.synonyms.push({ concept, name, line: this.into.lineNumber });
    } else if (!ingredientTypes.has(type) && type !== 'BN') return;
    else if (name === '') this.into.malformed('has no name');
    else if (type === 'BN') {
      this.brands.push({ name, line: this.into.lineNumber });
      this.named.set(concept, { name, mention: 'brand' });
    } else {
      const parts = name.split(' / ');
      const row: NewName = { name, mention: 'generic', ...(parts.length > 1 ? { generics: parts } : {}) };
      this.named.set(concept, row);
      this.into.add(row);
    }
  }

  /** "qorvexa 20 MG / doroxal 5 MG [Dorotix]": the first branded component of a brand tells its ingredients. */
  private readComponent(name: string): void {
    const opens = name.lastIndexOf(' [');
    if (opens < 0 || !name.endsWith(']')) return;
    const brand = name.slice(opens + 2, -1).toLowerCase();
    if (this.ingredientsOfBrand.has(brand)) return;
    const parts = name.slice(0, opens).split(' / ').map(withoutStrength);
    if (parts.every((part) => part !== '')) this.ingredientsOfBrand.set(brand, parts);
  }

  /** Brands and synonyms wait for the end, as what they stand for may come behind them. */
  end(): void {
    const generics = new Set<string>();
    for (const { name, mention } of this.named.values())
      if (mention === 'generic') generics.add(name.toLowerCase());
    for (const { name, line } of this.brands) {
      const parts = this.ingredientsOfBrand.get(name.toLowerCase());
      // A part that is no ingredient of the file shows that the component was not understood.
      const isKnown = parts?.every((part) => generics.has(part.toLowerCase())) === true;
      const generic = isKnown && parts !== undefined ? { generics: parts } : {};
      this.into.add({ name, mention: 'brand', ...generic }, line);
    }
    for (const { concept, name, line } of this.synonyms) {
      const meant = this.named.get(concept);
      if (meant === undefined || name === '') continue;
      this.into.add({ ...meant, name, generics: meant.generics ?? [meant.name] }, line);
    }
  }
}

/** Each of the columns ends with a bar, so that a split shows an empty field behind the last. */
function isConcept(fields: number): boolean {
  return fields === COLUMNS || fields === COLUMNS + 1;
}

/** "12 HR qorvexa 20 MG" → "qorvexa". */
function withoutStrength(component: string): string {
  return component
    .replace(/^\d+ HR /, '')
    .replace(/ \d[\d.,]*(?: |$).*$/, '')
    .replace(
      / (?:Oral|Injectable|Topical|Inhalant|Ophthalmic|Nasal|Vaginal|Rectal|Pill|Otic|Transdermal) .*$/,
      '',
    )
    .trim();
}
