/** Names that trials of one programme share, followed by a number: "KEYNOTE-189", "CheckMate 057". Folded. */
export const studyPrograms: ReadonlySet<string> = new Set(
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
   believe commands medalist haven hope bloom ledger pegasus prevail paladin apex commodore champion
   clarity trailblazer graduate emerge engage opera ascend radiance oratorio ensemble asclepios expand evolve infinity
   attraction concept recourse sunlight tags trial360 terra aspect edge radiant regatta rainbow return reveal relay reach`.split(
    /\s+/,
  ),
);
