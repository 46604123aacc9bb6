/** Diseases and disorders that trials are done in: whole names, nouns that close a name, and words that stand before those. */
import { WordSet } from '../text/word-set.js';
import { PhraseTable } from './phrases.js';

export type ConditionFact =
  /** A name that needs nothing before it. */
  | { readonly kind: 'name'; readonly value: string }
  /** A noun that names a condition with the words before it: "cancer", "disease". */
  | { readonly kind: 'noun'; readonly least: number };

const names = `asthma, diabetes, type 2 diabetes, type 1 diabetes, type 2 diabetes mellitus, type 1 diabetes mellitus, diabetes mellitus,
gestational diabetes, prediabetes, hypertension, pulmonary arterial hypertension, pulmonary hypertension, heart failure, atrial fibrillation,
myocardial infarction, ST-elevation myocardial infarction, acute coronary syndrome, stroke, acute ischaemic stroke, acute ischemic stroke,
ischaemic stroke, ischemic stroke, intracerebral haemorrhage, intracerebral hemorrhage, subarachnoid haemorrhage, subarachnoid hemorrhage,
coronary artery disease, coronary heart disease, peripheral artery disease, peripheral arterial disease, aortic stenosis, cardiomyopathy,
hypertrophic cardiomyopathy, venous thromboembolism, pulmonary embolism, deep vein thrombosis, hypercholesterolaemia, hypercholesterolemia,
familial hypercholesterolaemia, familial hypercholesterolemia, hypertriglyceridaemia, hypertriglyceridemia, dyslipidaemia, dyslipidemia,
hyperlipidaemia, hyperlipidemia, obesity, overweight, metabolic syndrome, non-alcoholic steatohepatitis, nonalcoholic steatohepatitis,
chronic obstructive pulmonary disease, cystic fibrosis, idiopathic pulmonary fibrosis, bronchiectasis, pneumonia, community-acquired pneumonia,
ventilator-associated pneumonia, hospital-acquired pneumonia, tuberculosis, pulmonary tuberculosis, latent tuberculosis infection, bronchiolitis,
acute respiratory distress syndrome, sepsis, septic shock, neonatal sepsis, bacteraemia, bacteremia, endocarditis, meningitis, cellulitis,
osteomyelitis, HIV infection, HIV-1 infection, hepatitis B, hepatitis C, chronic hepatitis B, chronic hepatitis C, hepatitis D, malaria,
uncomplicated malaria, severe malaria, COVID-19, influenza, herpes zoster, genital herpes, dengue, Ebola virus disease, cholera, typhoid fever,
leishmaniasis, visceral leishmaniasis, schistosomiasis, onchocerciasis, lymphatic filariasis, scabies, candidiasis, vulvovaginal candidiasis,
invasive aspergillosis, cryptococcal meningitis, bacterial vaginosis, gonorrhoea, gonorrhea, syphilis, chlamydia, otitis media, acute otitis media,
sinusitis, chronic rhinosinusitis, pharyngitis, tonsillitis, urinary tract infection, pyelonephritis, cirrhosis, liver cirrhosis, hepatic encephalopathy,
primary biliary cholangitis, primary sclerosing cholangitis, autoimmune hepatitis, alcoholic hepatitis, ulcerative colitis, irritable bowel syndrome,
functional dyspepsia, gastroparesis, eosinophilic oesophagitis, eosinophilic esophagitis, erosive oesophagitis, erosive esophagitis, pancreatitis,
acute pancreatitis, chronic pancreatitis, appendicitis, diverticulitis, constipation, chronic constipation, opioid-induced constipation, diarrhoea,
acute diarrhoea, peptic ulcer, duodenal ulcer, rheumatoid arthritis, psoriatic arthritis, juvenile idiopathic arthritis, ankylosing spondylitis,
axial spondyloarthritis, osteoarthritis, knee osteoarthritis, osteoarthritis of the knee, gout, systemic lupus erythematosus, lupus nephritis,
systemic sclerosis, giant cell arteritis, vasculitis, polymyalgia rheumatica, fibromyalgia, osteoporosis, postmenopausal osteoporosis, psoriasis,
plaque psoriasis, atopic dermatitis, eczema, acne, acne vulgaris, rosacea, hidradenitis suppurativa, alopecia areata, vitiligo, chronic urticaria,
chronic spontaneous urticaria, pemphigus, bullous pemphigoid, actinic keratosis, hyperhidrosis, prurigo nodularis, allergic rhinitis, food allergy,
peanut allergy, anaphylaxis, hereditary angioedema, chronic kidney disease, end-stage renal disease, IgA nephropathy, nephrotic syndrome,
focal segmental glomerulosclerosis, membranous nephropathy, polycystic kidney disease, autosomal dominant polycystic kidney disease,
acute kidney injury, hyperkalaemia, hyperkalemia, hyperphosphataemia, hyperphosphatemia, secondary hyperparathyroidism, anaemia, anemia,
iron deficiency anaemia, iron-deficiency anemia, iron deficiency, sickle cell disease, thalassaemia, thalassemia, beta-thalassemia, haemophilia,
haemophilia A, haemophilia B, hemophilia, hemophilia A, hemophilia B, immune thrombocytopenia, aplastic anaemia, aplastic anemia,
paroxysmal nocturnal haemoglobinuria, paroxysmal nocturnal hemoglobinuria, febrile neutropenia, myelofibrosis, polycythaemia vera, polycythemia vera,
essential thrombocythaemia, essential thrombocythemia, graft-versus-host disease, amyloidosis, AL amyloidosis, mastocytosis, epilepsy,
focal epilepsy, status epilepticus, Dravet syndrome, Lennox-Gastaut syndrome, infantile spasms, migraine, chronic migraine, episodic migraine,
cluster headache, multiple sclerosis, relapsing-remitting multiple sclerosis, relapsing multiple sclerosis, progressive multiple sclerosis,
Parkinson's disease, Alzheimer's disease, mild cognitive impairment, dementia, Huntington's disease, amyotrophic lateral sclerosis,
spinal muscular atrophy, Duchenne muscular dystrophy, myasthenia gravis, generalised myasthenia gravis, generalized myasthenia gravis,
neuromyelitis optica, neuromyelitis optica spectrum disorder, Guillain-Barré syndrome, neuropathy, diabetic neuropathy, peripheral neuropathy,
diabetic peripheral neuropathy, postherpetic neuralgia, trigeminal neuralgia, restless legs syndrome, narcolepsy, insomnia, insomnia disorder,
obstructive sleep apnoea, obstructive sleep apnea, spasticity, cerebral palsy, traumatic brain injury, spinal cord injury, delirium,
postoperative delirium, depression, major depressive disorder, treatment-resistant depression, postpartum depression, bipolar disorder,
schizophrenia, generalised anxiety disorder, generalized anxiety disorder, panic disorder, social anxiety disorder, obsessive-compulsive disorder,
post-traumatic stress disorder, posttraumatic stress disorder, attention-deficit hyperactivity disorder, attention-deficit/hyperactivity disorder,
autism spectrum disorder, autism, anorexia nervosa, bulimia nervosa, binge eating disorder, alcohol use disorder, opioid use disorder, tobacco dependence,
alcohol dependence, opioid dependence, cocaine dependence, low back pain, chronic low back pain, neuropathic pain, postoperative pain, chronic pain,
cancer pain, dysmenorrhoea, dysmenorrhea, endometriosis, uterine fibroids, polycystic ovary syndrome, infertility, preterm birth, preterm labour,
preterm labor, pre-eclampsia, preeclampsia, postpartum haemorrhage, postpartum hemorrhage, heavy menstrual bleeding, menopause, hot flushes, hot flashes,
vasomotor symptoms, overactive bladder, urinary incontinence, benign prostatic hyperplasia, erectile dysfunction, interstitial cystitis, hypogonadism,
bronchopulmonary dysplasia, patent ductus arteriosus, neonatal abstinence syndrome, respiratory distress syndrome, retinopathy of prematurity,
age-related macular degeneration, neovascular age-related macular degeneration, geographic atrophy, diabetic macular oedema, diabetic macular edema,
diabetic retinopathy, retinal vein occlusion, glaucoma, open-angle glaucoma, ocular hypertension, dry eye disease, allergic conjunctivitis, uveitis,
myopia, cataract, amblyopia, keratoconus, hypothyroidism, hyperthyroidism, Graves disease, Graves' disease, thyroid eye disease, acromegaly,
Cushing's syndrome, adrenal insufficiency, congenital adrenal hyperplasia, growth hormone deficiency, achondroplasia, X-linked hypophosphataemia,
X-linked hypophosphatemia, vitamin D deficiency, Fabry disease, Gaucher disease, Pompe disease, phenylketonuria, periodontitis, gingivitis,
dental caries, oral mucositis, chemotherapy-induced nausea and vomiting, postoperative nausea and vomiting, cachexia, cancer cachexia, lymphoedema,
lymphedema, melanoma, cutaneous melanoma, uveal melanoma, glioblastoma, glioma, neuroblastoma, medulloblastoma, retinoblastoma, nephroblastoma,
hepatoblastoma, cholangiocarcinoma, hepatocellular carcinoma, renal cell carcinoma, urothelial carcinoma, mesothelioma, pleural mesothelioma,
leukaemia, leukemia, lymphoma, multiple myeloma, sarcoma, osteosarcoma, liposarcoma, leiomyosarcoma, rhabdomyosarcoma, chondrosarcoma, Ewing sarcoma,
soft tissue sarcoma, desmoid tumor, desmoid tumour, thymoma, adenocarcinoma, pheochromocytoma, paraganglioma, craniopharyngioma, meningioma,
Hodgkin lymphoma, Hodgkin's lymphoma, non-Hodgkin lymphoma, non-Hodgkin's lymphoma, diffuse large B-cell lymphoma, follicular lymphoma,
mantle cell lymphoma, mantle-cell lymphoma, myelodysplastic syndrome, myelodysplastic syndromes, acute myeloid leukaemia, acute myeloid leukemia,
acute lymphoblastic leukaemia, acute lymphoblastic leukemia, chronic lymphocytic leukaemia, chronic lymphocytic leukemia, chronic myeloid leukaemia,
chronic myeloid leukemia, neuroendocrine tumor, neuroendocrine tumour, neuroendocrine tumors, neuroendocrine tumours, gastrointestinal stromal tumor,
gastrointestinal stromal tumour, Barrett's oesophagus, Barrett's esophagus, tuberous sclerosis complex, neurofibromatosis type 1, neurofibromatosis`;

