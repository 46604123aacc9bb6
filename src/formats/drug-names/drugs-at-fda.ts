/** The file Products.txt of Drugs@FDA: tab-separated, its first line names the columns. */
import type { DrugNameFormat, Intake } from './format.js';

export const drugsAtFdaFormat: DrugNameFormat = {
  id: 'drugs-at-fda',
  title: 'Drugs@FDA Products.txt',
  detect: (_fileName, [first = '']) => {
    const columns = columnsOf(first);
    return columns.includes('drugname') && columns.includes('activeingredient');
  },
  open: (into, [first = '']) => {
    const columns = columnsOf(first);
    const nameAt = columns.indexOf('drugname');
    const ingredientAt = columns.indexOf('activeingredient');
    let isFirst = true;
    return {
      line(text) {
        if (text.trim() === '') return;
        if (isFirst) {
          isFirst = false;
          return;
        }
        const fields = text.split('\t');
        // A last field that is empty may be left out.
        if (fields.length > columns.length || fields.length < Math.max(nameAt, ingredientAt) + 1) {
          into.malformed(`has ${fields.length} fields where ${columns.length} are expected`);
          return;
        }
        readProduct(fields[nameAt]?.trim() ?? '', fields[ingredientAt]?.trim() ?? '', into);
      },
    };
  },
};

function columnsOf(line: string): readonly string[] {
  return line.split('\t').map((column) => column.trim().toLowerCase());
}

/** What stands behind a product's name and is no part of it. */
const PACKAGING =
  /\s+(?:in (?:plastic|glass) container|preservative[ -]free|\(?(?:copackaged|autoinjector|pediatric|pharmacy bulk package)\)?|w\/.*|in (?:dextrose|sodium chloride|water).*)$/i;

function readProduct(product: string, ingredientList: string, into: Intake): void {
  const ingredients = ingredientList.split(/\s*;\s*/).filter((each) => each !== '');
  if (product === '' && ingredients.length === 0) {
    into.malformed('has neither a drug name nor an active ingredient');
    return;
  }
  for (const ingredient of ingredients) into.add({ name: ingredient, mention: 'generic' });
  const name = product.replace(PACKAGING, '').replace(PACKAGING, '').trim();
  // "SODIUM CHLORIDE 0.9%" names a solution; its ingredient is taken already.
  if (name === '' || name.includes('%')) return;
  if (ingredients.some((each) => each.toLowerCase() === name.toLowerCase())) return;
  const isGeneric = ingredients.length > 0 && ingredients.every((each) => holdsWord(name, each));
  if (ingredients.length === 0) into.add({ name, mention: 'brand' });
  else into.add({ name, generics: ingredients, mention: isGeneric ? 'generic' : 'brand' });
}

/** True where a product is named by an ingredient: "METFORMIN HYDROCHLORIDE ER". */
function holdsWord(name: string, ingredient: string): boolean {
  const [word = ''] = ingredient.toLowerCase().split(/[\s,]+/);
  return name.toLowerCase().includes(word);
}
