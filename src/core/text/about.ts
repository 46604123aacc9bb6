/**
 * Whether a sentence tells of the trial at hand or of something else: what was known before, another trial, the
 * guidelines. A figure of a background sentence must not be checked against the trial's own.
 *
 * What the sentence says itself comes first ("in this trial", "previous studies"), then another trial's name or number
 * in it, then the section it stands in. Where nothing speaks against it, a sentence is about this trial.
 */
import type { SectionKind } from './document.js';

export type About = 'this-trial' | 'background';

/**
 * What the words of a sentence say of its study:
 * - `this`: they say that it is the one at hand;
 * - `opens-with-other`: the sentence begins by another study, which holds in every section;
 * - `other`: another study is named on the way, which results may well do to compare;
 * - `known`: facts of a disease or drug, or what "has been shown".
 */
export type SentenceWords = 'this' | 'opens-with-other' | 'other' | 'known';

export interface SentencePlace {
  /** What its words say, if anything. */
  readonly words?: SentenceWords | undefined;
  /** Kind of the innermost section that it stands in; undefined before the first heading and in texts without any. */
  readonly section?: SectionKind | undefined;
  /** True where it names trials by id, and none of them is the trial at hand. */
  readonly namesOthers: boolean;
}

/** What a sentence with such words at such a place is about. */
export function aboutOf({ words, section, namesOthers }: SentencePlace): About {
  if (section === 'links' || section === 'bibliography') return 'background';
  if (words === 'this') return 'this-trial';
  if (section === 'background' || words === 'opens-with-other') return 'background';
  if (reportsTheTrial(section)) return 'this-trial';
  return words !== undefined || namesOthers ? 'background' : 'this-trial';
}

/** Sections that tell of the trial alone; what they compare with, they name on the way. */
function reportsTheTrial(section: SectionKind | undefined): boolean {
  return (
    section === 'methods' ||
    section === 'results' ||
    section === 'eligibility' ||
    section === 'registration' ||
    section === 'funding'
  );
}