/** Short forms that need no definition; they count in exactly these letters. */
const shortNames: Readonly<Record<string, string>> = {
  NSCLC: 'non-small cell lung cancer',
  SCLC: 'small cell lung cancer',
  mCRC: 'metastatic colorectal cancer',
  CRC: 'colorectal cancer',
  HCC: 'hepatocellular carcinoma',
  ESCC: 'esophageal squamous cell carcinoma',
  HNSCC: 'head and neck squamous cell carcinoma',
  RCC: 'renal cell carcinoma',
  mCRPC: 'metastatic castration-resistant prostate cancer',
  mHSPC: 'metastatic hormone-sensitive prostate cancer',
  TNBC: 'triple-negative breast cancer',
  DLBCL: 'diffuse large B-cell lymphoma',
  AML: 'acute myeloid leukaemia',
  CLL: 'chronic lymphocytic leukaemia',
  CML: 'chronic myeloid leukaemia',
  GIST: 'gastrointestinal stromal tumour',
  PDAC: 'pancreatic ductal adenocarcinoma',
  COPD: 'chronic obstructive pulmonary disease',
  CKD: 'chronic kidney disease',
  ADHD: 'attention-deficit hyperactivity disorder',
  PTSD: 'post-traumatic stress disorder',
  STEMI: 'ST-elevation myocardial infarction',
  T2DM: 'type 2 diabetes mellitus',
  T1DM: 'type 1 diabetes mellitus',
};

