/** Words that tell which study a sentence speaks of: the one at hand, another one, or what is known of the disease. */
import { PhraseTable } from './phrases.js';

/**
 * - `this`: the study at hand. Stronger than all others.
 * - `other`: another study, in any section: "previous studies", "et al".
 * - `known`: what was known before, where the text leads up to the study or looks back on it: "has been shown", "to date".
 */
export type StudyReference = 'this' | 'other' | 'known';

const phrases: Readonly<Record<StudyReference, string>> = {
  this: `this study, this trial, this randomised, this randomized, this phase, this multicentre, this multicenter, this open, this double,
    this single, this prospective, this retrospective, this analysis, this pooled analysis, this cohort, this report, this investigation,
    this work, this paper, this pilot, this first, this interim analysis, this post hoc, this subgroup analysis, this secondary analysis,
    this meta-analysis, this systematic review, this review, this registry, this extension, this series,
    the present study, the present trial, the present analysis, the present work, present study, present trial, the current study,
    the current trial, the current analysis, current study, current trial, our study, our trial, our analysis, our results, our data,
    our findings, our cohort, our patients, our series, our experience, our meta-analysis, our observations, our report, these results,
    these data, these findings,
    we found, we observed, we show, we showed, we report, we aimed, we aim, we sought, we conducted, we performed, we did, we randomised,
    we randomized, we randomly, we enrolled, we recruited, we included, we assigned, we compared, we evaluated, we assessed, we investigated,
    we examined, we tested, we analysed, we analyzed, we studied, we undertook, we hypothesised, we hypothesized, we expect to, we used,
    we treated, we identified, we measured, we describe, we present, we determined, we explored, we designed, we planned, we also found,
    we also observed, we further, we now report, we here report, here we, herein we, herein`,
  other: `previous study, previous studies, previous trial, previous trials, previous reports, previous report, previous data, previous work,
    previous research, previous results, previous series, previous randomised, previous randomized, previous phase, previous meta-analysis,
    previous meta-analyses, previous analysis, previous analyses, previously published, previously reported, as previously reported,
    prior study, prior studies, prior trial, prior trials, prior reports, prior data, prior research, prior meta-analysis, prior analyses,
    earlier study, earlier studies, earlier trial, earlier trials, earlier reports, earlier work, earlier analyses, past studies, past trials,
    other study, other studies, other trials, other reports, other investigators, other authors, other groups, another study, another trial,
    another phase, another randomised, another randomized, several studies, several trials, several randomised, several randomized,
    several reports, several meta-analyses, many studies, numerous studies, various studies, multiple studies, recent study, recent studies,
    recent trial, recent trials, recent data, recent reports, recent evidence, recent meta-analysis, recent meta-analyses, a recent phase,
    a recent randomised, a recent randomized, observational studies have, epidemiological studies, epidemiologic studies, retrospective studies have,
    published studies, published trials, published data, published reports, published literature, existing studies, existing literature,
    preclinical studies, preclinical data, preclinical study, animal studies, in vitro studies, animal models, mouse models,
    historical data, historically, in the literature, et al, has been reported, have been reported, had been reported,
    has previously been, have previously been, had previously been, was previously shown, were previously shown,
    was first reported, meta-analysis of published, meta-analyses have, studies have shown, studies have reported, studies have demonstrated,
    studies have suggested, studies have found, studies showed, studies suggest, studies suggested, studies reported, studies indicate,
    trials have shown, trials have demonstrated, trials have reported, trials showed, trials have suggested, data have shown, evidence suggests,
    evidence indicates, according to statistics, according to guidelines`,
  known: `has been shown, have been shown, had been shown, has shown, have shown, had shown, has demonstrated, have demonstrated, had demonstrated,
    has been demonstrated, have been demonstrated, has been associated, have been associated, has been suggested, have been suggested,
    has been approved, have been approved, was approved, were approved, is approved, are approved, has been recommended, is recommended,
    are recommended, is known, are known, it is well known, well established, well-established, to date, is the most common, is the second most common,
    is one of the most, is the leading cause, is a leading cause, leading cause of, is a common, are common, is common, is rare, is a rare,
    is the standard, is standard, are standard, remains the standard, standard of care, current standard, is a chronic, is a serious,
    is a major, affects, affect approximately, accounts for, account for, occurs in, occur in, worldwide, globally, each year, annually,
    every year, estimated to affect, lifetime risk, life expectancy of, five-year survival of,
    prognosis is poor, poor prognosis, is limited, are limited, little is known, remains unclear, is unclear, are lacking, is lacking,
    unmet need, unmet medical need, is unknown, remain unknown, remains unknown, remains controversial, is controversial, not been established,
    traditionally, conventionally, guidelines recommend, recommended by, in the united states, in the general population, is indicated`,
};

export const studyReferences: PhraseTable<StudyReference> = new PhraseTable<StudyReference>((table) => {
  for (const kind of KINDS) for (const phrase of phrases[kind].split(/,\s+/)) table.add(phrase, kind);
});

const KINDS: readonly StudyReference[] = ['this', 'other', 'known'];
