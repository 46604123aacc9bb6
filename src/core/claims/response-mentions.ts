/** Categories of response that a sentence names, as words and short forms. */
import type { Span } from '../../schema/annotation.js';
import type { ClaimRole } from '../../schema/claim.js';

export type ResponseRole = Extract<
  ClaimRole,
  | 'complete-response'
  | 'partial-response'
  | 'stable-disease'
  | 'progressive-disease'
  | 'not-evaluable'
  | 'objective-response'
  | 'disease-control'
>;

export interface Mention extends Span {
  /** `other`: a response or outcome that is none of these, which takes the figures beside it all the same. */
  readonly role: ResponseRole | 'other';
  /** A grade of response that has a share of its own in the objective responses: VGPR, sCR, CRi. */
  readonly furtherGrade: boolean;
}

/** The first group that matches names the role; the further grades come first, as they contain the others' names. */
const CATEGORY = new RegExp(
  [
    '\\b(VGPRs?|sCRs?|nCRs?|CRi|CRh|CRu|CRp|PRu|MLFS|PR-?L|[Vv]ery good partial (?:response|remission)s?|[Ss]tringent complete responses?|[Nn]ear[- ]complete responses?|[Mm]inor responses?|[Mm]inimal responses?|non-CR\\/non-PD|[Uu]nconfirmed (?:CR|PR|complete|partial)(?: responses?)?)\\b',
    '\\b(CRs?|[Cc]omplete[ -](?:metabolic )?(?:response|remission|responder)s?(?: rates?)?|[Cc]omplete(?= (?:in|and|\\()))',
    '\\b(PRs?|[Pp]artial[ -](?:metabolic )?(?:response|remission|responder)s?(?: rates?)?|[Pp]artial(?= (?:in|and|\\()|, ))',
    '\\b(SDs?|[Ss]table disease)\\b',
    '\\b(PDs?|[Pp]rogressive disease|[Dd]isease progression)\\b',
    '\\b(NEs?|(?:[Nn]ot|[Nn]on-?|[Uu]n|[Ii]n)[ -]?(?:be )?(?:evaluable|assessable|evaluated|assessed)|[Cc]ould not be (?:evaluated|assessed))\\b',
    '\\b(c?ORR|BORR|(?:[Oo]bjective|[Oo]verall)(?: tumou?r)? (?:response|remission)s?(?: rates?)?|RR|[Rr]esponse rates?)\\b',
    '\\b(DCR|[Dd]isease[- ]control(?: rates?)?)\\b',
  ].join('|'),
  'g',
);

const ROLES: readonly (ResponseRole | 'other')[] = [
  'other',
  'complete-response',
  'partial-response',
  'stable-disease',
  'progressive-disease',
  'not-evaluable',
  'objective-response',
  'disease-control',
];

/** Words before a category that make it another one: "pathological complete response", "MRD-negative CR". */
const NARROWED =
  /(?:negative|positive|patholog\w*|clinical|cytogenetic|molecular|h(?:a)?ematologic\w*|intracranial|cns|durable|biochemical|psa|virologic\w*|renal|sustained|local|immune|serologic\w*|deep|\bof|≥|or better|at least|after|until|to)[\s-]$/i;

/** Categories of a sentence, in text order; offsets are UTF-16 code units into the whole text. */
export function responseMentions(sentence: string, start: number): readonly Mention[] {
  const found: Mention[] = [];
  let ofMorePeople: boolean | undefined;
  for (const match of sentence.matchAll(CATEGORY)) {
    const group = match.slice(1).findIndex((one) => one !== undefined);
    const before = sentence.slice(Math.max(0, match.index - 20), match.index);
    const behind = sentence.slice(match.index + match[0].length);
    ofMorePeople ??= AS_FAILURES.test(sentence);
    const role =
      ofMorePeople || NARROWED.test(before) ? 'other' : withBetter(ROLES[group] ?? 'other', behind);
    const from = start + match.index;
    found.push({ role, furtherGrade: group === 0, start: from, end: from + match[0].length });
  }
  return withoutLookalikes(found);
}

/** "counting these as failures the response rate is 31%": out of more people than those who were evaluated. */
const AS_FAILURES =
  /\b(?:count|regard|tak|treat|consider|includ)ing\b[^.;]{1,40}\bas (?:failures|non-?responders)\b/;

const OR_BETTER = /^(?:\s\([A-Z]+\))?\sor\s(?:better|more|greater)\b/;

/** "a partial response or better": complete responses are among them. */
function withBetter(role: Mention['role'], behind: string): Mention['role'] {
  if (!OR_BETTER.test(behind)) return role;
  return role === 'partial-response' ? 'objective-response' : 'other';
}

const SHORT_LOOKALIKES: ReadonlySet<string> = new Set([
  'stable-disease',
  'progressive-disease',
  'not-evaluable',
]);

/** "SD", "PD" and "NE" mean many things; they are categories beside another one that they go with. */
function withoutLookalikes(found: readonly Mention[]): readonly Mention[] {
  const isSure = found.some(({ role }) => role !== 'other' && !SHORT_LOOKALIKES.has(role));
  if (isSure) return found;
  const roles = new Set(found.map(({ role }) => role));
  return roles.has('stable-disease') && roles.has('progressive-disease') ? found : [];
}
