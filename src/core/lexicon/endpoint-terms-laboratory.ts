/** Laboratory values and other measurements. The format is explained in `endpoint-terms.ts`. */
export const laboratoryTerms = `
# other
CD4/CD8 ratio; CD4+/CD8+ ratio; CD3+; CD4+ T cells; CD8+ T cells; CD4+ cells; NK cell activity; natural killer cell
  activity; T-cell subsets = Cells of immunity in the blood.
CA 15-3 [CA 15-3, CA15-3] = A marker of breast cancer in the blood.
positive predictive value; negative predictive value = The share of test results that are right.
creatinine; serum creatinine = A waste product in blood that rises as the kidneys fail.
creatinine clearance = Blood cleared of creatinine per minute, a measure of kidney function.
cystatin C = A protein in blood by which kidney function is estimated.
blood urea nitrogen [BUN]; urea = A waste product in blood that rises as the kidneys fail.
uric acid; serum urate; urate = End product of purines; high with gout.
albuminuria; urinary albumin excretion; microalbuminuria = Albumin in the urine, a sign of kidney damage.
urinary protein excretion; 24-hour urinary protein; urinary protein; protein-to-creatinine ratio = Protein lost with
  the urine.
urine output; urine volume; urinary volume; diuresis = Urine made in a set time.
renal function; kidney function = How well the kidneys clear the blood.
liver function; hepatic function; liver function tests = How well the liver works, by blood tests.
liver enzymes; aminotransferases; transaminases; liver transaminases = Enzymes that leak from damaged liver cells.
alanine aminotransferase [ALT, SGPT]; alanine transaminase = An enzyme that leaks from damaged liver cells.
aspartate aminotransferase [AST, SGOT]; aspartate transaminase = An enzyme that leaks from damaged cells of liver and
  muscle.
alkaline phosphatase [ALP] = An enzyme of bile ducts and bone.
gamma-glutamyl transferase [GGT]; gamma-glutamyltransferase = An enzyme of bile ducts.
bilirubin; total bilirubin; serum bilirubin = Breakdown product of haemoglobin that rises with liver disease.
prothrombin time; international normalised ratio [INR] = How long blood takes to clot by one pathway.
activated partial thromboplastin time [aPTT]; partial thromboplastin time = How long blood takes to clot by the other
  pathway.
D-dimer; D-dimers = Breakdown product of clots.
fibrinogen = The protein from which clots are built.
platelet count; platelet counts; platelets = Blood platelets per volume.
platelet aggregation; platelet reactivity; platelet function = How readily platelets stick together.
white blood cell count [WBC]; leukocyte count; white cell count = White blood cells per volume.
neutrophil count; absolute neutrophil count [ANC] = Neutrophils per volume.
neutrophil recovery; platelet recovery; neutrophil engraftment; platelet engraftment; engraftment = Return of blood
  cells after a transplant.
lymphocyte count; lymphocyte counts = Lymphocytes per volume.
eosinophil count; blood eosinophils; eosinophils; sputum eosinophils = Eosinophils per volume or share.
haematocrit; packed cell volume = Share of red cells in the blood.
red blood cell count; reticulocyte count = Red cells, or young red cells, per volume.
mean corpuscular volume = Mean size of red cells.
ferritin; serum ferritin = The protein that stores iron; low when stores are empty.
transferrin saturation; serum iron; iron status; iron stores = Iron available in the blood.
vitamin D; 25-hydroxyvitamin D; serum 25-hydroxyvitamin D; vitamin D status; 25(OH)D = The vitamin's level in blood.
vitamin B12; serum vitamin B12; serum folate; folate status; red cell folate = The vitamins' level in blood.
homocysteine; plasma homocysteine = An amino acid in blood, linked to vascular disease.
serum retinol; vitamin A status; vitamin E; alpha-tocopherol = Levels of fat-soluble vitamins.
plasma zinc; serum zinc; zinc status; serum magnesium; serum selenium = Levels of trace elements in blood.
serum calcium; ionised calcium = Calcium in the blood.
serum phosphate; serum phosphorus; phosphate; phosphorus = Phosphate in the blood.
serum potassium; potassium = Potassium in the blood.
serum sodium; sodium excretion; urinary sodium excretion; urinary sodium; natriuresis = Sodium in blood or urine.
parathyroid hormone [PTH]; intact parathyroid hormone [iPTH]; parathormone; serum parathormone = Hormone that governs calcium.
fibroblast growth factor 23 [FGF23] = Hormone that governs phosphate.
glucose; blood glucose; plasma glucose; serum glucose; glucose control; blood sugar = Sugar in the blood.
postprandial glucose; 2-hour plasma glucose; postprandial plasma glucose; postprandial blood glucose; glucose
  excursions; postprandial glycaemia = Sugar in the blood after a meal.
glycaemic control; glucose tolerance; glucose variability; glycaemic variability = How well blood sugar is kept in
  range.
insulin sensitivity; insulin resistance; fasting insulin; serum insulin; insulin secretion; insulin levels; plasma
  insulin = How the body makes and answers insulin.
beta-cell function; C-peptide = How well the pancreas makes insulin.
insulin requirement; daily insulin dose; total daily insulin dose; insulin requirements; insulin use = Insulin that
  patients need.
fructosamine; glycated albumin = Blood sugar over the last two to three weeks.
glucagon; ghrelin; [GLP-1] = Hormones of metabolism.
leptin; adiponectin = Hormones of fat tissue.
lipid profile; lipid levels; blood lipids; serum lipids; plasma lipids; lipids = Fats in the blood.
total cholesterol; serum cholesterol; plasma cholesterol; cholesterol = Cholesterol in the blood.
non-HDL cholesterol; VLDL cholesterol = Cholesterol in particles that clog arteries.
apolipoprotein B; apolipoprotein A-I; apoB; apolipoproteins = Proteins of the particles that carry fats.
lipoprotein(a); lipoprotein (a); lipoprotein a = A particle that carries cholesterol and risk.
oxidised LDL; malondialdehyde; oxidative stress; total antioxidant capacity; antioxidant capacity; superoxide
  dismutase; glutathione peroxidase; lipid peroxidation = Signs of damage by oxygen and defence against it.
C-reactive protein [CRP]; high-sensitivity C-reactive protein [hsCRP]; hs-CRP = A protein in blood that rises with
  inflammation.
erythrocyte sedimentation rate [ESR] = How fast red cells sink, faster with inflammation.
procalcitonin = A protein in blood that rises with bacterial infection.
interleukin-6; IL-6; interleukin 6; interleukin-1; IL-1; interleukin-8; IL-8; interleukin-10; IL-10; IL-1β; IL-17;
  interleukin-17 = Messengers of inflammation.
tumour necrosis factor-alpha; TNF-alpha; TNF-α; TNFα; tumour necrosis factor α; tumour necrosis factor alpha = A
  messenger of inflammation.
interferon-gamma; interferon-γ; IFN-γ; IFN-gamma = A messenger of cellular immunity.
cytokine levels; cytokines; inflammatory markers; inflammatory cytokines; inflammatory biomarkers; markers of
  inflammation; proinflammatory cytokines = Messengers and signs of inflammation.
systemic inflammation; airway inflammation; inflammation = Inflammation, by markers in blood or tissue.
faecal calprotectin; calprotectin = A protein in stool that rises with inflammation of the bowel.
immunoglobulin G; immunoglobulin E; total IgE; IgE; specific IgE; serum IgG; secretory IgA = Antibodies by class.
complement C3; anti-dsDNA antibodies; anti-dsDNA = Signs of active autoimmune disease.
cardiac troponin; troponin; troponin T; troponin I; high-sensitivity troponin; troponin release = A protein that leaks
  from damaged heart muscle.
creatine kinase [CK]; creatine kinase-MB; CK-MB = An enzyme that leaks from damaged muscle.
lactate dehydrogenase [LDH] = An enzyme that leaks from damaged cells.
natriuretic peptide; B-type natriuretic peptide [BNP]; brain natriuretic peptide = A hormone that rises as the heart
  fails.
renin activity; plasma renin activity; aldosterone; plasma aldosterone = Hormones that govern blood pressure and salt.
lactate; serum lactate; blood lactate; lactate clearance; arterial lactate; lactate concentration = An acid that rises
  when tissue lacks oxygen.
base excess; arterial pH; umbilical artery pH; cord blood pH; umbilical cord pH = Acid–base balance of the blood.
oxygen saturation; arterial oxygen saturation [SaO2]; peripheral oxygen saturation [SpO2] = Share of haemoglobin that
  carries oxygen.
arterial oxygen tension [PaO2]; arterial oxygen partial pressure = Oxygen in arterial blood.
arterial carbon dioxide tension [PaCO2]; end-tidal carbon dioxide [EtCO2] = Carbon dioxide in arterial blood or
  breath.
oxygenation; oxygenation index; PaO2/FiO2 ratio; PaO2/FiO2; arterial oxygenation = How well the lungs load oxygen.
blood gases; arterial blood gases; gas exchange = Oxygen and carbon dioxide in arterial blood.
cortisol; serum cortisol; salivary cortisol; plasma cortisol; cortisol level; urinary free cortisol = The stress
  hormone.
adrenaline; noradrenaline; catecholamines; plasma noradrenaline; plasma norepinephrine; plasma catecholamines =
  Hormones of alarm.
testosterone; serum testosterone; total testosterone; free testosterone = The male sex hormone in blood.
oestradiol; serum oestradiol; serum estradiol = A female sex hormone in blood.
serum progesterone; progesterone levels; prolactin; serum prolactin = Hormones of cycle and milk.
follicle-stimulating hormone [FSH]; luteinising hormone [LH]; gonadotrophins = Hormones that steer ovary and testis.
anti-Müllerian hormone [AMH]; anti-Mullerian hormone; ovarian reserve = A sign of the ovary's reserve.
sex hormone-binding globulin [SHBG] = The protein that carries sex hormones.
insulin-like growth factor 1 [IGF-1]; insulin-like growth factor I [IGF-I] = A hormone by which growth hormone acts.
thyroid-stimulating hormone [TSH]; thyrotropin; free thyroxine = Hormones of the thyroid.
prostate-specific antigen [PSA]; PSA level; PSA decline = A protein in blood that rises with prostate disease.
carcinoembryonic antigen [CEA]; alpha-fetoprotein [AFP]; CA-125 = Proteins in blood that tumours may make.
circulating tumour DNA; ctDNA; circulating tumour cells = Traces of a tumour in the blood.
Ki-67; Ki67; proliferation index = Share of cells that divide.
bone turnover markers; bone turnover; bone resorption; bone formation [P1NP]; osteocalcin; markers of bone turnover;
  C-telopeptide [CTX] = Signs of the building and breaking of bone.
bone density; bone mass; bone mineral content; trabecular bone score = Mineral in the bone.
serum albumin; albumin; prealbumin; serum prealbumin; transferrin; total protein = Proteins of blood by which
  nutrition is judged.
nitrogen balance = Nitrogen taken in less nitrogen lost.
ammonia; blood ammonia; serum ammonia = A waste product that rises as the liver fails.
antibody titre; antibody titres; antibody levels; antibody response; antibody responses; antibody concentrations; IgG
  antibodies; humoral response = Antibodies after vaccination or infection.
neutralising antibodies; neutralising antibody titres; neutralising antibody titre; neutralising titres; neutralising
  antibody responses = Antibodies that stop the pathogen.
T-cell responses; T-cell response; cellular immune response; cell-mediated immunity; cellular immunity; immune
  response; immune responses; immunological response = The defence's answer to a vaccine or treatment.
viral load; HIV RNA [HIV-1 RNA]; plasma HIV RNA; plasma viral load; viral RNA; HBV DNA; HCV RNA = Virus in blood or
  swabs.
viral clearance; viral shedding; virological failure; virologic failure; virological response; virologic response =
  Loss, shedding or return of a virus.
parasitaemia; parasite clearance; parasite clearance time; parasite density; parasite load; egg reduction rate; egg
  counts = Parasites in blood or stool.
drug resistance; antimicrobial resistance; antibiotic resistance = Pathogens that withstand the drug.
bacterial load; bacterial colonisation; colonisation; bacterial counts; nasopharyngeal carriage; nasal carriage;
  carriage = Bacteria found without illness.
sputum culture conversion; sputum conversion; culture conversion; sputum smear conversion = Sputum that no longer
  grows the bacterium.
gut microbiota; microbiota composition; microbial diversity; gut microbiome = The bacteria of the bowel.
anti-drug antibodies; antidrug antibodies; immunogenicity; inhibitor development = Antibodies against the drug, or the
  power to raise antibodies.
urinary iodine; urinary iodine concentration; urinary cotinine; cotinine; salivary cotinine; exhaled carbon monoxide =
  Traces of what was taken up.
blood lead; blood lead level; blood alcohol concentration; breath alcohol concentration = Harmful substances in blood
  or breath.
methaemoglobin; carboxyhaemoglobin = Haemoglobin that carries no oxygen.
gene expression; mRNA expression; protein expression = Signs in blood or tissue.
nitric oxide; fractional exhaled nitric oxide [FeNO, FENO]; exhaled nitric oxide = A gas in breath that rises with
  inflamed airways.
`;
