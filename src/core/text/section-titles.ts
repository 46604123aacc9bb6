/** The titles of sections in abstracts of all journals, full texts, registry pages and library records, by their kind. */
import type { SectionKind } from './document.js';

const TITLES: Partial<Record<SectionKind, string>> = {
  title: 'title|ti|public title|scientific title|official title|brief title|study title|trial title',
  background: `background|introduction|rationale|context|importance|background and rationale|background and context|background information|
    background and significance|study rationale|what is known already|what is already known on this topic|what is already known|
    what is already known about this topic|what is already known about this subject|what is known about this topic|what is known|
    evidence before this study|clinical trial description|clinical trial summary|scientific background|clinical context|the problem|
    statement of the problem|background data|summary background data|summary of background data|unmet need|problem|editorial|
    background and aims|background and aim|background/aims|background/aim|background and objective|
    background and objectives|background/objective|background/objectives|background and purpose|background/purpose|
    introduction and objectives|introduction and aim|introduction and aims|introduction/aim|background and study aims|previous work|related work|epidemiology|preamble|literature review|background context`,
  objective: `objective|objectives|aim|aims|purpose|purpose of study|purpose of the study|aim of study|aim of the study|aims and objectives|
    aims/hypothesis|aim/hypothesis|aims and hypothesis|study objective|study objectives|
    study aim|study aims|research question|study question|hypothesis|study hypothesis|purpose/objective|purpose/objectives|goal|goals|
    primary objective|secondary objective|primary objectives|secondary objectives|main objective of the trial|
    secondary objectives of the trial|question|questions/purposes|question/purpose|questions and purposes|
    basic objectives|objectives of study|study purpose`,
  methods: `method|methods|materials and methods|material and methods|material and method|patients and methods|patients and method|
    methods and materials|subjects and methods|subjects|participants and methods|methods and participants|methods and patients|
    participants|participant|patients|patient(s)|population|populations|study population|design|setting|settings|setting(s)|
    settings and participants|participants and setting|setting and participants|setting and patients|patients and setting|
    design and setting|design and participants|design and patients|design, setting, and participants|design, setting and participants|
    design, settings, and participants|design, setting, and patients|design, setting, participants, and interventions|
    design, setting, participants|design setting and participants|design/setting|design and methods|design/methods|methods/design|
    methods and design|study design|study design and methods|study design, setting, and participants|study design, size, duration|
    trial design|intervention|interventions|intervention and comparison|exposure|exposures|intervention(s)|treatment|treatment plan|
    main outcome measure|main outcome measures|main outcome and measure|main outcomes and measures|main outcome(s) and measure(s)|
    main outcomes|main outcome|main outcome measure(s)|outcome measures|outcome measure|primary outcome|primary outcomes|
    primary outcome measure|primary outcome measures|secondary outcome|secondary outcomes|secondary outcome measures|
    primary and secondary outcome measures|primary endpoint|primary endpoints|primary end point|primary end points|
    primary end point(s)|secondary endpoints|secondary end points|secondary end point(s)|end points|endpoints|endpoint|
    statistical analysis|statistical analyses|statistical methods|statistics|analysis|sample size|randomisation|randomization|
    methodology|methodology/principal findings|methods and analysis|experimental design|experimental approach|experimental procedures|
    research design and methods|research design|approach|procedure|procedures|measurements|measures|data sources|data source|
    data sources and study selection|study selection|study appraisal|data extraction|data extraction and synthesis|data synthesis|
    data collection|data collection and analysis|review methods|search methods|search strategy|selection criteria|evidence review|
    participants/materials, setting, methods|participants, materials, setting, methods|patients/methods|patients or materials|
    study plan|arms and interventions|design details|what was done|what we did|trial procedures|assessments|follow-up|
    patients and interventions|patients and treatment|subjects and treatments|treatment and patients|measurements and methods`,
  results: `result|results|findings|key results|main results|main result|principal findings|efficacy|efficacy results|safety|
    safety results|main findings|outcomes|outcome|measurements and main results|main results and the role of chance|key findings|
    results and discussion|results and conclusion|results and conclusions|results/discussion|results/findings|findings and results|
    adverse events|participant flow|baseline characteristics|outcome results|what we found|pharmacokinetics|interim results|
    efficacy and safety|secondary analyses|subgroup analyses|evidence synthesis`,
  conclusion: `conclusion|conclusions|interpretation|discussion|implications|conclusions and relevance|conclusion and relevance|
    conclusion(s)|conclusions/interpretation|conclusion/interpretation|conclusions/significance|conclusion/significance|
    conclusions and implications|conclusion and implications|conclusions and clinical relevance|conclusions and inferences|
    discussion and conclusion|discussion and conclusions|discussion/conclusion|comment|comments|commentary|implication|
    clinical implications|limitations|limitation|limitations, reasons for caution|strengths and limitations|
    wider implications of the findings|summary answer|significance|clinical relevance|clinical significance|
    what this paper adds|what this study adds|what this article adds|what are the new findings|implications for practice|
    implications of all the available evidence|added value of this study|impact|impact and implications|lay summary|
    relevance|relevance to clinical practice|translational relevance|translational perspective|therapeutic implications|
    authors' conclusions|author's conclusions|reviewers' conclusions|key messages|key points|key message|take-home message|
    perspective|practice implications|clinical impact|bottom line|patient summary|contributions to the literature|
    how this study might affect research, practice or policy`,
  eligibility: `inclusion criteria|exclusion criteria|eligibility|eligibility criteria|key inclusion criteria|key exclusion criteria|
    main inclusion criteria|main exclusion criteria|major inclusion criteria|major exclusion criteria|criteria|sex|sexes|ages|age|
    gender|volunteers|accepts healthy volunteers|healthy volunteers|ages eligible for study|sexes eligible for study|
    genders eligible for study|inclusion|exclusion|participant inclusion criteria|participant exclusion criteria|
    participation criteria|principal inclusion criteria|principal exclusion criteria|key eligibility criteria|
    key inclusion and exclusion criteria|inclusion and exclusion criteria|inclusion/exclusion criteria|non-inclusion criteria|
    who can participate|who can take part|minimum age|maximum age|age minimum|age maximum|patient eligibility|
    patient characteristics|disease characteristics|prior concurrent therapy`,
  registration: `trial registration|registration|clinical trial information|clinical trial registration|trial registration number|
    trial registrations|clinical trials registration|clinical trials identifier|clinical trials.gov|clinicaltrials.gov|
    registration number|registration numbers|registry number|study registration|trial registered|trial identifier|trial number|
    trial registration information|registration identifier|systematic review registration|prospero registration number|
    clinicaltrials.gov id|clinicaltrials.gov number|clinicaltrials.gov registration|clinicaltrials.gov registration number|
    eudract number|eu ct number|eu trial number|isrctn|registration id|trial status|overall status|recruitment status|
    clinical trial registration number|clinical trial number|trial registry|trial registry number|identifiers|identifier|nct number|
    clinicaltrials.gov identifier|status and phase|status|phase|enrollment|enrolment|study type|funder types|primary purpose|
    allocation|interventional model|intervention model|masking|treatments|conditions|condition|start date|completion date|
    primary completion date|sponsor|sponsors|collaborators|details and patient eligibility|about|source|contact|phone|email|
    trial contacts and locations|central trial contact|study start|study completion|primary completion|other study id numbers|
    data sourced from clinicaltrials.gov|study start date|study completion date|recruitment start date|recruitment end date|
    overall trial start date|overall trial end date|target number of participants|target sample size|number of participants|
    actual enrollment|estimated enrollment|target enrolment|target enrollment|actual enrolment|anticipated enrolment|locations|
    study locations|countries of recruitment|country|countries|investigators|principal investigator|study record dates|
    first posted|first submitted|last update posted|last update submitted|results first posted|date of registration|
    date of first enrolment|date of first enrollment|secondary id|secondary ids|secondary identifying numbers|
    health condition(s) or problem(s) studied|health condition|ethics approval|ethical approval|ethics|medical condition|
    intervention/treatment|intervention / treatment|study execute time|recruiting time|why stopped|study overview`,
  funding: `funding|funding source|funding sources|funding statement|funded by|research sponsor|support|financial support|disclosure|
    disclosures|financial disclosure|financial disclosures|primary funding source|grant support|grants and fellowships|
    study funding/competing interest(s)|study funding and competing interests|study funding|competing interests|competing interest|
    conflict of interest|conflicts of interest|conflict of interest statement|conflict of interests|declaration of interest|
    declaration of interests|declaration of competing interest|acknowledgements|acknowledgments|acknowledgement|acknowledgment|
    role of the funding source|sponsorship|data sharing|data sharing statement|data availability|data availability statement|
    availability of data and materials|author contributions|authors' contributions|contributors|ethics statement`,
  bibliography: `bibliography|bibliographic details|published in|main authors|authors|format|language|published|subjects|online access|
    issn|doi|keywords|key words|citation|references|reference|mesh terms|mesh headings|publication types|publication type|copyright|
    pmid|pmcid|comment in|erratum in|update in|substances|reference list|literature cited|level of evidence|evidence level`,
  links: `see also|related conditions & mesh terms|related conditions and mesh terms|associated data|related articles|similar articles|
    clinical trials|more information|cited by|linkout - more resources|publications and helpful links|related trials|similar trials`,
  other: `abstract|summary|full description|full text|description|article|menu|plain language summary|plain english summary|synopsis|
    brief summary|detailed description|executive summary|highlights|structured abstract|abstract text|study summary|lay abstract`,
};

