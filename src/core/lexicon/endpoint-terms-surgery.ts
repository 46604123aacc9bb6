/** Surgery, anaesthesia, intensive care, pregnancy, newborns and urology. The format is explained in `endpoint-terms.ts`. */
export const surgeryTerms = `
# other
postoperative pain; postoperative pain scores; pain; acute pain; chronic pain; pain level; pain levels; pain
  reduction; pain control; pain intensity score; procedural pain; shoulder pain; knee pain; neuropathic pain; pelvic
  pain; labour pain; perineal pain; pain during injection; pain on injection; breakthrough pain; worst pain; pain
  perception; pain at 24 hours; persistent pain; resting pain; pain ratings; pain sensation; pain tolerance; pain
  threshold; pressure pain threshold; musculoskeletal pain; postoperative pain intensity; wound pain; dynamic pain;
  pain catastrophising; pain-related disability; Visual Analogue Scale pain = Pain as the patient rates it.
analgesia; analgesic efficacy; analgesic effect; postoperative analgesia; duration of postoperative analgesia; quality
  of analgesia; time to first analgesic request; time to first analgesia; rescue analgesic; rescue analgesics;
  analgesic requirement; analgesic requirements; need for rescue analgesia; analgesic use; postoperative analgesic
  consumption; morphine requirement; morphine requirements; morphine use; fentanyl consumption; opioid requirements;
  total morphine consumption; propofol consumption; analgesics use; supplemental analgesia; rescue medication = How
  well pain is held off and what more is needed.
sensory block; motor block; onset of motor block; motor blockade; sensory blockade; sensory block onset; onset time;
  block duration; block success; duration of motor block; duration of block; sensory level; block height; duration of
  sensory blockade; Bromage score; time to block onset = Reach and length of a nerve block.
sedation; sedation score; sedation level; level of sedation; depth of anaesthesia; depth of sedation; bispectral index
  [BIS]; Ramsay sedation score; amnesia; anxiolysis; Richmond Agitation-Sedation Scale [RASS] = How deeply a patient
  is sedated.
emergence time; recovery time; time to extubation; extubation time; time to eye opening; awakening time; recovery
  profile; discharge time; time to discharge; time to orientation; recovery from anaesthesia; recovery room stay;
  induction time; Aldrete score; early recovery; quality of recovery; recovery; functional recovery; postoperative
  recovery; quality of recovery score; QoR-15; QoR-40 = How fast and well patients recover.
intubating conditions; intubation conditions; intubation success; first-pass success; first-attempt success;
  successful intubation; intubation time; time to intubation; insertion time; ease of insertion; glottic view; success
  rate of intubation; number of attempts; insertion success; first attempt success rate; Cormack-Lehane grade;
  laryngoscopic view = How readily a tube or device is placed.
postoperative cognitive dysfunction; emergence cough; postoperative nausea; postoperative vomiting; antiemetic use;
  rescue antiemetic; rescue antiemetics; complete control of vomiting; emetic episodes; complete protection;
  chemotherapy-induced nausea and vomiting; chemotherapy-induced nausea = Troubles after anaesthesia or chemotherapy.
intraoperative blood loss; postoperative blood loss; estimated blood loss; total blood loss; haemoglobin drop;
  menstrual blood loss; perioperative blood loss; chest tube drainage; drainage volume; transfusion; transfusions;
  blood transfusion; blood transfusions; transfusion requirements; transfusion requirement; red-cell transfusion; need
  for transfusion; allogeneic blood transfusion; transfusion rate; red blood cell transfusion; surgical field
  visibility; time to haemostasis = Blood lost and replaced.
operating time; operation time; duration of surgery; operative duration; surgical time; procedure time; procedure
  duration; procedural success; technical success; procedural time; conversion rate; conversion to open surgery;
  conversion to laparotomy; fluoroscopy time; duration of anaesthesia; surgical conditions; surgeon satisfaction;
  tourniquet time; technical success rate; treatment time = How the procedure went.
postoperative hospital stay; hospital stay; length of hospital stay; length of hospitalisation; duration of
  hospitalisation; duration of hospital stay; hospital length of stay; ICU length of stay; intensive care unit stay;
  length of ICU stay; ICU stay; length of intensive care unit stay; postoperative length of stay; duration of
  intensive care; days in hospital = Time spent in hospital or intensive care.
time to first flatus; time to flatus; first flatus; first bowel movement; time to first bowel movement; return of
  bowel function; bowel function recovery; gastrointestinal recovery; postoperative ileus; ileus; time to first
  defecation; time to oral intake; time to ambulation; time to first oral intake; passage of flatus; ambulation; early
  mobilisation; nasogastric tube reinsertion = How bowel and body start again after surgery.
anastomotic leakage; anastomotic leak; anastomotic stricture; bile leak; bile duct injury; pancreatic fistula;
  postoperative pancreatic fistula; biliary complications; delayed gastric emptying; intra-abdominal abscess; fistula
  healing; stricture; adhesions; adhesion formation; bowel obstruction; hernia recurrence; incisional hernia;
  recurrent hernia; parastomal hernia; evisceration; abscess = Complications of abdominal surgery.
complications; complication rate; complication rates; surgical complications; perioperative complications;
  intraoperative complications; overall complications; major complications; minor complications; pulmonary
  complications; postoperative pulmonary complications; respiratory complications; cardiac complications; wound
  complications; vascular complications; infectious complications; neurological complications; infection rates; septic
  complications; haemorrhagic complications; access-site complications; postoperative infection; postoperative
  infections; postoperative complication rate; surgical site infections; overall complication rate = Harm that follows
  a procedure.
reoperation; reoperation rate; re-operation; reintervention; repeat surgery; need for surgery; surgical intervention;
  need for reoperation; revision surgery; revision rate; implant survival; implant failure; retreatment; implant
  loosening; repeat intervention = Another operation.
cosmesis; cosmetic result; cosmetic outcome; scar quality; scar appearance; aesthetic outcome; cosmetic results;
  hypertrophic scarring; scarring; wound cosmesis; donor-site pain = How the result looks.
fracture healing; time to union; bone healing; fracture union; union rate; nonunion; bony union; radiographic union;
  fusion rate; radiographic healing; malunion; callus formation = How bone heals.
healing time; time to healing; time to wound healing; wound healing time; healing rate; ulcer area; wound size; wound
  area; ulcer size; epithelialisation; re-epithelialisation; graft take; complete healing; wound closure; healing;
  pressure ulcers; pressure ulcer; pressure ulcer incidence = How wounds heal.
mechanical ventilation; duration of mechanical ventilation; duration of ventilation; need for mechanical ventilation;
  ventilation duration; extubation failure; reintubation; weaning success; weaning time; weaning duration; successful
  extubation; ventilator days; intubation; need for intubation; endotracheal intubation; intubation rate; invasive
  mechanical ventilation; noninvasive ventilation failure; need for respiratory support; oxygen requirement;
  supplemental oxygen; duration of oxygen therapy; need for oxygen = Help with breathing.
APACHE II score; multiple organ failure; organ failure; organ dysfunction; multiple organ dysfunction; organ
  failure-free days; shock reversal; vasopressor requirement; vasopressor use; vasopressor requirements; fluid
  balance; inotropic support; ephedrine requirement; ephedrine consumption; phenylephrine requirement;
  vasopressor-free days = Failure and support of organs.
intracranial pressure; cerebral perfusion pressure; central venous pressure; intra-abdominal pressure; peak airway
  pressure; airway pressure; lung compliance; respiratory rate; body temperature; core temperature; tidal volume;
  vital signs; minute ventilation; dynamic compliance; optic nerve sheath diameter = Vital measures at the bedside.
# proportion
pregnancy rate; pregnancy rates; pregnancy; ongoing pregnancy; ongoing pregnancy rate; clinical pregnancy rate;
  biochemical pregnancy; implantation rate; implantation rates; fertilisation rate; multiple pregnancy; multiple
  pregnancy rate; ovulation; ovulation rate; conception; cumulative live birth rate; cycle cancellation; number of
  oocytes retrieved; oocytes retrieved; oocyte quality; embryo quality; endometrial thickness; follicular development;
  ovarian hyperstimulation syndrome; pregnancy outcomes; pregnancy outcome; unintended pregnancy; repeat pregnancy;
  fertility; ovarian response; ectopic pregnancy = Becoming and staying pregnant.
miscarriage; miscarriage rate; pregnancy loss; spontaneous abortion; complete abortion; stillbirth; perinatal death;
  fetal loss; fetal death; perinatal mortality; maternal mortality; maternal death; perinatal outcomes; perinatal
  outcome; neonatal outcomes; neonatal outcome; maternal outcomes; obstetric outcomes; complete expulsion; early
  pregnancy loss = Loss of a pregnancy and outcomes around birth.
mode of delivery; mode of birth; vaginal delivery; vaginal birth; spontaneous vaginal delivery; caesarean delivery;
  caesarean section; caesarean section rate; instrumental delivery; operative vaginal delivery; vaginal delivery
  within 24 hours; assisted vaginal delivery; caesarean delivery rate; instrumental vaginal delivery = How the child
  was born.
induction-to-delivery interval; induction to delivery interval; duration of labour; labour duration; cervical
  dilatation; cervical ripening; Bishop score; oxytocin augmentation; first stage of labour; second stage of labour;
  uterine hyperstimulation; uterine tachysystole; third stage of labour; uterine rupture; uterine contractions;
  successful induction; time to delivery; cervical length; uterine tone; uterine atony = Course of labour.
perineal trauma; perineal tears; third-degree tears; episiotomy; retained placenta; placental abruption;
  chorioamnionitis; endometritis; preterm premature rupture of membranes; puerperal infection; postpartum anaemia;
  severe perineal trauma; postpartum infection; manual removal of placenta = Harm to mothers around birth.
gestational diabetes; gestational hypertension; pre-eclampsia; eclampsia; HELLP syndrome; gestational weight gain;
  gestational age at delivery; gestational age at birth; prolongation of pregnancy; preterm delivery; preterm labour;
  low birth weight; low birthweight; birthweight; small for gestational age; large for gestational age; fetal growth
  restriction; intrauterine growth restriction; macrosomia; mean birth weight; birth length; head circumference;
  prematurity; preterm birth rate; shoulder dystocia = Course of pregnancy and size at birth.
Apgar score; Apgar scores; 5-minute Apgar score; Apgar score at 5 minutes; fetal distress; fetal heart rate; birth
  asphyxia; neonatal intensive care unit admission; NICU admission; neonatal intensive care admission; meconium
  aspiration syndrome; neonatal complications; hypoxic-ischaemic encephalopathy; neonatal resuscitation; admission to
  the neonatal intensive care unit; Apgar = State of the newborn.
respiratory distress syndrome; patent ductus arteriosus; ductal closure; retinopathy of prematurity; necrotising
  enterocolitis; bronchopulmonary dysplasia; chronic lung disease; periventricular leukomalacia; cerebral palsy;
  neurodevelopmental impairment; neurodevelopmental outcome; neurodevelopment; neurodevelopmental outcomes; time to
  full enteral feeding; time to full feeds; feeding intolerance; feeding tolerance; full enteral feeds; enteral
  feeding; duration of phototherapy; crying time; crying; physiological stability; severe intraventricular haemorrhage
  = Course of preterm and newborn children.
breastfeeding; exclusive breastfeeding; breastfeeding duration; breastfeeding rates; duration of breastfeeding; milk
  volume; breast milk volume; milk production; exclusive breastfeeding rates; initiation of breastfeeding;
  breastfeeding initiation; breastfeeding self-efficacy = Feeding at the breast.
menstrual bleeding; heavy menstrual bleeding; bleeding pattern; bleeding patterns; fibroid volume; uterine volume;
  menstrual cycle; endometriosis-related pain; endometrial hyperplasia; menopausal symptoms; vasomotor symptoms;
  vaginal pH; hirsutism; dyspareunia; climacteric symptoms; premenstrual symptoms; continuation rate; contraceptive
  use; continuation rates; polycystic ovary syndrome symptoms = Women's cycle, contraception and menopause.
urinary incontinence; incontinence episodes; urgency episodes; micturition frequency; nocturia; maximum flow rate;
  maximum urinary flow rate [Qmax]; postvoid residual; post-void residual volume; postvoid residual volume; urinary
  flow rate; bladder capacity; maximum cystometric capacity; lower urinary tract symptoms; urgency; continence;
  continence rate; urinary symptoms; prostate volume; voiding symptoms; peak urinary flow; International Prostate
  Symptom Score; urinary frequency; enuresis; wet nights; pad test; urinary continence; [PVR] = How the bladder works.
erectile function; sexual function; erectile dysfunction; International Index of Erectile Function [IIEF]; sexual
  satisfaction; Female Sexual Function Index [FSFI]; sexual desire; intravaginal ejaculatory latency time [IELT];
  satisfying sexual events; potency = Sexual function by report.
sperm concentration; sperm count; sperm motility; semen quality; semen parameters; sperm morphology = Quality of
  semen.
`;
