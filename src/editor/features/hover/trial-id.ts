/** What a hover says of a trial id: whose it is, whether it is well formed, and which other files mention it. */
import type { TrialId } from '../../../core/index.js';
import { core } from '../../core.js';
import type { Translate } from '../../translate.js';
import { bullets, link, literal, paragraphs } from './markdown.js';

/** Another file that mentions the same id. */
export interface FileMention {
  /** Workspace-relative name. */
  readonly name: string;
  /** Its address, with the line as fragment where known. */
  readonly address: string;
}

const mostFiles = 5;
/** Ids of publications and people: no registry of trials stands behind them, and no country. */
const ofPublications = new Set(['DOI', 'PMID', 'PMCID', 'ISSN', 'ORCID']);

/** `elsewhere` is undefined while the workspace is still being read. */
export function trialIdHover(
  id: TrialId,
  elsewhere: readonly FileMention[] | undefined,
  t: Translate,
): string {
  // A study's or sponsor's own name follows no registry's form and belongs to no country.
  const isOwnName = id.registry === 'study' || id.registry === 'sponsor';
  const facts = isOwnName ? undefined : core().registryFacts(id.registry);
  const country = ofPublications.has(id.registry) ? undefined : facts?.country;
  const whose = [ownerInWords(id, t), country === undefined ? undefined : literal(country)];
  return paragraphs(
    `**${literal(id.value)}** — ${whose.filter((part) => part !== undefined && part !== '').join(' · ')}`,
    bullets([
      validityLine(id, facts?.form, t),
      id.valid ? publicLink(id, facts?.url(id.value), t) : undefined,
      filesLine(elsewhere, t),
    ]),
  );
}

function ownerInWords(id: TrialId, t: Translate): string {
  if (id.registry === 'study') return t("the study's own name");
  if (id.registry === 'sponsor') return t("the sponsor's number");
  return literal(id.registry);
}

function validityLine(id: TrialId, form: string | undefined, t: Translate): string | undefined {
  if (!id.valid) {
    const reason = id.reason === undefined ? t('it is not well formed') : literal(id.reason);
    return `$(warning) ${form === undefined ? t('Not valid: {0}', reason) : t('Not valid: {0} (form: {1})', reason, literal(form))}`;
  }
  return form === undefined ? undefined : `$(check) ${t('Well formed: {0}', literal(form))}`;
}

function publicLink(id: TrialId, address: string | undefined, t: Translate): string | undefined {
  if (address === undefined || !/^https?:/.test(address)) return undefined;
  return link(ofPublications.has(id.registry) ? t('Open its page') : t('Open in the registry'), address);
}

function filesLine(files: readonly FileMention[] | undefined, t: Translate): string {
  if (files === undefined) return t('Still looking through the other files of the workspace');
  if (files.length === 0) return t('No other file of the workspace mentions it');
  const names = files.slice(0, mostFiles).map((file) => link(file.name, file.address));
  const more = files.length > mostFiles ? ` ${t('and {0} more', files.length - mostFiles)}` : '';
  return `${t('Also in: {0}', names.join(', '))}${more}`;
}