/** What `normal` rewrites besides letters; most titles have nothing of it. */
const REWRITTEN = /[(&’/]|\s\s|[^\S ]/;

const KINDS: ReadonlyMap<string, SectionKind> = new Map(
  kindsOf().flatMap((kind) =>
    (TITLES[kind] ?? '').split('|').map((title): readonly [string, SectionKind] => [normal(title), kind]),
  ),
);

/** No title is longer than this. */
export const LONGEST_TITLE = 62;

/** The kind of section that a title opens, whatever its case, spaces and "&"; undefined for words that are no title. */
export function kindOfTitle(title: string): SectionKind | undefined {
  return title.length > LONGEST_TITLE ? undefined : KINDS.get(normal(title));
}

/** The words with which titles end. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...KINDS.keys()].map((title) => /[a-z]*$/.exec(title)?.[0] ?? ''),
);

/** True for the last word, of letters alone, of some title. */
export function endsTitle(word: string): boolean {
  return LAST_WORDS.has(word.toLowerCase());
}

const TOP: ReadonlySet<SectionKind> = new Set([
  'background',
  'objective',
  'methods',
  'results',
  'conclusion',
  'eligibility',
  'funding',
  'links',
]);

/** 1 for the parts of a report, 2 for fields below them. */
export function levelOf(kind: SectionKind): 1 | 2 {
  return TOP.has(kind) ? 1 : 2;
}

/** Titles that open a section of an abstract even without a mark behind them: "Findings Between January and June, …". */
const BARE = new Set(
  `background introduction importance objective objectives aim aims purpose method methods design setting participants interventions
   results findings interpretation conclusion conclusions funding discussion context rationale`.split(/\s+/),
);

/** True for titles so usual in abstracts that they are known without a colon. */
export function isBareTitle(title: string): boolean {
  return (
    BARE.has(title.toLowerCase()) ||
    (title.includes(' ') && /^(?:patients|materials) and methods$|^trial registration$/i.test(title))
  );
}

function normal(title: string): string {
  if (!REWRITTEN.test(title)) return title.toLowerCase().trim();
  return title
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/&(?:amp;)?/g, 'and')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

function kindsOf(): readonly SectionKind[] {
  return Object.keys(TITLES).filter(isKind);
}

function isKind(name: string): name is SectionKind {
  return Object.hasOwn(TITLES, name);
}