/** Nouns that name a condition with at least so many words before them. */
const nouns: Readonly<Record<string, number>> = {
  cancer: 1,
  cancers: 1,
  carcinoma: 1,
  carcinomas: 1,
  sarcoma: 1,
  lymphoma: 1,
  leukaemia: 1,
  leukemia: 1,
  melanoma: 1,
  myeloma: 1,
  tumor: 1,
  tumors: 1,
  tumour: 1,
  tumours: 1,
  neoplasm: 1,
  neoplasms: 1,
  malignancy: 1,
  malignancies: 1,
  adenocarcinoma: 1,
  glioma: 1,
  disease: 1,
  diseases: 1,
  syndrome: 1,
  disorder: 1,
  disorders: 1,
  infection: 1,
  infections: 1,
  arthritis: 1,
  hepatitis: 1,
  fibrosis: 1,
  dystrophy: 1,
  nephropathy: 1,
  retinopathy: 1,
  neuropathy: 1,
  myopathy: 1,
  dermatitis: 1,
  colitis: 1,
  pneumonia: 1,
}; // biome-format keeps this as rows of words

export const conditionTable: PhraseTable<ConditionFact> = new PhraseTable<ConditionFact>((table) => {
  for (const name of names.split(/,\s+/)) table.add(name, { kind: 'name', value: name.toLowerCase() });
  for (const [short, value] of Object.entries(shortNames)) table.add(short, { kind: 'name', value }, true);
  for (const [noun, least] of Object.entries(nouns)) table.add(noun, { kind: 'noun', least });
});

