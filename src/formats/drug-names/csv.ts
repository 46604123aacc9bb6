/**
 * Comma-separated values, also with semicolons or tabs: a name, the generic name it stands for, its kind and its class.
 * The first line may name the columns; without it, they stand in this order.
 */
import { readCsvLine } from './csv-line.js';
import type { DrugNameFormat, Intake, NewName } from './format.js';

export const csvFormat: DrugNameFormat = {
  id: 'csv',
  title: 'comma-separated values',
  detect: (fileName, lines) =>
    /\.(?:csv|tsv)$/.test(fileName) || shareOf(lines, separatorOf(lines)) >= 0.6 || isHeader(lines[0] ?? ''),
  open: (into, lines) => {
    const separator = separatorOf(lines);
    let columns: Columns | undefined;
    return {
      line(text) {
        if (text.trim() === '' || text.startsWith('#')) return;
        const read = readCsvLine(text, separator);
        if ('malformed' in read) into.malformed(read.malformed);
        else if (columns !== undefined) readRow(read.fields, columns, into);
        else {
          const named = columnsNamed(read.fields);
          columns = named ?? byPosition;
          if (named === undefined) readRow(read.fields, columns, into);
        }
      },
    };
  },
};

interface Columns {
  readonly name: number;
  readonly generic: number;
  readonly kind: number;
  readonly class: number;
  /** How many fields a line may have. */
  readonly most: number;
  /** The column of names says that they are brands. */
  readonly brands: boolean;
}

const byPosition: Columns = { name: 0, generic: 1, kind: 2, class: 3, most: 4, brands: false };

const headings = {
  name: /^(?:(?:drug|product|brand|trade|proprietary|medicine)[ _-]?)?names?$|^(?:drugs?|brands?|synonyms?|terms?|labels?|medicines?|str)$/,
  generic:
    /^(?:generic|canonical|preferred|nonproprietary|non-proprietary|inn|ingredient|substance)(?:[ _-]?names?)?$|^active[ _-]?(?:ingredient|substance)s?$|^ingredients$/,
  kind: /^(?:kind|type|mention)$/,
  class: /^(?:(?:drug|pharmacological|pharmacologic|therapeutic)[ _-]?)?(?:class|group|category)$/,
};

const UNMISTAKABLE = /(?:^|[ _-])names?$|^inn$|^active[ _-]/;

function columnsNamed(fields: readonly string[]): Columns | undefined {
  const small = fields.map((field) => field.toLowerCase());
  const at = (heading: RegExp): number => small.findIndex((field) => heading.test(field));
  const name = at(headings.name);
  const generic = at(headings.generic);
  // "Dorotix, dorotinib, brand" is no heading, though one of its words is.
  const understood = small.filter((field) => Object.values(headings).some((heading) => heading.test(field)));
  const isHeading = small.some((field) => UNMISTAKABLE.test(field)) || understood.length * 2 >= fields.length;
  if ((name < 0 && generic < 0) || !isHeading) return undefined;
  return {
    name: name < 0 ? generic : name,
    generic: name < 0 ? -1 : generic,
    kind: at(headings.kind),
    class: at(headings.class),
    most: fields.length,
    brands: /brand|trade|^proprietary/.test(small[name] ?? ''),
  };
}

const kinds: Readonly<Record<string, NonNullable<NewName['mention']>>> = {
  generic: 'generic',
  inn: 'generic',
  usan: 'generic',
  ingredient: 'generic',
  brand: 'brand',
  trade: 'brand',
  'brand name': 'brand',
  'trade name': 'brand',
  code: 'code',
  'research code': 'code',
  abbreviation: 'abbreviation',
  class: 'class',
};

function readRow(fields: readonly string[], columns: Columns, into: Intake): void {
  if (fields.every((field) => field === '')) return;
  if (fields.length > columns.most) {
    into.malformed(
      `has ${fields.length} fields where ${columns.most} are expected; put a name with a separator in quotes`,
    );
    return;
  }
  const name = fields[columns.name] ?? '';
  if (name === '') {
    into.malformed('has no name');
    return;
  }
  const generics = (fields[columns.generic] ?? '').split(/\s*[;+]\s*|\s+\/\s+/).filter((each) => each !== '');
  const third = fields[columns.kind] ?? '';
  const kind = third === '' ? undefined : kinds[third.toLowerCase()];
  // Without a heading, the third field may as well be a class.
  const isClass = columns === byPosition && kind === undefined && (fields[columns.class] ?? '') === '';
  if (third !== '' && kind === undefined && !isClass) {
    into.malformed(
      `has the kind ${JSON.stringify(third)}, which is none of generic, brand, code, abbreviation, class`,
    );
    return;
  }
  const group = isClass ? third : (fields[columns.class] ?? '');
  const isOwn = generics.length === 1 && generics[0]?.toLowerCase() === name.toLowerCase();
  const mention = kind ?? (columns.brands && !isOwn ? 'brand' : undefined);
  into.add({
    name,
    ...(generics.length === 0 || isOwn ? {} : { generics }),
    ...(mention === undefined ? {} : { mention }),
    ...(group === '' ? {} : { class: group }),
  });
}

function isHeader(line: string): boolean {
  const read = readCsvLine(line, separatorOf([line]));
  return 'fields' in read && columnsNamed(read.fields) !== undefined;
}

/** The separator that most lines hold. */
function separatorOf(lines: readonly string[]): string {
  const shares = [',', ';', '\t'].map((separator) => ({ separator, share: shareOf(lines, separator) }));
  return shares.reduce((best, each) => (each.share > best.share ? each : best)).separator;
}

function shareOf(lines: readonly string[], separator: string): number {
  return lines.filter((line) => line.includes(separator)).length / Math.max(1, lines.length);
}
