/**
 * Classes of drugs by name: the canonical class, then the other words for it. Plurals need no row of their own.
 * After a tilde stands a word that is also used of other things: in the singular it counts only before words such as
 * "therapy" or "drugs" ("antibiotic therapy", but not "antibiotic resistance").
 * Words such as "chemotherapy" name a kind of treatment, no class of drugs, and stand nowhere here.
 */
export const drugClasses = `
tyrosine kinase inhibitor: 'TKI', 'TKIs', multi-target tyrosine kinase inhibitor, multitarget tyrosine kinase inhibitor, multikinase inhibitor, multi-kinase inhibitor, multitargeted tyrosine kinase inhibitor
kinase inhibitor
monoclonal antibody: 'mAb', 'mAbs', humanized monoclonal antibody, humanised monoclonal antibody, human monoclonal antibody, monoclonal antibodies
bispecific antibody: bispecific antibodies, bispecific T-cell engager
antibody–drug conjugate: antibody-drug conjugate, 'ADCs'
immune checkpoint inhibitor: checkpoint inhibitor, immune-checkpoint inhibitor, 'ICI', 'ICIs', immune checkpoint blocker
anti-angiogenic drug: antiangiogenic drug, anti-angiogenic agent, antiangiogenic agent, angiogenesis inhibitor
immunosuppressant: immunosuppressive drug, immunosuppressive agent, immunosuppressive medication, calcineurin inhibitor
immunomodulator: immunomodulatory drug, immunomodulatory agent, 'IMiD', 'IMiDs'
chimeric antigen receptor T cells: CAR-T, CAR T cell, CAR-T cell, CAR T-cell, chimeric antigen receptor T cell, chimeric antigen receptor T lymphocyte, chimeric antigen receptor T-cell
taxane
anthracycline
fluoropyrimidine
antacid
~platinum: platinum compound, platinum agent, platinum drug, platinum salt
vinca alkaloid
alkylating agent: alkylator
antimetabolite
nitrosourea
bisphosphonate
proteasome inhibitor
hypomethylating agent: 'HMA', 'HMAs'
topoisomerase inhibitor: topoisomerase I inhibitor, topoisomerase II inhibitor
aromatase inhibitor
poly(ADP-ribose) polymerase inhibitor: poly (ADP-ribose) polymerase inhibitor, PARP inhibitor, 'PARPi'
cyclin-dependent kinase 4/6 inhibitor: CDK4/6 inhibitor, CDK 4/6 inhibitor, cyclin-dependent kinase 4 and 6 inhibitor
selective oestrogen receptor degrader: selective estrogen receptor degrader, 'SERD', 'SERDs'
selective oestrogen receptor modulator: selective estrogen receptor modulator, 'SERM', 'SERMs'
anti-androgen: antiandrogen, androgen receptor pathway inhibitor, androgen receptor inhibitor, androgen receptor antagonist, 'ARPI', 'ARPIs', androgen receptor axis-targeted agent
gonadotropin-releasing hormone agonist: GnRH agonist, GnRH analogue, GnRH analog, LHRH agonist, LHRH analogue, LHRH analog, LH-RH agonist, LH-RH analogue, GnRHa, luteinising hormone-releasing hormone agonist, luteinizing hormone-releasing hormone agonist, gonadotropin-releasing hormone analogue
GnRH antagonist: gonadotropin-releasing hormone antagonist
somatostatin analogue: somatostatin analog
corticosteroid: glucocorticoid, glucocorticosteroid, steroid, inhaled corticosteroid, topical corticosteroid, 'ICS', oral corticosteroid, inhaled glucocorticoid
nonsteroidal anti-inflammatory drug: non-steroidal anti-inflammatory drug, nonsteroidal antiinflammatory drug, 'NSAID', 'NSAIDs', COX-2 inhibitor, cyclooxygenase-2 inhibitor
statin: HMG-CoA reductase inhibitor, 3-hydroxy-3-methylglutaryl coenzyme A reductase inhibitor
fibrate
PCSK9 inhibitor
SGLT2 inhibitor: sodium-glucose cotransporter 2 inhibitor, sodium-glucose co-transporter 2 inhibitor, sodium-glucose cotransporter-2 inhibitor, 'SGLT2i', SGLT-2 inhibitor, gliflozin
GLP-1 receptor agonist: glucagon-like peptide-1 receptor agonist, glucagon-like peptide 1 receptor agonist, 'GLP-1RA', 'GLP-1RAs', 'GLP-1 RA', 'GLP-1 RAs', GLP-1 analogue, GLP-1 agonist, incretin mimetic
DPP-4 inhibitor: dipeptidyl peptidase-4 inhibitor, dipeptidyl peptidase 4 inhibitor, 'DPP-4i', gliptin, DPP4 inhibitor
sulfonylurea: sulphonylurea
thiazolidinedione: glitazone
biguanide
ACE inhibitor: angiotensin-converting enzyme inhibitor, angiotensin converting enzyme inhibitor, 'ACEi', 'ACEIs', angiotensin-converting-enzyme inhibitor
angiotensin receptor blocker: angiotensin II receptor blocker, angiotensin-receptor blocker, angiotensin II receptor antagonist, 'ARBs', AT1 receptor blocker
angiotensin receptor–neprilysin inhibitor: angiotensin receptor-neprilysin inhibitor, angiotensin receptor neprilysin inhibitor, 'ARNI'
renin–angiotensin system inhibitor: renin-angiotensin system inhibitor, renin-angiotensin-aldosterone system inhibitor, RAS inhibitor, RAAS inhibitor
urate-lowering drug: urate-lowering therapy, urate-lowering agent, urate-lowering medication, urate lowering therapy, 'ULT'
alpha-blocker: alpha blocker, α1-blocker, alpha1-blocker, α-blocker, alpha-1 blocker, α1 blocker, alpha1-adrenergic blocker
beta blocker: beta-blocker, β-blocker, betablocker, beta-adrenergic blocker, beta-adrenoceptor antagonist
calcium-channel blocker: calcium channel blocker, calcium antagonist, calcium channel antagonist, 'CCBs', dihydropyridine
~diuretic: loop diuretic, thiazide diuretic, thiazide, thiazide-like diuretic
mineralocorticoid receptor antagonist: aldosterone antagonist, nonsteroidal mineralocorticoid receptor antagonist, mineralocorticoid-receptor antagonist
antihypertensive drug: ~antihypertensive, antihypertensive agent, antihypertensive medication, blood-pressure-lowering drug
antiarrhythmic drug: ~antiarrhythmic, antiarrhythmic agent, anti-arrhythmic drug
~nitrate
~anticoagulant: oral anticoagulant, direct oral anticoagulant, direct-acting oral anticoagulant, non-vitamin K antagonist oral anticoagulant, novel oral anticoagulant, 'DOAC', 'DOACs', 'NOAC', 'NOACs', factor Xa inhibitor, direct thrombin inhibitor
vitamin K antagonist: 'VKA', 'VKAs'
low-molecular-weight heparin: low molecular weight heparin, 'LMWH', 'LMWHs'
antiplatelet drug: antiplatelet agent, ~antiplatelet, P2Y12 inhibitor, P2Y12 receptor inhibitor, P2Y12 antagonist, platelet inhibitor, glycoprotein IIb/IIIa inhibitor
thrombolytic: thrombolytic agent, fibrinolytic agent, ~fibrinolytic
erythropoiesis-stimulating agent: 'ESA', 'ESAs', erythropoietin-stimulating agent
granulocyte colony-stimulating factor: 'G-CSF', granulocyte-colony stimulating factor, granulocyte-colony-stimulating factor, 'rhG-CSF'
granulocyte–macrophage colony-stimulating factor: granulocyte-macrophage colony-stimulating factor, 'GM-CSF'
thrombopoietin receptor agonist: 'TPO-RA', 'TPO-RAs'
selective serotonin reuptake inhibitor: selective serotonin-reuptake inhibitor, 'SSRI', 'SSRIs'
serotonin–noradrenaline reuptake inhibitor: serotonin-norepinephrine reuptake inhibitor, serotonin-noradrenaline reuptake inhibitor, serotonin and norepinephrine reuptake inhibitor, 'SNRI', 'SNRIs'
tricyclic antidepressant: 'TCAs'
monoamine oxidase inhibitor: MAO inhibitor, MAO-B inhibitor
~antidepressant: antidepressant drug, antidepressant medication
~antipsychotic: antipsychotic drug, antipsychotic medication, antipsychotic agent, neuroleptic, second-generation antipsychotic, atypical antipsychotic, long-acting injectable antipsychotic
benzodiazepine
mood stabiliser: mood stabilizer
~anticonvulsant: antiepileptic drug, anti-epileptic drug, antiseizure medication, anti-seizure medication, ~antiepileptic, antiseizure drug, 'AEDs', 'ASMs'
barbiturate
~hypnotic
~psychostimulant
~anxiolytic
~opioid: ~opiate, opioid analgesic
pyrazolone
~emollient: emollient cream
~analgesic: analgesic drug
local anaesthetic: local anesthetic
neuromuscular blocker: neuromuscular blocking agent, neuromuscular-blocking agent, muscle relaxant
cholinesterase inhibitor: acetylcholinesterase inhibitor
dopamine agonist
triptan
CGRP antagonist: calcitonin gene-related peptide antagonist, CGRP receptor antagonist
~antiemetic: ~anti-emetic, antiemetic drug, antiemetic agent
5-HT3 receptor antagonist: 5-HT3 antagonist, serotonin antagonist
NK1 receptor antagonist: neurokinin-1 receptor antagonist, NK-1 receptor antagonist
~antibiotic: antibiotic drug, ~antibacterial, antibacterial agent, ~antimicrobial, antimicrobial agent, broad-spectrum antibiotic, beta-lactam antibiotic
beta-lactam: β-lactam
beta-lactamase inhibitor: β-lactamase inhibitor
penicillin derivative
cephalosporin: third-generation cephalosporin
carbapenem
fluoroquinolone: quinolone
macrolide: macrolide antibiotic
aminoglycoside
glycopeptide antibiotic
antituberculous drug: antituberculosis drug, anti-tuberculosis drug
antiretroviral drug: ~antiretroviral, antiretroviral agent
integrase strand-transfer inhibitor: integrase inhibitor, integrase strand transfer inhibitor, 'INSTI', 'INSTIs'
protease inhibitor
nucleoside reverse transcriptase inhibitor: nucleoside reverse-transcriptase inhibitor, 'NRTIs', 'NRTI'
non-nucleoside reverse transcriptase inhibitor: nonnucleoside reverse transcriptase inhibitor, 'NNRTI', 'NNRTIs'
antiviral drug: ~antiviral, antiviral agent, direct-acting antiviral, direct-acting antiviral agent, 'DAAs', neuraminidase inhibitor, nucleoside analogue, nucleos(t)ide analogue
~antifungal: antifungal drug, antifungal agent, ~triazole, echinocandin, ~azole
antimalarial drug: antimalarial, artemisinin-based combination
anthelmintic
disease-modifying antirheumatic drug: disease-modifying anti-rheumatic drug, 'DMARD', 'DMARDs', 'csDMARD', 'csDMARDs', 'bDMARD', 'bDMARDs', 'tsDMARDs', conventional synthetic DMARD, biologic DMARD
~biologic: biologic agent, biological agent, biologic drug
TNF inhibitor: tumor necrosis factor inhibitor, tumour necrosis factor inhibitor, TNF-α inhibitor, TNF-alpha inhibitor, TNF blocker, TNF antagonist, tumor necrosis factor antagonist, anti-TNF agent, anti-TNF drug, 'TNFi'
JAK inhibitor: Janus kinase inhibitor, 'JAKi'
interleukin inhibitor: interleukin-17 inhibitor, interleukin-23 inhibitor, interleukin-6 inhibitor, IL-17 inhibitor, IL-23 inhibitor, IL-6 inhibitor, interleukin-1 inhibitor, interleukin-5 inhibitor
bronchodilator: long-acting bronchodilator, short-acting bronchodilator
beta-2 agonist: β2-agonist, beta2-agonist, long-acting beta-agonist, long-acting β2-agonist, long-acting beta2-agonist, short-acting beta-agonist, short-acting β2-agonist, 'LABA', 'LABAs', 'SABA', 'SABAs', long-acting beta-2 agonist, long-acting β-agonist
muscarinic antagonist: long-acting muscarinic antagonist, 'LAMA', 'LAMAs', ~anticholinergic, anticholinergic drug, antimuscarinic
leukotriene receptor antagonist: leukotriene antagonist
antihistamine: H1 antihistamine, H1-antihistamine
proton-pump inhibitor: proton pump inhibitor, 'PPI', 'PPIs'
H2 receptor antagonist: H2-receptor antagonist, H2 blocker, histamine-2 receptor antagonist
~laxative
~probiotic
phosphate binder
oral contraceptive: combined oral contraceptive, oral contraceptive pill, hormonal contraceptive, contraceptive pill
hormone replacement: menopausal hormone
progestogen: progestin
oestrogen receptor antagonist: estrogen receptor antagonist
prostaglandin analogue: prostaglandin analog, ~prostaglandin, prostamide
~retinoid
immune globulin: immunoglobulin replacement
~antifibrotic: antifibrotic drug
~vasopressor: inotrope
phosphodiesterase inhibitor: phosphodiesterase-5 inhibitor, phosphodiesterase type 5 inhibitor, PDE5 inhibitor, PDE-5 inhibitor
endothelin receptor antagonist: endothelin-receptor antagonist
prostacyclin analogue
iron chelator
bone-modifying agent
xanthine oxidase inhibitor
insulin analogue: insulin analog, long-acting insulin, rapid-acting insulin, basal insulin
cytotoxic drug: cytotoxic agent
antineoplastic drug: antineoplastic agent, anticancer drug, anti-cancer drug, anticancer agent, antitumor drug, anti-tumor drug
antifibrinolytic agent: antifibrinolytic drug, antifibrinolytic therapy
mTOR inhibitor: mammalian target of rapamycin inhibitor
oncolytic virus
~cannabinoid
radioligand
Z-drug: z drug
catecholamine
~oral agent: oral antidiabetic agent
treatment of physician's choice: treatment of the physician's choice, physician's choice treatment, treatment of investigator's choice, investigator's choice treatment
alpha-2 agonist: alpha2-agonist, α2-agonist, alpha-2 adrenergic agonist
carbonic anhydrase inhibitor: topical carbonic anhydrase inhibitor
miotic
`;
