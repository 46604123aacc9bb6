/** Generic names of cancer medicine, one pharmacological class a row. */
export const oncologyDrugs = `
tyrosine kinase inhibitor: anlotinib, apatinib, rivoceranib, axitinib, sunitinib, sorafenib, pazopanib, lenvatinib, cabozantinib, regorafenib, vandetanib, tivozanib, nintedanib, fruquintinib, surufatinib, famitinib, donafenib, chiauranib, cediranib, brivanib, dovitinib, linifanib, motesanib, vatalanib, semaxanib, lucitanib, sitravatinib, zanzalintinib, imatinib, dasatinib, nilotinib, bosutinib, ponatinib, asciminib, flumatinib, olverembatinib, radotinib, vodobatinib, ripretinib, avapritinib, masitinib, pexidartinib, vimseltinib, pimicotinib
EGFR tyrosine kinase inhibitor: gefitinib, erlotinib, icotinib, afatinib, dacomitinib, osimertinib, almonertinib, aumolertinib, furmonertinib, firmonertinib, befotertinib, rezivertinib, sunvozertinib, lazertinib, mobocertinib, rociletinib, nazartinib, naquotinib, olmutinib, rilertinib, limertinib, zipalertinib, poziotinib, simotinib, theliatinib, dositinib
HER2 tyrosine kinase inhibitor: lapatinib, neratinib, pyrotinib, tucatinib, zongertinib, larotinib
ALK inhibitor: crizotinib, ceritinib, alectinib, brigatinib, lorlatinib, ensartinib, iruplinalkib, envonalkib, neladalkib
MET inhibitor: capmatinib, tepotinib, savolitinib, glumetinib, gumarontinib, tivantinib, foretinib, vebreltinib
RET inhibitor: selpercatinib, pralsetinib
TRK inhibitor: larotrectinib, entrectinib, repotrectinib, taletrectinib
FGFR inhibitor: erdafitinib, pemigatinib, infigratinib, futibatinib, rogaratinib, derazantinib
BTK inhibitor: ibrutinib, acalabrutinib, zanubrutinib, orelabrutinib, tirabrutinib, pirtobrutinib, evobrutinib, tolebrutinib, remibrutinib, rilzabrutinib, fenebrutinib, nemtabrutinib, spebrutinib
JAK inhibitor: ruxolitinib, fedratinib, pacritinib, momelotinib, tofacitinib, baricitinib, upadacitinib, filgotinib, peficitinib, abrocitinib, ritlecitinib, deucravacitinib, delgocitinib, jaktinib, ivarmacitinib, povorcitinib, golidocitinib, itacitinib, gandotinib, deuruxolitinib, brepocitinib
FLT3 inhibitor: midostaurin, gilteritinib, quizartinib, crenolanib, lestaurtinib
SYK inhibitor: fostamatinib, entospletinib, cerdulatinib, sovleplenib
BRAF inhibitor: vemurafenib, dabrafenib, encorafenib, tovorafenib, belvarafenib, lifirafenib
MEK inhibitor: trametinib, cobimetinib, binimetinib, selumetinib, mirdametinib, pimasertib, refametinib, tunlametinib, avutometinib
KRAS G12C inhibitor: sotorasib, adagrasib, divarasib, garsorasib, glecirasib, fulzerasib, olomorasib, opnurasib
CDK4/6 inhibitor: palbociclib, ribociclib, abemaciclib, dalpiciclib, trilaciclib, lerociclib, birociclib, culmerciclib, tibremciclib
CDK inhibitor: dinaciclib, alvocidib, flavopiridol, voruciclib, seliciclib
PARP inhibitor: olaparib, niraparib, rucaparib, talazoparib, veliparib, pamiparib, fuzuloparib, fluzoparib, senaparib, saruparib, iniparib, stenoparib
PI3K inhibitor: alpelisib, idelalisib, copanlisib, duvelisib, umbralisib, buparlisib, inavolisib, taselisib, pictilisib, linperlisib, parsaclisib, eganelisib, zandelisib, pilaralisib
AKT inhibitor: capivasertib, ipatasertib, perifosine, afuresertib
mTOR inhibitor: everolimus, temsirolimus, ridaforolimus, sapanisertib
aurora kinase inhibitor: alisertib, barasertib
PLK1 inhibitor: volasertib, onvansertib
WEE1 inhibitor: adavosertib, azenosertib
ATR inhibitor: berzosertib, ceralasertib, elimusertib
FAK inhibitor: defactinib, ifebemtinib
PD-1 antibody: nivolumab, pembrolizumab, cemiplimab, dostarlimab, camrelizumab, sintilimab, tislelizumab, toripalimab, penpulimab, zimberelimab, serplulimab, pucotenlimab, retifanlimab, spartalizumab, prolgolimab, balstilimab, sasanlimab, cetrelimab, pidilizumab, finotonlimab, nofazinlimab, iparomlimab, enlonstobart, ezabenlimab, budigalimab, geptanolimab, pimivalimab, rulonilimab
PD-L1 antibody: atezolizumab, durvalumab, avelumab, envafolimab, sugemalimab, adebrelimab, benmelstobart, socazolimab, tagitanlimab, cosibelimab, bintrafusp alfa, garivulimab, lodapolimab
CTLA-4 antibody: ipilimumab, tremelimumab, zalifrelimab, quavonlimab, botensilimab, tuvonralimab
bispecific antibody: cadonilimab, ivonescimab, blinatumomab, mosunetuzumab, glofitamab, epcoritamab, odronextamab, teclistamab, elranatamab, linvoseltamab, talquetamab, tarlatamab, amivantamab, zanidatamab, zenocutuzumab, tebentafusp, catumaxomab, emicizumab, mim8, denecimig, volrustomig, rilvegostomig, tebotelimab, erfonrilimab, faricimab, alnuctamab, flotetuzumab, vibecotamab, xaluritamig, petosemtamab, izalontamab, acasunlimab
TIGIT antibody: tiragolumab, ociperlimab, vibostolimab, domvanalimab, belrestotug
LAG-3 antibody: relatlimab, fianlimab, favezelimab, ieramilimab
TIM-3 antibody: sabatolimab, cobolimab
HER2 antibody: trastuzumab, pertuzumab, margetuximab, inetetamab, gedatolisib
EGFR antibody: cetuximab, panitumumab, nimotuzumab, necitumumab, matuzumab, zalutumumab, futuximab
VEGF antibody: bevacizumab
VEGFR2 antibody: ramucirumab
VEGF trap: ziv-aflibercept, conbercept
CD20 antibody: rituximab, obinutuzumab, ofatumumab, ocrelizumab, ublituximab, veltuzumab, ripertamab, zuberitamab, ibritumomab tiuxetan, tositumomab
CD38 antibody: daratumumab, isatuximab, felzartamab, mezagitamab
CD19 antibody: tafasitamab, inebilizumab
SLAMF7 antibody: elotuzumab
CD47 antibody: magrolimab, lemzoparlimab, ligufalimab
CD52 antibody: alemtuzumab
CCR4 antibody: mogamulizumab
GD2 antibody: dinutuximab, naxitamab
claudin 18.2 antibody: zolbetuximab, osemitamab
IGF-1R antibody: ganitumab, dalotuzumab, figitumumab, cixutumumab, teprotumumab
monoclonal antibody: onartuzumab, rilotumumab, olaratumab, siltuximab, bemarituzumab, amatuximab, farletuzumab, seribantumab, patritumab, monalizumab, oleclumab, utomilumab, urelumab, girentuximab, ensituximab, carotuximab, andecaliximab, tocilizumab, parsatuzumab, edrecolomab, demcizumab, simtuzumab, milatuzumab, galiximab, lumiliximab, epratuzumab, zanolimumab, lorvotuzumab, conatumumab, mapatumumab, tigatuzumab, dacetuzumab, lucatumumab, intetumumab, volociximab, cusatuzumab, bermekimab, canakinumab, denosumab
antibody–drug conjugate: trastuzumab emtansine, ado-trastuzumab emtansine, trastuzumab deruxtecan, fam-trastuzumab deruxtecan, datopotamab deruxtecan, patritumab deruxtecan, ifinatamab deruxtecan, raludotatug deruxtecan, sacituzumab govitecan, sacituzumab tirumotecan, trastuzumab duocarmazine, trastuzumab rezetecan, trastuzumab botidotin, disitamab vedotin, enfortumab vedotin, brentuximab vedotin, polatuzumab vedotin, tisotumab vedotin, telisotuzumab vedotin, telisotuzumab adizutecan, mirvetuximab soravtansine, loncastuximab tesirine, camidanlumab tesirine, rovalpituzumab tesirine, gemtuzumab ozogamicin, inotuzumab ozogamicin, moxetumomab pasudotox, belantamab mafodotin, depatuxizumab mafodotin, upifitamab rilsodotin, tusamitamab ravtansine, anetumab ravtansine, ladiratuzumab vedotin, vobramitamab duocarmazine, glembatumumab vedotin, becotatug vedotin, zilovertamab vedotin, pivekimab sunirine, luveltamab tazevibulin, izalontamab brengitecan, sigvotatug vedotin, cofetuzumab pelidotin, farletuzumab ecteribulin, rinatabart sesutecan, naptumomab estafenatox, oportuzumab monatox
platinum compound: cisplatin, carboplatin, oxaliplatin, nedaplatin, lobaplatin, satraplatin, heptaplatin, picoplatin, miriplatin
taxane: paclitaxel, docetaxel, cabazitaxel, larotaxel, ortataxel, tesetaxel, utidelone, nab-paclitaxel, nanoparticle albumin-bound paclitaxel, albumin-bound paclitaxel, nab-sirolimus, liposomal paclitaxel, polymeric micellar paclitaxel, paclitaxel poliglumex
anthracycline: doxorubicin, epirubicin, daunorubicin, idarubicin, pirarubicin, aclarubicin, amrubicin, valrubicin, aldoxorubicin, liposomal doxorubicin, pegylated liposomal doxorubicin, liposomal daunorubicin
anthracenedione: mitoxantrone, pixantrone, mitoxantrone liposome
vinca alkaloid: vincristine, vinblastine, vinorelbine, vindesine, vinflunine
antimetabolite: fluorouracil, 5-fluorouracil, capecitabine, tegafur, carmofur, doxifluridine, floxuridine, trifluridine, tipiracil, gemcitabine, cytarabine, azacitidine, decitabine, cedazuridine, nelarabine, clofarabine, fludarabine, cladribine, pentostatin, mercaptopurine, 6-mercaptopurine, thioguanine, tioguanine, 6-thioguanine, methotrexate, pemetrexed, raltitrexed, pralatrexate, nolatrexed, guadecitabine, sapacitabine, gimeracil, oteracil, S-1, UFT, hydroxyurea, hydroxycarbamide
topoisomerase I inhibitor: irinotecan, topotecan, belotecan, liposomal irinotecan, nanoliposomal irinotecan, nal-IRI, etirinotecan pegol, exatecan, rubitecan, camptothecin
topoisomerase II inhibitor: etoposide, teniposide, amsacrine, etoposide phosphate
alkylating agent: cyclophosphamide, ifosfamide, trofosfamide, evofosfamide, mafosfamide, melphalan, melphalan flufenamide, melflufen, chlorambucil, bendamustine, busulfan, treosulfan, carmustine, lomustine, semustine, nimustine, fotemustine, ranimustine, streptozocin, streptozotocin, dacarbazine, temozolomide, procarbazine, thiotepa, altretamine, mitomycin, mitomycin C, mitomycin-C, estramustine, mechlorethamine, chlormethine, trabectedin, lurbinectedin, prednimustine
antitumour antibiotic: bleomycin, dactinomycin, actinomycin D, mithramycin, plicamycin, pingyangmycin, bleomycin A5
microtubule inhibitor: eribulin, ixabepilone, patupilone, plinabulin, combretastatin, fosbretabulin, epothilone
proteasome inhibitor: bortezomib, carfilzomib, ixazomib, marizomib, oprozomib
immunomodulatory drug: thalidomide, lenalidomide, pomalidomide, iberdomide, mezigdomide, avadomide
HDAC inhibitor: vorinostat, romidepsin, panobinostat, belinostat, entinostat, chidamide, tucidinostat, mocetinostat, givinostat, resminostat, pracinostat, abexinostat
BCL-2 inhibitor: venetoclax, navitoclax, sonrotoclax, lisaftoclax, obatoclax, oblimersen
IDH inhibitor: ivosidenib, enasidenib, olutasidenib, vorasidenib
EZH2 inhibitor: tazemetostat, valemetostat
menin inhibitor: revumenib, ziftomenib
hedgehog inhibitor: vismodegib, sonidegib, glasdegib
XPO1 inhibitor: selinexor, eltanexor
HIF-2α inhibitor: belzutifan
DOT1L inhibitor: pinometostat
gamma-secretase inhibitor: nirogacestat
farnesyltransferase inhibitor: tipifarnib, lonafarnib
NEDD8 inhibitor: pevonedistat
telomerase inhibitor: imetelstat
SERD: fulvestrant, elacestrant, camizestrant, imlunestrant, giredestrant, amcenestrant, vepdegestrant, palazestrant
SERM: tamoxifen, toremifene, raloxifene, lasofoxifene, bazedoxifene, ospemifene, droloxifene, clomifene, clomiphene, enclomiphene, endoxifen
aromatase inhibitor: letrozole, anastrozole, exemestane, formestane, fadrozole, vorozole, aminoglutethimide
androgen receptor inhibitor: enzalutamide, apalutamide, darolutamide, bicalutamide, flutamide, nilutamide, rezvilutamide, proxalutamide, clascoterone
CYP17 inhibitor: abiraterone, abiraterone acetate, orteronel, galeterone, seviteronel
GnRH agonist: leuprorelin, leuprolide, goserelin, triptorelin, buserelin, nafarelin, histrelin, deslorelin
GnRH antagonist: degarelix, relugolix, elagolix, linzagolix, cetrorelix, ganirelix, abarelix, opigolix
progestogen: megestrol, megestrol acetate, medroxyprogesterone, medroxyprogesterone acetate
somatostatin analogue: octreotide, lanreotide, pasireotide, octreotide LAR, paltusotine, vapreotide
radiopharmaceutical: lutetium, 177Lu-DOTATATE, [177Lu]Lu-DOTATATE, lutetium oxodotreotide, 177Lu-PSMA-617, [177Lu]Lu-PSMA-617, lutetium vipivotide tetraxetan, 177Lu-PSMA-I&T, 177Lu-edotreotide, radium-223, radium-223 dichloride, strontium-89, samarium-153, iodine-131, 131I-MIBG, iobenguane, yttrium-90, 90Y-ibritumomab, 225Ac-PSMA-617, 68Ga-PSMA-11, 68Ga-DOTATATE, fluciclovine, flotufolastat, piflufolastat
CAR T-cell therapy: tisagenlecleucel, axicabtagene ciloleucel, brexucabtagene autoleucel, lisocabtagene maraleucel, idecabtagene vicleucel, ciltacabtagene autoleucel, relmacabtagene autoleucel, equecabtagene autoleucel, zevorcabtagene autoleucel, obecabtagene autoleucel, satricabtagene autoleucel, inaticabtagene autoleucel
cell therapy: sipuleucel-T, lifileucel, afamitresgene autoleucel, tabelecleucel, omidubicel
oncolytic virus: talimogene laherparepvec, nadofaragene firadenovec, pelareorep, vusolimogene oderparepvec, cretostimogene grenadenorepvec, pexastimogene devacirepvec
interleukin: aldesleukin, bempegaldesleukin, interleukin-2, nogapendekin alfa inbakicept, denileukin diftitox, pegilodecakin
enzyme: asparaginase, L-asparaginase, pegaspargase, calaspargase pegol, crisantaspase, asparaginase Erwinia, rasburicase, pegargiminase, eflapegrastim
retinoid: tretinoin, all-trans retinoic acid, ATRA, bexarotene, isotretinoin, alitretinoin, acitretin, etretinate, fenretinide, tamibarotene, 13-cis-retinoic acid
arsenical: arsenic trioxide, realgar-indigo naturalis
antineoplastic: omacetaxine, homoharringtonine, tagraxofusp, luspatercept, sotatercept, eflornithine, mitotane, plitidepsin, ganetespib, napabucasin, elesclomol, batiraxcept, epacadostat, dordaviprone, rebastinib, trilostane, miltefosine, imiquimod, ingenol mebutate, cinobufacini, cantharidin, elemene, bestatin, ubenimex, lentinan, pamrevlumab, custirsen, apatorsen, trebananib, aprinocarsen, tasisulam, tirapazamine, enzastaurin, ruboxistaurin, squalamine, marimastat, prinomastat, razoxane
cytoprotective agent: leucovorin, leucovorin calcium, calcium folinate, folinic acid, levoleucovorin, levofolinate, amifostine, mesna, dexrazoxane, palifermin, glucarpidase, avasopasem
G-CSF: filgrastim, pegfilgrastim, lenograstim, lipegfilgrastim, efbemalenograstim alfa, mecapegfilgrastim, tbo-filgrastim, telpegfilgrastim
GM-CSF: sargramostim, molgramostim
stem-cell mobiliser: plerixafor, motixafortide
erythropoiesis-stimulating agent: epoetin, epoetin alfa, epoetin beta, epoetin zeta, darbepoetin, darbepoetin alfa, erythropoietin, recombinant human erythropoietin, methoxy polyethylene glycol-epoetin beta, roxadustat, daprodustat, vadadustat, enarodustat, molidustat, desidustat, pegmolesatide, peginesatide
thrombopoietin receptor agonist: eltrombopag, romiplostim, avatrombopag, lusutrombopag, hetrombopag, recombinant human thrombopoietin, rhTPO
bone resorption inhibitor: zoledronic acid, zoledronate, alendronate, alendronic acid, risedronate, risedronic acid, ibandronate, ibandronic acid, pamidronate, pamidronic acid, clodronate, clodronic acid, etidronate, romosozumab, odanacatib, strontium ranelate, neridronate, minodronic acid
vaccine immunotherapy: BCG, bacillus Calmette-Guérin, bacille Calmette-Guérin
antiangiogenic: endostar, recombinant human endostatin, rh-endostatin, aflibercept
photosensitiser: aminolevulinic acid, 5-aminolevulinic acid, methyl aminolevulinate, porfimer, porfimer sodium, verteporfin, temoporfin, padeliporfin
`;
