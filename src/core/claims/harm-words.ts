/** What the words before a share say of the harm that it is of: which event, how grave, caused by the treatment or not. */

export interface HarmWords {
  /** The kind of event that the words name: "AE" for adverse events in general; undefined where they name none. */
  readonly term: string | undefined;
  /** "any", or the grades as printed without spaces: "≥3", "3-4". */
  readonly grade: string | undefined;
  readonly serious: boolean;
  readonly related: boolean;
  readonly discontinued: boolean;
  /** True where nothing stands there that is not understood. */
  readonly clear: boolean;
}

const FAMILY =
  /\b(?:adverse (?:drug )?(?:events?|reactions?|effects?)|T[ER]AEs?|SAEs?|AEs?|toxicit(?:y|ies)|toxic effects|side[- ]effects?|(?:related|serious) events?)\b/gi;
const ANY =
  /\b(?:any|all)[- ](?:grades?|severity|cause)\b|\bof any (?:grade|severity|cause)\b|\bat least one\b|\ball[- ]cause\b/gi;
const GRADE =
  /\b(?:grades?|gr\.?|G)\s?(≥\s?[1-5]|>\s?[1-4]|[1-5](?:\s?(?:[-–/]|to|or|and)\s?[1-5])?|(?:I{1,3}V?|IV)\b)(?:\s?[-–/]\s?(?:IV|V|I{1,3})\b)?((?:,)? ?(?:or|and) (?:higher|worse|above|greater|more|over)|\+| or more)?|\bsevere\b|\bmild(?: to moderate| or moderate)?\b|\bmoderate\b/gi;
const SERIOUS = /\bserious\b|\bSAEs?\b/i;
const RELATED =
  /\b(?:(?:treatment|drug|study-drug|vaccine|therapy|study)[- ]related|related to|TRAEs?|considered (?:to be )?related|attributed to|treatment-attributed)\b/i;
const DISCONTINUED = /\b(?:discontinu\w+|withdr[ae]w\w*|stopp\w+)\b/gi;
/** Words that narrow events to some of them; what they then are is not read. */
const NARROWED =
  /\b(?:leading|led|resulting|resulted|requiring|required|causing|special interest|that|which|other than|not|fatal|deaths?|died|reductions?|interrupt\w*|delay\w*|hospitali[sz]\w*|immune\w*|infusion\w*|injection\w*|common|frequent|new|whom|these|those with|unrelated|possibly|suspected|prior|baseline|received|managed|resolved|improved)\b/i;
const FILLER =
  /\b(?:and|or|with|of|in|by|at|as|were|was|is|are|being|including|had|has|a|an|the|adverse|events?|reactions?|effects?|patients?|pts|participants|subjects|people|reported|occurred|seen|observed|occurring|experienced|noted|recorded|developed|respectively|those|considered|to|be|treatment|drug|study|vaccine|therapy|emergent|only|but|for|from|n|no|any|all|grades?|higher|worse|above|more|greater|severity|cause|incidence|rates?|frequency|overall|total|group|arm|arms|recipients|compared|versus|vs|v|than|placebo|control|because|due|led|least|one|related|serious|most|such)\b/gi;

/** Reads the words between one share and the next; before a named event, that it is a common one narrows nothing. */
export function harmWords(printed: string, namesEvent = false): HarmWords {
  const words = namesEvent ? printed.replace(/\b(?:most )?(?:common|frequent)(?:ly)?\b/gi, '') : printed;
  const grades = [...words.matchAll(GRADE)].map(gradeOf);
  const any = words.search(ANY) >= 0 ? 'any' : undefined;
  const discontinued = words.search(DISCONTINUED) >= 0;
  const narrowed = NARROWED.test(
    discontinued ? words.replace(/\b(?:leading|led|resulting|resulted) (?:to|in)\b/gi, '') : words,
  );
  const left = words
    .replace(GRADE, ' ')
    .replace(ANY, ' ')
    .replace(FAMILY, ' ')
    .replace(/\b(?:treatment|drug|study)-(?:related|emergent)\b/gi, ' ')
    .replace(DISCONTINUED, ' ')
    .replace(FILLER, ' ');
  return {
    term: words.search(FAMILY) < 0 ? undefined : 'AE',
    grade: grades.length > 1 ? 'several' : (grades[0] ?? any),
    serious: SERIOUS.test(words),
    related: RELATED.test(words),
    discontinued,
    clear: !narrowed && !/[A-Za-z]{2}/.test(left) && !(grades.length > 0 && any !== undefined),
  };
}

function gradeOf(match: RegExpMatchArray): string {
  const [whole, grades, orMore] = match;
  if (grades === undefined) return whole.toLowerCase();
  const plain = grades.replace(/\s/g, '').replace(/to|or|and|[–/]/g, '-');
  return orMore === undefined ? plain : `≥${plain}`;
}

/** Grades from 3 on, and "severe": a part of those of any grade. */
export function isSevere(grade: string | undefined): boolean {
  return (
    grade === 'severe' ||
    (grade !== undefined && /^(?:≥|>)?(?:[345]|I{3}|IV|V)/.test(grade) && grade !== '>1')
  );
}
