/** What a hover says of a drug: its names, its class, and where and how it is given in this document. */
import type { Analysis, Dose, Drug } from '../../../core/index.js';
import type { Translate } from '../../translate.js';
import { bullets, literal, paragraphs } from './markdown.js';
import { amountInWords, scheduleInWords } from './schedule.js';

/** The most spellings and doses a hover lists before it says that there are more. */
const mostListed = 6;

export function drugHover(drug: Drug, analysis: Analysis, t: Translate): string {
  const mentions = analysis.annotations.filter(
    (other): other is Drug => other.type === 'drug' && other.name === drug.name,
  );
  const what = [nameInWords(drug, t), drug.class === undefined ? undefined : literal(drug.class)];
  return paragraphs(
    `**${literal(drug.name)}** — ${what.filter((part) => part !== undefined).join(' · ')}`,
    bullets([
      drug.misspelled ? t('Taken for a misspelling of {0}', literal(drug.name)) : undefined,
      drug.importedFrom === undefined ? undefined : t('From your list {0}', literal(drug.importedFrom)),
      drug.parts && drug.parts.length > 0
        ? t(
            'Made of {0}',
            listed(
              drug.parts.map((part) => literal(part)),
              t,
            ),
          )
        : undefined,
      otherSpellings(drug, mentions, t),
      dosesHere(drug, mentions, analysis, t),
      mentions.length === 1 ? t('Mentioned once here') : t('Mentioned {0} times here', mentions.length),
    ]),
  );
}

/** The kind of name; where the text does not print the canonical name, the name that it prints too. */
function nameInWords(drug: Drug, t: Translate): string {
  const kind = mentionInWords(drug, t);
  return drug.text.toLowerCase() === drug.name.toLowerCase()
    ? kind
    : t('here {0} ({1})', literal(drug.text), kind);
}

function mentionInWords(drug: Drug, t: Translate): string {
  const words: Record<Drug['mention'], string> = {
    generic: t('generic name'),
    brand: t('brand name'),
    code: t('code name'),
    abbreviation: t('abbreviation'),
    regimen: t('regimen'),
    class: t('class of drugs'),
  };
  return words[drug.mention];
}

function otherSpellings(drug: Drug, mentions: readonly Drug[], t: Translate): string | undefined {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.text.toLowerCase() === drug.text.toLowerCase()) continue;
    const spelling =
      [...counts.keys()].find((known) => known.toLowerCase() === mention.text.toLowerCase()) ?? mention.text;
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const spellings = [...counts].map(
    ([spelling, count]) => `${literal(spelling)}${count > 1 ? ` (×${count})` : ''}`,
  );
  return t('Also written here: {0}', listed(spellings, t));
}

function dosesHere(
  drug: Drug,
  mentions: readonly Drug[],
  analysis: Analysis,
  t: Translate,
): string | undefined {
  const ids = new Set(mentions.map((mention) => mention.id));
  const doses = analysis.annotations.filter(
    (other): other is Dose => other.type === 'dose' && other.drug !== undefined && ids.has(other.drug),
  );
  const different = new Set(
    doses.map((dose) => {
      const schedule = scheduleInWords(dose, t);
      return literal(schedule === '' ? amountInWords(dose) : `${amountInWords(dose)} ${schedule}`);
    }),
  );
  if (different.size === 0) return undefined;
  return drug.mention === 'class' ? undefined : t('Given here as: {0}', listed([...different], t, '; '));
}

function listed(items: readonly string[], t: Translate, mark = ', '): string {
  if (items.length <= mostListed) return items.join(mark);
  return t('{0} and {1} more', items.slice(0, mostListed).join(mark), items.length - mostListed);
}
