/** Heart, lungs, gut, liver, kidneys, metabolism, infection and tumours. The format is explained in `endpoint-terms.ts`. */
export const organTerms = `
# other
heart rate; resting heart rate; heart rate response; pulse rate = Heart beats per minute.
heart rate variability = Changes between heart beats, a sign of autonomic tone.
mean arterial pressure [MAP]; arterial pressure; mean arterial blood pressure = Mean pressure in the arteries.
ambulatory blood pressure; 24-hour ambulatory blood pressure; 24-h blood pressure; home blood pressure; office blood
  pressure = Blood pressure by how and where it is taken.
blood pressure control; pulse pressure; central blood pressure = Blood pressure at target, or derived from its two
  values.
haemodynamics; haemodynamic stability; haemodynamic parameters; haemodynamic variables; haemodynamic response =
  Pressures and flows of the circulation.
cardiac output; cardiac index; stroke volume = Blood that the heart pumps.
systemic vascular resistance; pulmonary vascular resistance [PVR]; pulmonary artery pressure; pulmonary arterial
  pressure; mean pulmonary artery pressure; pulmonary capillary wedge pressure = Pressure and resistance in a
  circulation.
ejection fraction; left ventricular function; cardiac function; systolic function; diastolic function; right
  ventricular function = How well the heart pumps and fills.
left ventricular mass; left ventricular mass index; left ventricular hypertrophy; ventricular remodelling; left
  ventricular remodelling = Size and shape of the heart's main chamber.
left ventricular end-diastolic volume; left ventricular end-systolic volume; left ventricular end-systolic volume
  index; left atrial volume = Volumes of the heart's chambers.
global longitudinal strain = Shortening of the heart muscle as it beats.
infarct size; myocardial salvage; myocardial salvage index = Heart muscle lost or saved.
myocardial perfusion; coronary flow reserve; coronary blood flow; TIMI flow; TIMI flow grade; myocardial blush grade;
  no-reflow = Blood flow to the heart muscle.
ST-segment resolution; ST segment resolution = Return of the electrocardiogram after an artery is opened.
late lumen loss; in-stent late loss; minimal lumen diameter; percent atheroma volume; neointimal hyperplasia; plaque
  volume = Narrowing inside a vessel or stent.
restenosis; binary restenosis; in-stent restenosis; angiographic restenosis = A vessel that narrows again after
  opening.
target-lesion revascularisation; target lesion failure; target-vessel revascularisation; target vessel failure =
  Another intervention or event at the treated site.
carotid intima-media thickness; intima-media thickness; coronary artery calcification; coronary calcium score;
  atherosclerosis progression = Thickness or chalk of artery walls.
endothelial function; flow-mediated dilation; flow-mediated dilatation; brachial artery flow-mediated dilation = How
  well an artery widens.
arterial stiffness; pulse wave velocity; augmentation index; vascular function; vascular stiffness = How rigid
  arteries are.
cerebral blood flow; regional cerebral blood flow; cerebral oxygen saturation; cerebral oxygenation = Blood or oxygen
  that reaches the brain.
limb blood flow; muscle blood flow; forearm blood flow; blood flow; microcirculation; skin blood flow = Blood that
  reaches a tissue.
patency; primary patency; fistula patency; graft patency; secondary patency; vessel patency = A vessel or graft that
  stays open.
limb salvage; amputation; amputations; major amputation; lower-limb amputation; lower limb amputation = Keeping or
  losing a limb.
walking distance; pain-free walking distance; maximal walking distance; maximum walking distance; claudication
  distance; peak walking time = How far or long a patient can walk.
exercise capacity; exercise tolerance; exercise duration; exercise time; exercise performance; total exercise time;
  aerobic capacity; maximal oxygen uptake; maximal oxygen consumption; oxygen uptake [VO2]; oxygen consumption;
  cardiorespiratory fitness; physical fitness; VO2max; VO2 max; VO2peak = How much effort a person can sustain.
New York Heart Association class; NYHA class; NYHA functional class; WHO functional class; functional class;
  functional capacity = Limits that the heart or lungs set in daily life.
angina frequency; anginal attacks; angina attacks; nitroglycerin consumption; nitroglycerin use = How often angina
  occurs.
sinus rhythm; conversion to sinus rhythm; maintenance of sinus rhythm; restoration of sinus rhythm; cardioversion =
  The heart's normal rhythm.
ventricular arrhythmias; ventricular tachycardia; ventricular fibrillation; appropriate shocks; inappropriate shocks;
  implantable cardioverter-defibrillator shocks = Dangerous rhythms or the shocks against them.
atrial fibrillation; new-onset atrial fibrillation; postoperative atrial fibrillation; atrial arrhythmias; atrial
  tachyarrhythmia = An irregular rhythm from the atria.
cardiac arrest; return of spontaneous circulation; sudden cardiac death; sudden death = The heart's stop and what
  follows.
cardiovascular events; cardiovascular event; cardiac events; vascular events; coronary events; ischaemic events;
  cardiovascular outcomes; thrombotic events = Events of heart and vessels, often as a composite.
cardiovascular risk; cardiovascular risk factors; coronary risk; 10-year cardiovascular risk = Chance of such events
  or what raises it.
coronary heart disease; coronary artery disease; ischaemic heart disease = Narrowed arteries of the heart as an event.
heart failure; congestive heart failure; worsening heart failure = Heart failure as an event.
recurrent stroke; stroke recurrence; ischaemic stroke; recurrent ischaemic stroke; transient ischaemic attack; infarct
  volume; infarct growth; recanalisation; reperfusion; symptomatic vasospasm; delayed cerebral ischaemia = Events and
  findings of stroke.
lung function; pulmonary function; respiratory function; lung volumes; spirometry; vital capacity; total lung
  capacity; residual volume; inspiratory capacity; airway resistance = How well the lungs move air.
forced expiratory flow; FEF25-75; maximal mid-expiratory flow = How fast air leaves the lungs.
forced oscillation technique; respiratory resistance = How hard it is to move air.
forced expiratory volume in one second; forced expiratory volume in 1 second; forced expiratory volume; FEV1/FVC = Air
  blown out in the first second.
peak expiratory flow; peak expiratory flow rate [PEFR]; peak flow; morning peak expiratory flow = Fastest flow of
  breathing out.
diffusing capacity; diffusing capacity for carbon monoxide [DLCO] = How well gas passes from lung to blood.
airway hyperresponsiveness; bronchial hyperresponsiveness; airway responsiveness; bronchodilation = How readily the
  airways narrow or open.
asthma control; asthma symptoms; asthma symptom score; Asthma Control Questionnaire; Asthma Control Test [ACT];
  symptom-free days; asthma attacks; wheezing; wheeze; nocturnal awakenings = How well asthma is held in check.
dyspnoea score; Transition Dyspnea Index [TDI]; Borg dyspnoea; modified Medical Research Council dyspnoea =
  Breathlessness on a scale.
COPD Assessment Test; respiratory symptoms; nasal symptoms; nasal symptom score; total nasal symptom score [TNSS];
  symptom score; symptom scores; ocular symptoms; rhinitis symptoms = Symptoms added up on a scale.
sweat chloride; sweat chloride concentration; mucociliary clearance; sputum volume; lung clearance index = Measures of
  cystic fibrosis and mucus.
inspiratory muscle strength; maximal inspiratory pressure; respiratory muscle strength; maximum inspiratory pressure =
  Strength of the muscles of breathing.
gastric emptying; gastric residual volume; gastric volume; gastric pH; gastric acidity; intragastric pH; acid
  secretion = Filling, emptying and acid of the stomach.
ulcer healing; ulcer recurrence; peptic ulcer; gastric ulcer; endoscopic ulcers; duodenal ulcer = Ulcers of stomach or
  bowel and their healing.
oesophagitis healing; heartburn resolution; oesophageal acid exposure; acid exposure time; reflux symptoms;
  gastro-oesophageal reflux = Reflux of acid and its harm.
bowel function; bowel movements; bowel movement frequency; complete spontaneous bowel movements [CSBM]; spontaneous
  bowel movements; stool frequency; stool consistency; stool weight; stool output; stool volume; defecation frequency;
  colonic transit time; colonic transit; gastrointestinal transit = How the bowel works.
bowel preparation; bowel cleansing; quality of bowel preparation; Boston Bowel Preparation Scale; adequate bowel
  preparation; polyp detection rate; adenoma detection rate; caecal intubation; adenoma recurrence; caecal intubation
  time = Measures of colonoscopy.
mucosal healing; endoscopic remission; endoscopic response; endoscopic improvement; histological remission; Crohn's
  Disease Activity Index [CDAI]; clinical response; Mayo score; disease activity; Simple Endoscopic Score for Crohn's
  Disease = Activity of bowel or joint inflammation.
duration of diarrhoea; intestinal permeability; gut permeability; faecal incontinence; rectal bleeding; symptom
  relief; adequate relief; global symptom relief = Course of bowel complaints.
rebleeding; variceal bleeding; variceal rebleeding; haemostasis; portal pressure; hepatic venous pressure gradient;
  ascites; hepatic encephalopathy; hepatorenal syndrome; spontaneous bacterial peritonitis = Events of advanced liver
  disease.
hepatic steatosis; liver fat; liver fat content; hepatic fat; intrahepatic triglyceride; liver fibrosis; hepatic
  fibrosis; fibrosis stage; liver stiffness; fibrosis improvement; histological improvement = Fat or scar in the
  liver.
HBeAg seroconversion; HBsAg loss; HBeAg loss; HBsAg seroclearance; ALT normalisation; rapid virologic response =
  Answers of viral hepatitis.
Child-Pugh score; Model for End-Stage Liver Disease score [MELD]; MELD score = Severity of liver disease.
glomerular filtration rate; measured glomerular filtration rate = Fluid that the kidneys filter per minute.
doubling of serum creatinine; end-stage renal disease; end-stage kidney disease; kidney disease progression;
  progression of kidney disease; renal outcomes; renal replacement therapy; need for dialysis; dialysis dependence;
  contrast-induced nephropathy; contrast nephropathy; dialysis adequacy; residual renal function; Kt/V = Loss of
  kidney function and its replacement.
delayed graft function; acute rejection; rejection; biopsy-proven acute rejection; graft survival; graft function;
  allograft survival; patient survival; graft failure; chronic rejection = Course of a transplant.
acute graft-versus-host disease; chronic graft-versus-host disease; graft-versus-host disease = Attack of the graft on
  its host.
kidney stone recurrence; stone-free rate; stone recurrence; stone clearance; stone expulsion; stone expulsion rate;
  stone passage = Fate of stones.
waist circumference; waist-to-hip ratio; hip circumference; waist = Girth, a sign of fat in the belly.
body composition; body fat; fat mass; body fat percentage; lean body mass; lean mass; fat-free mass; visceral fat;
  abdominal fat; visceral adipose tissue; skinfold thickness; appendicular lean mass; muscle mass; adiposity; percent
  body fat = Fat and muscle of the body.
energy expenditure; resting energy expenditure; resting metabolic rate; substrate oxidation; fat oxidation = Energy
  that the body uses.
energy intake; food intake; caloric intake; dietary intake; protein intake; calorie intake; fruit and vegetable
  intake; fruit and vegetable consumption; vegetable intake; sodium intake; salt intake; fibre intake; fat intake;
  nutrient intake; oral intake; fluid intake; milk intake = What people eat and drink.
appetite; satiety; hunger; fullness; thirst = Wish to eat or drink.
nutritional status; malnutrition; undernutrition; stunting; wasting; weight-for-age; weight-for-height;
  length-for-age; mid-upper arm circumference = State of nourishment.
diabetes incidence; incident diabetes; new-onset diabetes; diabetic retinopathy progression; progression of
  retinopathy; diabetic retinopathy; retinopathy; diabetic complications; microvascular complications; diabetic
  nephropathy; metabolic syndrome = Diabetes and its late harm.
nocturnal hypoglycaemia; hypoglycaemic events; hypoglycaemic episodes; neonatal hypoglycaemia; hypoglycaemia = Blood
  sugar too low.
metabolic control; metabolic parameters; metabolic outcomes = Sugar, fats and weight together.
linear growth; height velocity; growth velocity; height; bone age; growth; weight velocity; height standard deviation
  score; final height; catch-up growth = How children grow.
clinical failure; treatment failure; clinical success; treatment success; therapeutic success; therapeutic failure;
  failure; clinical improvement; clinical efficacy; therapeutic efficacy; treatment response; therapeutic response;
  global improvement; symptom improvement; symptomatic improvement; clinical recovery = Whether the treatment worked.
fever clearance time; defervescence; duration of fever; resolution of fever; duration of symptoms; symptom duration;
  duration of illness; illness duration; symptom resolution; resolution of symptoms; symptom severity; time to
  resolution; symptom relief time = Course of an illness.
microbiological cure; mycological cure; bacteriological cure; bacterial eradication; parasitological cure; mycological
  eradication; parasitological cure rate; cure; recurrence; relapse; reinfection; recurrent infection; cure rates;
  relapse rates = Getting rid of an infection, or its return.
HIV acquisition; HIV transmission; mother-to-child transmission; HIV incidence; HIV seroconversion; HIV infection;
  transmission; secondary attack rate = Spread of an infection.
malaria episodes; clinical malaria; malaria incidence; malaria; placental malaria; malaria parasitaemia; tuberculosis;
  tuberculosis incidence; influenza; influenza-like illness; laboratory-confirmed influenza; diarrhoeal episodes;
  acute respiratory infections; acute otitis media; otitis media = Infections counted as outcomes.
seroprotection; seroprotection rate; seropositivity; vaccine uptake; vaccination rate; vaccination coverage;
  immunisation coverage; reactogenicity; vaccination uptake; vaccine effectiveness = Answers to, and use of, vaccines.
disease control; local control; locoregional control; local recurrence; distant metastasis; distant metastases;
  locoregional recurrence; local tumour control; tumour control; loco-regional control; tumour recurrence; biochemical
  recurrence; biochemical failure; recurrence rate; recurrence rates; metastasis = Return or spread of a tumour.
tumour response; tumour size; tumour shrinkage; tumour volume; tumour growth; tumour regression; radiological
  response; pathological response; major pathological response; histological response; haematological response;
  cytogenetic response; complete cytogenetic response; molecular response; major molecular response; best overall
  response; lesion size; spleen volume; transfusion independence; cancer incidence; cancer mortality; lymph node
  yield; survival outcomes; margin status; cytogenetic remission = How a tumour answers to treatment.
survival; survival time; survival rate; survival rates; survival benefit; 5-year survival; two-year survival; one-year
  survival; 1-year survival; 5-year overall survival; long-term survival; survival to discharge; survival to hospital
  discharge = Being alive after a set time.
death; deaths; died; death from any cause; number of deaths; fatality; case fatality; case-fatality rate; hospital
  mortality; in-hospital mortality; 28-day mortality; 30-day mortality; 90-day mortality; ICU mortality; neonatal
  mortality; infant mortality; child mortality; operative mortality; early mortality; perioperative mortality;
  neonatal death; in-hospital death; mortality rates = Dying within a set time.
morbidity; morbidity and mortality; postoperative morbidity; neonatal morbidity; maternal morbidity; perioperative
  morbidity; major morbidity; surgical morbidity = Illness or complications that follow.
relapsed; recurred; progressed; responded; recovered; readmitted; conceived; seroconverted; deteriorated;
  miscarried; transfused; reinfarcted; seroprotected = What became of people, said by its verb.
E/A ratio [E/A ratio]; relative dose intensity [RDI]; steroid-resistant rejection; sustained response; early
  relapse; distant failure; locoregional failure; qualified success; antihypertensive effect; hypotensive effect;
  ocular hypotensive efficacy; glucose-lowering effect; cure of infection; interval from induction to delivery;
  additional uterotonics; additional oxytocics; intake of analgesics; global perceived effect; number of analgesic
  doses; number of injections; number of medications; reliever use; emergent resistance; treatment-emergent
  resistance; fever clearance; HBeAg clearance; MRD clearance; drop-free control = Results of many fields.
`;
