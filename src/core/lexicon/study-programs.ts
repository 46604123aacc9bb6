/** Names that trials of one programme share, followed by a number: "KEYNOTE-189", "CheckMate 057". Folded. */
import { WordSet } from '../text/word-set.js';

export const studyPrograms = new WordSet(
  `alter keynote checkmate impower imvigor imbrave impassion imspire immotion javelin poseidon pacific neptune mystic caspian orient
   rationale astrum capstone camel choice jupiter torchlight harmoni compassion ascent destiny tropion monaleesa paloma monarch
   natalee monarche magnitude profound propel triton titan spartan aramis arasens enzamet embark prosper latitude cou solo olympia
   olympiad lux laura flaura adaura aura archer alex alta crown ascend libretto arrow vision geometry codebreak krystal topaz
   himalaya reflect launch leap lenvima cosmic contact clear cabosun checkpoint empower evoke ev seattle skyscraper arc star lagoon
   sustain pioneer surpass surmount award leader step duration achieve attain bright develop edition onset declare dapa
   emperor empa empareg canvas credence vertis fidelio figaro finearts fidelity odyssey fourier orion victoria galactic explorer
   sequoia paradigm paragon atmosphere select oral uncover voyage eclipse polaris immhance ultimma gemini unifi uniti vivid lucent
   advance fortify motivate heartland measure jade breeze brave solostar signify fixture erasure clear juncture horizon ready
   polarix polargo robust gallium gadolin cartitude karmma zuma belinda transform transcend juliet elara maia cassiopeia griffin
   pollux castor alcyone apollo candor ikema iskia icaria endurance aspire tourmaline optimismm boston stork murano glow captivate
   resonate elevate alpine aspen sequoia viale quazar agile idhentify admiral quantum ratify comfort respond measure maic
   combi brim tropics dapa paragon strong hope majestec emperor olympia coral avert medalist
   allhat sprint accord jupiter recovery solidarity remap isis gissi dream origin orchid onward cheers topcat tecos savor examine
   believe commands medalist haven hope bloom ledger pegasus prevail paladin apex commodore champion
   clarity trailblazer graduate emerge engage opera ascend radiance oratorio ensemble asclepios expand evolve infinity
   attraction concept recourse sunlight tags trial360 terra aspect edge radiant regatta rainbow return reveal relay reach`.split(
    /\s+/,
  ),
);

/** Groups that number their protocols: "GOG-0218", "RTOG 0617". */
export const cooperativeGroups: ReadonlySet<string> = new Set(
  `NSABP NRG GOG RTOG CALGB SWOG ECOG EORTC NCIC ACOSOG NCCTG JCOG WJOG TORG IBCSG BIG TROG HOVON UKALL COG POG CCG AIO FNCLCC ANZGOG JGOG
   KGOG AGO GEICAM GINECO PETACC LYSA GELA EBMT DSHNHL GHSG CTSU ANZUP TTROG ACTG HPTN HVTN IMPAACT MTN NICHD DRCR`.split(
    /\s+/,
  ),
);

/** Capitals before "trial" or "study" that name an institute, a method or a design, not the study. Folded. */
export const notAcronyms: ReadonlySet<string> = new Set(
  `nhlbi niaid niddk ninds nichd nimh nida nci nih nihr eortc ecog ecogacrin swog calgb rtog nsabp gog cochrane unaids usaid pepfar who medline embase
   pubmed prospero cohort pilot phase clinical randomized randomised open label double blind single rct rcts icu picu nicu emergency
   covid sars influenza malaria placebo vaccine nsclc sclc escc hcc tnbc dlbcl copd adhd ptsd stemi nstemi hfref hfpef copenhagen
   multicenter multicentre crossover index original main parent present current this gcp consort strobe prisma spirit chemo biomarker
   mgus nash nafld gerd elisa rtpcr qtc tqt cyp mrna dna rna cpet spect petct fmri crispr cart tavi tavr pci cabg laser lasik hiit
   nordic dutch german french danish swedish japan china india`.split(/\s+/),
);
