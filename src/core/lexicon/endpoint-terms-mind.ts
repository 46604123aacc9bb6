/** Mind, nerves, sleep, addiction and behaviour. The format is explained in `endpoint-terms.ts`. */
export const mindTerms = `
# score
Brief Fatigue Inventory [BFI]; Multidimensional Fatigue Inventory [MFI]; FACT-Fatigue [FACT-F]; FACT-Anemia [FACT-An] =
  Tiredness by a questionnaire.
CES-D [CES-D]; General Health Questionnaire [GHQ, GHQ-12, GHQ-28]; Symptom Checklist-90 [SCL-90, SCL-90-R]; Impact of
  Event Scale [IES, IES-R]; Profile of Mood States; Mini-MAC [Mini-MAC]; Memorial Anxiety Scale [MAX-PC] = Distress by a
  questionnaire.
15D [15D]; Quality of Well-Being Scale [QWB]; QLQ-H&N35 [QLQ-H&N35]; Functional Living Index [FLIC]; OHIP-14 [OHIP-14];
  Skindex-16 [Skindex-16]; PDQ-39 [PDQ-39]; CSQ-8 [CSQ-8] = Quality of life or satisfaction by a questionnaire.
PG-SGA [PG-SGA]; Mini Nutritional Assessment [MNA]; NRS-2002 [NRS-2002]; Harris hip score [HHS]; McGill Pain
  Questionnaire [MPQ, SF-MPQ]; FPS-R [FPS-R]; MOAA/S [MOAA/S]; Karnofsky index [KPS]; Morrow Assessment of Nausea and
  Emesis [MANE] = State of the patient by a scale.
depression; depressive symptoms; depression severity; depression score; depression scores; depressive symptom
  severity; postpartum depression; depressed mood; major depression; depressive episodes; symptoms of depression;
  depression symptoms; depressive relapse; depressive symptomatology = Low mood, by a scale or diagnosis.
anxiety; anxiety symptoms; anxiety score; anxiety scores; state anxiety; trait anxiety; preoperative anxiety; anxiety
  level; anxiety levels; anxiety severity; social anxiety; dental anxiety; State-Trait Anxiety Inventory [STAI]; Beck
  Anxiety Inventory [BAI]; symptoms of anxiety; panic attacks; panic attack frequency; fear; worry; phobic avoidance =
  Fear and tension, by a scale.
psychological distress; distress; emotional distress; mental health; stress; perceived stress; stress levels; mood;
  mood disturbance; mood state; psychological well-being; psychological symptoms; general psychopathology;
  psychosocial functioning; psychiatric symptoms; parental stress; caregiver burden; caregiver strain; burnout; grief;
  parenting stress; well-being; wellbeing; subjective well-being; life satisfaction; happiness; resilience;
  self-esteem; self-efficacy; coping; loneliness; body image; hopelessness; empowerment; emotional well-being;
  psychological outcomes; emotional functioning; psychological functioning; mental well-being; Perceived Stress Scale
  [PSS] = State of mind by self-report.
psychotic symptoms; positive symptoms; negative symptoms; psychotic relapse; psychopathology; hallucination severity;
  manic symptoms; mania; relapse of schizophrenia; insight; symptom remission; Positive and Negative Syndrome Scale;
  Brief Psychiatric Rating Scale; Clinical Global Impression; Clinical Global Impressions; CGI-S; CGI-I; Young Mania
  Rating Scale; mood episodes; Scale for the Assessment of Negative Symptoms [SANS] = Severity of psychosis or mania.
PTSD symptoms; post-traumatic stress symptoms; posttraumatic stress symptoms; post-traumatic stress disorder;
  obsessive-compulsive symptoms; trauma symptoms; posttraumatic stress disorder symptoms; eating disorder symptoms;
  binge eating; binge-eating frequency; binge frequency; tic severity; Yale Global Tic Severity Scale; self-harm;
  suicide attempts; suicidal ideation; suicide; repetition of self-harm; suicidal behaviour; deliberate self-harm =
  Symptoms and acts of mental illness.
ADHD symptoms; inattention; hyperactivity; behaviour problems; behavioural problems; problem behaviour; disruptive
  behaviour; aggression; aggressive behaviour; conduct problems; externalising behaviour; internalising symptoms;
  externalising problems; irritability score; social skills; social functioning; social communication; adaptive
  behaviour; stereotyped behaviour; repetitive behaviour; parenting skills; parenting practices; Child Behavior
  Checklist [CBCL]; Strengths and Difficulties Questionnaire; neuropsychiatric symptoms; behavioural symptoms;
  Neuropsychiatric Inventory [NPI]; child behaviour; language development; language skills = Behaviour, mostly of
  children or with dementia.
cognition; cognitive function; cognitive performance; cognitive functioning; cognitive decline; global cognition;
  memory; working memory; episodic memory; verbal memory; attention; executive function; executive functioning;
  reaction time; processing speed; psychomotor performance; verbal fluency; intelligence quotient; IQ; cognitive
  impairment; cognitive development; mental development; psychomotor development; motor development; academic
  performance; reading ability; neuropsychological performance; sustained attention; verbal learning; Bayley Scales of
  Infant Development [BSID]; Montreal Cognitive Assessment [MoCA]; Mini-Mental State Examination; dementia; incident
  dementia; school performance; cognitive outcomes; cognitive outcome; cognitive impairment score; vigilance;
  alertness; recall; delayed recall; motor skills; child development; academic achievement; mild cognitive impairment;
  language; psychomotor function = Thinking, memory and development, by tests.
sleep quality; sleep; sleep duration; total sleep time; sleep efficiency; sleep latency; sleep onset latency; wake
  after sleep onset [WASO]; sleep disturbance; sleep disturbances; sleep problems; insomnia severity; Insomnia
  Severity Index; Pittsburgh Sleep Quality Index [PSQI]; Epworth Sleepiness Scale [ESS]; sleepiness; excessive daytime
  sleepiness; apnoea-hypopnoea index [AHI]; apnea-hypopnea index; slow-wave sleep; REM sleep; sleep time; subjective
  sleep quality; nocturnal sleep; sleep architecture; latency to sleep; oxygen desaturation index; daytime
  functioning; CPAP adherence; CPAP use; snoring; sleep onset = How long and well people sleep.
migraine frequency; headache frequency; headache days; migraine days; headache intensity; headache severity; headache
  relief; pain freedom; pain freedom at 2 hours; migraine attacks; attack frequency; number of attacks; headache
  index; headache duration; migraine-associated symptoms; photophobia; phonophobia; acute medication use; Headache
  Impact Test [HIT-6]; Migraine Disability Assessment [MIDAS]; headache recurrence; headache response; freedom from
  pain = How often and badly the head aches.
seizure freedom; seizure control; seizure reduction; seizure recurrence; responder rate; seizure-free rate; seizure
  cessation; cessation of seizures; cessation of status epilepticus; seizure severity; 50% responder rate;
  seizure-free days; cessation of spasms = How well seizures are held off.
motor function; motor recovery; motor symptoms; motor performance; upper limb function; upper extremity function; arm
  function; hand function; Fugl-Meyer Assessment [FMA]; Fugl-Meyer score; Action Research Arm Test [ARAT]; Barthel
  Index; functional independence; functional independence measure [FIM]; functional outcome; functional outcomes;
  neurological function; neurological outcome; neurological recovery; neurological deficit; neurologic outcome;
  neurological improvement; functional status; disability; disability progression; favourable outcome; favourable
  neurological outcome; favourable functional outcome; poor outcome; good outcome; unfavourable outcome; spasticity;
  muscle tone; Modified Ashworth Scale [MAS]; dexterity; Glasgow Outcome Scale [GOS]; good functional outcome;
  independence; off time; on time; daily off time; neglect; aphasia; swallowing function; language function; gross
  motor function; Gross Motor Function Measure [GMFM]; activity limitation; limb function; functional recovery score;
  freezing of gait; rigidity; bradykinesia = What a patient with a damaged nervous system can do.
brain lesions; gadolinium-enhancing lesions; new T2 lesions; lesion volume; brain volume; brain atrophy; brain volume
  loss; new gadolinium-enhancing lesions; white matter lesions; hippocampal volume; brain activation; cortical
  thickness; amyloid burden; white matter hyperintensities; T2 lesion volume; motor evoked potentials; nerve
  conduction velocity; nerve conduction; clinical relapses; relapse rate; relapses; intraepidermal nerve fibre
  density; confirmed disability progression; functional connectivity; muscle activity; electromyographic activity =
  Findings of brain and nerves.
smoking cessation; smoking abstinence; continuous abstinence; prolonged abstinence; point-prevalence abstinence; 7-day
  point prevalence abstinence; quit rate; quit rates; quit attempts; cigarettes per day; cigarette consumption;
  abstinence from smoking; tobacco use; smoking; smoking status; smoking reduction; smoking rates; smoking behaviour;
  number of cigarettes smoked; tobacco abstinence; biochemically verified abstinence; smoking prevalence; cessation
  rates = Giving up tobacco.
alcohol consumption; drinking days; heavy drinking days; drinks per day; drinking; alcohol use; heavy drinking; days
  abstinent; percent days abstinent; alcohol intake; drinks per drinking day; percent heavy drinking days; relapse to
  drinking; time to relapse; binge drinking; alcohol-related problems; weekly alcohol consumption; hazardous drinking
  = How much people drink.
cocaine use; drug use; illicit drug use; opioid abstinence; heroin use; substance use; cannabis use; illicit opioid
  use; negative urine samples; opioid-negative urine samples; drug abstinence; craving; cravings; withdrawal severity;
  withdrawal symptom severity; treatment retention; retention in treatment; retention; overdose; treatment completion;
  urine drug screens; gambling; marijuana use = Use of drugs and staying in treatment.
adherence to treatment; compliance; treatment adherence; medication adherence; treatment compliance; patient
  compliance; persistence; attendance; attrition; dropout; dropout rate; dropout rates; uptake; participation;
  participation rate; screening uptake; screening rates; intervention adherence; adherence rate; engagement;
  completion rate; completion rates; attendance rate; patient adherence; mammography uptake; screening completion =
  Whether people take part and keep to it.
knowledge; attitudes; awareness; health literacy; knowledge score; knowledge scores; attitude; health behaviours;
  health behaviour; behaviour change; condom use; unprotected sex; sexual risk behaviour; self-management; self-care;
  self-care behaviours; physical activity; physical activity levels; sedentary time; steps per day; daily steps; step
  count; screen time; moderate-to-vigorous physical activity; sun protection; hand hygiene compliance; hand hygiene;
  decisional conflict; decision regret; informed choice; skills; clinical skills; test performance; performance;
  learning outcomes; medication errors; prescribing; antibiotic prescribing; prescription rates; guideline adherence;
  diagnostic accuracy; communication skills; sexual behaviour; walking time; sedentary behaviour; shared decision
  making; advance care planning; error rate; antibiotic use; technical skills; toothbrushing; violence; intimate
  partner violence; outdoor activity; breast self-examination; parental knowledge = What people know, decide and do.
patient satisfaction; satisfaction; parental satisfaction; maternal satisfaction; treatment satisfaction; satisfaction
  score; satisfaction scores; patient preference; preference; acceptability; tolerability; tolerance; user
  satisfaction; client satisfaction; treatment acceptability; satisfaction with treatment; satisfaction with care;
  patient comfort; comfort; discomfort; patient experience; patient acceptance; acceptance; ease of use; usability;
  convenience; patient tolerance; satisfaction rate; comfort level; patient global impression of change; patient
  global assessment; patient-reported outcome measures = How patients judge the treatment.
costs; cost; total costs; health care costs; healthcare costs; hospital costs; medical costs; direct costs; indirect
  costs; societal costs; cost-utility; cost savings; cost effectiveness; resource use; healthcare utilisation; health
  care utilisation; resource utilisation; service use; health service use; emergency department visits; emergency
  visits; emergency room visits; hospital admissions; hospital admission; hospitalisations; admissions; unplanned
  hospitalisation; readmissions; readmission rate; hospital readmission; 30-day readmission; rehospitalisation;
  outpatient visits; physician visits; consultations; general practitioner consultations; clinic visits; unscheduled
  visits; nursing home admission; institutionalisation; sick leave; return to work; work productivity; absenteeism;
  days off work; time to return to work; work disability; employment; productivity loss; return to normal activities;
  return to activity; sickness absence; school absenteeism; return to sport; waiting time; hospital discharge;
  discharge destination; workload; nursing time; consultation length; quality of care; days lost from work; time off
  work; school attendance; ICU admission; intensive care unit admission; referral; referrals = What care costs and how
  it is used.
health-related quality of life score; general health; physical functioning; role functioning; functional ability;
  functional disability; physical function; global health; physical performance; health outcomes; perceived health;
  self-rated health; vitality; energy; disease-specific quality of life; vision-related quality of life; social
  support; social participation; physical health; functional limitation; functional limitations; daily activities;
  daily functioning; frailty; global quality of life; disability score; well-being score; health perception; symptom
  burden; symptom distress; spiritual well-being; social well-being; physical well-being; participation in activities;
  symptom control; symptoms; symptom = Health and function as people report them.
`;