/** Words that stand before the noun of a condition and belong to it. */
export const conditionModifiers = new WordSet(
  `metastatic advanced locally recurrent refractory relapsed relapsing unresectable resectable resected early stage late chemo
    platinum castration hormone endocrine resistant sensitive receptor positive negative mutant mutated mutation her2 egfr
   alk brca kras braf pd l1 triple high low risk grade small cell non squamous nonsquamous basal renal clear large b t ductal lobular
   invasive lung breast colon rectal colorectal gastric stomach oesophageal esophageal gastroesophageal gastrooesophageal junction
   oesophagogastric esophagogastric pancreatic liver hepatic hepatocellular biliary tract bile duct gallbladder prostate bladder urothelial
   kidney ovarian cervical endometrial uterine vulvar penile testicular germ head neck nasopharyngeal oropharyngeal laryngeal oral thyroid
   medullary papillary anaplastic differentiated thymic brain skin cutaneous uveal mucosal merkel bone soft tissue solid hematologic
   haematological hematological lymphoid myeloid acute chronic mild moderate severe active inactive progressive primary secondary
   idiopathic familial hereditary congenital autoimmune inflammatory bowel heart coronary artery arterial cardiovascular cerebrovascular
   peripheral vascular valvular renal interstitial pulmonary obstructive airway respiratory crohn crohns parkinson parkinsons
   alzheimer alzheimers neurodegenerative metabolic fatty nonalcoholic alcoholic hepatitis c mental psychotic mood anxiety depressive
   bipolar eating sleep urinary tract bloodstream skin structure intra abdominal fungal bacterial viral parasitic helminth
   cytomegalovirus hiv rsv sars cov h pylori helicobacter clostridium clostridioides difficile staphylococcus aureus respiratory
   syncytial virus influenza human papillomavirus rheumatoid psoriatic juvenile septic reactive diabetic wet dry macular retinal eye
   motor neuron cord sickle storage lysosomal celiac coeliac gallstone reflux gastro peptic ulcer hodgkin follicular mantle marginal
   zone cutaneous burkitt plasma neuroendocrine stromal gastrointestinal extrapulmonary drug multidrug graft versus host adnexal
   newly diagnosed previously treated untreated mucinous serous epithelial fallopian tube peritoneal driver free `.split(
    /\s+/,
  ),
);

/** Words that belong to a condition only behind another one: they open none ("CEA-positive", "cell carcinoma"). */
export const neverOpening = new WordSet(
  'positive negative resistant sensitive mutant mutated mutation cell free treated naive l1 receptor b t c cov tract junction'.split(
    ' ',
  ),
);
