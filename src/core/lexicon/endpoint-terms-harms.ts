/** Unwanted events by name, as safety sections list them. The format is explained in `endpoint-terms.ts`. */
export const harmTerms = `
# proportion harm
cardiac event; cardiac adverse events = Events of the heart, counted together.
ONJ [ONJ] = Death of bone of the jaw.
CHF [CHF] = Failure of the heart with congestion.
sensory loss; loss of sensation; shoulder stiffness; arm swelling = Sequels of surgery near nerves and lymph vessels.
nausea = The feeling of being about to vomit.
vomiting; emesis = Bringing up the contents of the stomach.
nausea and vomiting = Feeling sick or being sick, counted together.
retching = The movements of vomiting without bringing anything up.
diarrhoea = Loose or frequent stools, graded by their number.
constipation = Infrequent or difficult stools.
abdominal pain; stomach pain = Pain in the belly.
abdominal distension; bloating; abdominal bloating = Swelling or tightness of the belly.
flatulence = Wind passed from the bowel.
dyspepsia; indigestion = Discomfort in the upper belly.
heartburn = Burning behind the breastbone.
dry mouth; xerostomia = Lack of saliva.
taste disturbance; dysgeusia; taste alteration = A changed sense of taste.
dysphagia; difficulty swallowing = Trouble with swallowing.
stomatitis; oral mucositis; mucositis; mucosal inflammation = Sores and inflammation of the mouth's lining.
decreased appetite; loss of appetite; anorexia; appetite loss = Less wish to eat.
weight loss = Loss of body weight.
weight gain = Increase of body weight.
fatigue; tiredness = Lasting tiredness as the patient reports it.
asthenia; weakness = Lack of strength.
malaise = A general feeling of being unwell.
headache; headaches = Pain in the head.
dizziness; lightheadedness = Feeling faint or unsteady.
vertigo = A feeling that the surroundings turn.
somnolence; drowsiness; daytime sleepiness = Sleepiness by day or during treatment.
oversedation; excessive sedation = More sedation than was wanted.
insomnia; sleeplessness = Trouble with falling or staying asleep.
pyrexia; fever = Raised body temperature.
chills; shivering; rigors = Shaking with a feeling of cold.
postoperative shivering = Shivering after anaesthesia.
sweating; hyperhidrosis; night sweats = More sweat than usual.
flushing; hot flush = Reddening and warmth of the skin.
rash; skin rash; rashes; maculopapular rash; acneiform rash = An outbreak on the skin.
pruritus; itching; itch = The wish to scratch.
urticaria; hives = Itchy weals.
dry skin; skin dryness = Lack of moisture of the skin.
alopecia; hair loss = Loss of hair.
erythema; redness; skin redness = Reddening of the skin.
hand-foot syndrome; hand-foot skin reaction; hand-foot syndrome reaction; palmar-plantar erythrodysaesthesia = Painful redness of palms and soles.
photosensitivity = Skin reactions to light.
skin irritation; application-site irritation; application-site reactions = Irritation where a product is applied.
injection-site reaction; injection site reaction; injection-site reactions; injection site reactions; injection-site
  pain; pain at the injection site; injection site pain = Pain, redness or swelling where an injection was given.
infusion-related reaction; infusion reaction; infusion-related reactions; infusion reactions = Reactions during or
  soon after an infusion.
local reactions; local adverse reactions; solicited local reactions = Reactions at the place of an injection.
systemic reactions; solicited systemic reactions; systemic adverse reactions = Reactions of the whole body, such as
  fever.
hypersensitivity; hypersensitivity reactions; allergic reactions; allergic reaction = Reactions of allergy.
anaphylaxis; anaphylactic reactions = A severe, sudden allergic reaction.
angioedema = Sudden swelling of deep skin or mucosa.
peripheral oedema; oedema; peripheral edema; leg swelling = Swelling by fluid, mostly of the legs.
hypotension; intraoperative hypotension; orthostatic hypotension = Low blood pressure.
hypertension = High blood pressure as an event.
bradycardia = A slow heart beat.
tachycardia = A fast heart beat.
palpitations = Being aware of the heart beat.
arrhythmia; cardiac arrhythmia; arrhythmias; cardiac arrhythmias = A disorder of the heart's rhythm.
QTc interval; QTc; QT interval; corrected QT interval; QTcF = How long the heart takes to repolarise.
QT prolongation; QTc prolongation = Longer repolarisation on the electrocardiogram, a risk of arrhythmia.
syncope; fainting = Brief loss of consciousness.
cardiotoxicity = Damage to the heart by treatment.
myocarditis = Inflammation of the heart muscle.
chest pain; angina = Pain in the chest.
dyspnoea; shortness of breath; breathlessness = Difficult breathing as the patient feels it.
cough = Coughing as a symptom or event.
bronchospasm = Sudden narrowing of the airways.
respiratory depression = Breathing too slow or shallow.
hypoxaemia; hypoxia; desaturation; oxygen desaturation = Too little oxygen in the blood.
apnoea; apnoeas = Pauses of breathing.
laryngospasm = Sudden closing of the larynx.
sore throat; postoperative sore throat = Pain in the throat.
hoarseness = A rough voice.
epistaxis; nosebleed = Bleeding from the nose.
rhinorrhoea; nasal congestion = A running or blocked nose.
nasopharyngitis = Inflammation of nose and throat, as in a cold.
upper respiratory tract infection; upper respiratory infection; respiratory tract infection; respiratory infection;
  lower respiratory tract infection = Infection of the airways.
pneumonia; ventilator-associated pneumonia; hospital-acquired pneumonia; postoperative pneumonia = Infection of the
  lung.
pneumonitis; interstitial lung disease; radiation pneumonitis = Inflammation of the lung by treatment.
atelectasis = Collapse of a part of the lung.
pneumothorax = Air beside the lung.
pleural effusion = Fluid beside the lung.
urinary tract infection; urinary tract infections = Infection of the urinary tract.
genital infection; genital mycotic infection; genital mycotic infections = Infection of the genitals, often by yeast.
urinary retention = Being unable to empty the bladder.
dysuria = Pain on passing urine.
haematuria = Blood in the urine.
sepsis; neonatal sepsis; late-onset sepsis; septicaemia = Organ failure or illness by an infection.
septic shock = Sepsis with low blood pressure and raised lactate.
bacteraemia; bloodstream infection; catheter-related bloodstream infection = Bacteria in the blood.
wound infection; wound dehiscence; surgical wound infection = Infection or opening of a surgical wound.
herpes zoster; shingles = A reactivated varicella virus.
opportunistic infections; opportunistic infection; serious infections; serious infection = Infections by weak
  immunity, or of serious course.
candidiasis; oral candidiasis; oral thrush = Infection by yeast.
Clostridioides difficile infection; Clostridium difficile infection; C difficile infection = Diarrhoea by this
  toxin-forming bacterium.
neutropenia; neutropaenia = Too few neutrophils.
febrile neutropenia; neutropenic fever = Fever with too few neutrophils.
leukopenia; leucopenia = Too few white blood cells.
lymphopenia = Too few lymphocytes.
thrombocytopenia; heparin-induced thrombocytopenia = Too few platelets.
anaemia; maternal anaemia = Too little haemoglobin.
pancytopenia; cytopenia; cytopenias = Too few blood cells of several kinds.
myelosuppression; haematological toxicity; haematologic toxicity; bone marrow suppression = Loss of blood cells by
  treatment.
non-haematological toxicity; nonhaematologic toxicity = Toxicity outside the blood.
haemolysis = Breakdown of red cells.
bleeding; haemorrhage; bleeding events; bleeding complications; bleeding episodes = Loss of blood as an event.
minor bleeding; clinically relevant nonmajor bleeding; clinically relevant non-major bleeding = Bleeding that does not
  meet the definition of major.
gastrointestinal bleeding; upper gastrointestinal bleeding; gastrointestinal haemorrhage = Bleeding from the gut.
intracranial haemorrhage; intracranial bleeding; intracerebral haemorrhage; haemorrhagic stroke; intraventricular
  haemorrhage = Bleeding inside the skull.
haematoma; bruising; ecchymosis; wound haematoma = Blood under the skin or in tissue.
seroma = A pocket of clear fluid after surgery.
deep vein thrombosis; deep venous thrombosis; symptomatic deep vein thrombosis = A clot in a deep vein.
pulmonary embolism = A clot in the arteries of the lung.
thrombosis; stent thrombosis; catheter thrombosis; graft thrombosis; thromboembolic events; thromboembolism = A clot
  that closes a vessel or device.
phlebitis; thrombophlebitis = Inflammation of a vein.
transaminase elevation; transaminitis; elevated liver enzymes; elevated transaminases; liver enzyme elevations;
  increased ALT; increased AST; increased alanine aminotransferase; increased aspartate aminotransferase; aspartate
  aminotransferase increase; alanine aminotransferase increase = Raised liver enzymes in the blood.
hepatotoxicity; liver toxicity; drug-induced liver injury; hepatic toxicity = Damage to the liver by treatment.
jaundice; neonatal jaundice = Yellow skin by raised bilirubin.
hyperbilirubinaemia; neonatal hyperbilirubinaemia = Raised bilirubin in the blood.
pancreatitis; post-ERCP pancreatitis = Inflammation of the pancreas.
colitis = Inflammation of the colon.
nephrotoxicity; renal toxicity; renal impairment; renal dysfunction; worsening renal function; worsening of renal
  function = Damage to the kidneys.
renal failure; acute renal failure = Loss of kidney function.
proteinuria = Protein in the urine.
hyperkalaemia = Too much potassium in the blood.
hypokalaemia = Too little potassium in the blood.
hyponatraemia = Too little sodium in the blood.
hypernatraemia = Too much sodium in the blood.
hypocalcaemia = Too little calcium in the blood.
hypercalcaemia = Too much calcium in the blood.
hypercalciuria; hypercalcuria = Too much calcium in the urine.
nephrocalcinosis = Calcium in the tissue of the kidney.
hypomagnesaemia = Too little magnesium in the blood.
hypophosphataemia = Too little phosphate in the blood.
hyperglycaemia = Too much sugar in the blood.
ketoacidosis; diabetic ketoacidosis; euglycaemic ketoacidosis = Acid blood by ketones.
lactic acidosis; metabolic acidosis; acidosis = Too much acid in the blood.
dehydration; volume depletion = Lack of body water.
hypothermia; perioperative hypothermia; neonatal hypothermia = Low body temperature.
hypothyroidism; thyroiditis; thyroid dysfunction = Too little or disturbed thyroid function.
hyperthyroidism = Too much thyroid hormone.
adrenal insufficiency; adrenal suppression = Too little cortisol.
arthralgia; joint pain = Pain in the joints.
myalgia; muscle pain = Pain in the muscles.
muscle cramps; muscle spasms; cramps; muscle cramping = Painful tightening of muscles.
bone pain = Pain in the bones.
back pain; low back pain = Pain in the back.
neck pain = Pain in the neck.
limb pain; pain in extremity; leg pain; arm pain = Pain in a limb.
rhabdomyolysis; myopathy; creatine kinase elevation = Damage to muscle.
neuropathy; peripheral neuropathy; peripheral sensory neuropathy; sensory neuropathy; neurotoxicity;
  chemotherapy-induced peripheral neuropathy; paraesthesia; numbness = Damage to nerves, felt as numbness or pain.
tremor; tremors = Shaking of a part of the body.
extrapyramidal symptoms; extrapyramidal side effects; akathisia; tardive dyskinesia = Movement disorders by
  antipsychotics.
dyskinesia; dyskinesias = Movements that the patient does not want.
convulsions; seizures = Fits.
emergence agitation; agitation; emergence delirium = Restlessness, also on waking from anaesthesia.
confusion = Disturbed orientation.
hallucinations = Perceptions without a cause outside.
irritability = Being easily annoyed.
nightmares = Frightening dreams.
sexual dysfunction; decreased libido = Disturbed sexual function.
gynaecomastia; breast tenderness; mastalgia; breast pain = Growth or pain of the breast.
vaginal bleeding; irregular bleeding; spotting; breakthrough bleeding = Bleeding from the womb.
vaginal dryness = Lack of moisture of the vagina.
dysmenorrhoea; menstrual pain = Pain with the period.
amenorrhoea = Absence of the period.
blurred vision; visual disturbances; visual disturbance = Disturbed sight.
conjunctivitis; eye irritation; ocular irritation; conjunctival hyperaemia = Irritation or redness of the eye.
endophthalmitis = Infection inside the eye.
cataract; cataract progression = Clouding of the lens.
tinnitus = Sounds without a source outside.
hearing loss; ototoxicity = Loss of hearing.
falls; fall; falls rate; injurious falls = Coming to the ground without intent.
osteonecrosis of the jaw = Death of jaw bone, linked to antiresorptive drugs.
radiation dermatitis; radiodermatitis; dermatitis = Inflammation of the skin, also by radiation.
oesophagitis; radiation oesophagitis = Inflammation of the gullet.
proctitis; radiation proctitis = Inflammation of the rectum.
cytokine release syndrome = A systemic reaction to immune therapies.
tumour lysis syndrome = Disturbed metabolism by fast death of tumour cells.
immune effector cell-associated neurotoxicity syndrome [ICANS] = Neurological harm by cell therapies.
second primary malignancies; secondary malignancies; second malignancy = Another cancer after treatment.
post-dural puncture headache; postdural puncture headache = Headache after a needle has passed the dura.
extravasation = Leakage of an infusion into tissue.
device-related complications; lead dislodgement; catheter-related complications = Harm by a device.
treatment discontinuation; drug discontinuation; discontinuation rate; study discontinuation; discontinuation;
  withdrawal = Stopping the treatment
  early.
dose reductions; dose reduction; dose modification; dose interruptions; dose delays = Giving less of the treatment
  than planned.
treatment-related deaths; treatment-related death; treatment-related mortality; toxic deaths; fatal adverse events =
  Deaths that the treatment caused.
severe adverse events; severe adverse effects; major adverse events = Adverse events of severe intensity.
gastrointestinal adverse events; gastrointestinal side effects; gastrointestinal symptoms; gastrointestinal toxicity =
  Unwanted events of stomach and bowel.
withdrawal symptoms; nicotine withdrawal = Symptoms after a substance is stopped.
opioid-related adverse events; opioid-related side effects = Unwanted effects of opioids.
hypotony; ocular hypotony; hypotonous maculopathy; hypotony maculopathy; shallow anterior chamber; flat anterior
  chamber; choroidal detachment; choroidal effusion; bleb leak; blebitis; hyphaema; corneal epithelial defect;
  corneal oedema; corneal erosion; punctate keratitis; cornea verticillata; ocular inflammation; intraocular
  inflammation; iritis; anterior chamber inflammation; ocular stinging; stinging; burning and stinging; ocular
  burning; eye pain; ocular pain; foreign body sensation; transient blurred vision; photopsia; floaters; ocular
  hyperaemia; conjunctival haemorrhage; eyelash growth; iris pigmentation; retinal tear; vitreous haemorrhage; stent
  malposition; stent obstruction; ocular allergy; allergic conjunctivitis; blepharitis; dry eye; ptosis = Harms of
  the eye.
bitter taste; metallic taste; altered taste; burning sensation; tooth staining; meteorism; loose motions; loose
  stools; gastrointestinal complaints; gastrointestinal upset; epigastric pain; dumping syndrome; intestinal
  perforation = Harms of mouth and gut.
lethargy; nervousness; loss of consciousness; sleeping problems; flu-like syndrome; flu-like symptoms; serum
  sickness-like reaction; anaphylactic shock; anaphylactoid reactions; autoimmune phenomena; lack of effect;
  treatment delay; lymphoedema; hypoglycaemic reactions; gout; acne; cellulitis; vaginal discharge; tachysystole;
  hyperstimulation; myasthenic crises; cholelithiasis; hepatic decompensation; flap necrosis; brachial plexopathy;
  muscle strain = Other harms that trials count.
`;
