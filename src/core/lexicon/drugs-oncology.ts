/** Generic names of cancer medicine, one pharmacological class a row. */
export const oncologyDrugs = `
androgen: fluoxymesterone, testolactone, dromostanolone
immunostimulant: Corynebacterium parvum, C. parvum, poly(A).poly(U), OK-432, picibanil, polysaccharide K, thymosin alpha 1, thymosin α1, transfer factor
tyrosine kinase inhibitor: anlotinib, apatinib, rivoceranib, axitinib, sunitinib, sorafenib, pazopanib, lenvatinib, cabozantinib, regorafenib, vandetanib, tivozanib, nintedanib, fruquintinib, surufatinib, famitinib, donafenib, chiauranib, cediranib, brivanib, dovitinib, linifanib, motesanib, vatalanib, semaxanib, lucitanib, sitravatinib, zanzalintinib, imatinib, dasatinib, nilotinib, bosutinib, ponatinib, asciminib, flumatinib, olverembatinib, radotinib, vodobatinib, ripretinib, avapritinib, masitinib, pexidartinib, vimseltinib, pimicotinib, vorolanib, lenumlostat
EGFR tyrosine kinase inhibitor: gefitinib, erlotinib, icotinib, afatinib, dacomitinib, osimertinib, almonertinib, aumolertinib, furmonertinib, firmonertinib, befotertinib, rezivertinib, sunvozertinib, lazertinib, mobocertinib, rociletinib, nazartinib, naquotinib, olmutinib, rilertinib, limertinib, zipalertinib, poziotinib, simotinib, theliatinib, dositinib
HER2 tyrosine kinase inhibitor: lapatinib, neratinib, pyrotinib, tucatinib, zongertinib, larotinib, sevabertinib
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
MEK inhibitor: trametinib, cobimetinib, binimetinib, selumetinib, mirdametinib, pimasertib, refametinib, tunlametinib, avutometinib, temuterkib
KRAS G12C inhibitor: sotorasib, adagrasib, divarasib, garsorasib, glecirasib, fulzerasib, olomorasib, opnurasib
CDK4/6 inhibitor: palbociclib, ribociclib, abemaciclib, dalpiciclib, trilaciclib, lerociclib, birociclib, culmerciclib, tibremciclib
CDK inhibitor: dinaciclib, alvocidib, flavopiridol, voruciclib, seliciclib
PARP inhibitor: olaparib, niraparib, rucaparib, talazoparib, veliparib, pamiparib, fuzuloparib, fluzoparib, senaparib, saruparib, iniparib, stenoparib
PI3K inhibitor: alpelisib, idelalisib, copanlisib, duvelisib, umbralisib, buparlisib, inavolisib, taselisib, pictilisib, linperlisib, parsaclisib, eganelisib, zandelisib, pilaralisib, leniolisib
AKT inhibitor: capivasertib, ipatasertib, perifosine, afuresertib, triciribine
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
LAG-3 antibody: relatlimab, fianlimab, favezelimab, ieramilimab, sotiburafusp alfa, eftilagimod alpha
TIM-3 antibody: sabatolimab, cobolimab
HER2 antibody: trastuzumab, pertuzumab, margetuximab, inetetamab, gedatolisib
EGFR antibody: cetuximab, panitumumab, nimotuzumab, necitumumab, matuzumab, zalutumumab, futuximab, ficerafusp alfa
VEGF antibody: bevacizumab
VEGFR2 antibody: ramucirumab
VEGF trap: ziv-aflibercept, conbercept
CD20 antibody: rituximab, obinutuzumab, ofatumumab, ocrelizumab, ublituximab, veltuzumab, ripertamab, zuberitamab, ibritumomab tiuxetan, tositumomab
CD38 antibody: daratumumab, isatuximab, felzartamab, mezagitamab
CD19 antibody: tafasitamab, inebilizumab
SLAMF7 antibody: elotuzumab
CD47 antibody: magrolimab, lemzoparlimab, ligufalimab, maplirpacept, evorpacept, ontorpacept, timdarpacept
CD52 antibody: alemtuzumab
CCR4 antibody: mogamulizumab
GD2 antibody: dinutuximab, naxitamab, dinutuximab beta
claudin 18.2 antibody: zolbetuximab, osemitamab
IGF-1R antibody: ganitumab, dalotuzumab, figitumumab, cixutumumab, teprotumumab
monoclonal antibody: onartuzumab, rilotumumab, olaratumab, siltuximab, bemarituzumab, amatuximab, farletuzumab, seribantumab, patritumab, monalizumab, oleclumab, utomilumab, urelumab, girentuximab, ensituximab, carotuximab, andecaliximab, tocilizumab, parsatuzumab, edrecolomab, demcizumab, simtuzumab, milatuzumab, galiximab, lumiliximab, epratuzumab, zanolimumab, lorvotuzumab, conatumumab, mapatumumab, tigatuzumab, dacetuzumab, lucatumumab, intetumumab, volociximab, cusatuzumab, bermekimab, canakinumab, denosumab, tremtelectogene, mitumprotimut-T, ch14.18
monoclonal antibody: tocosol, englumafusp alfa, simlukafusp alfa, cergutuzumab amunaleukin, subasumstat
antibody–drug conjugate: trastuzumab emtansine, ado-trastuzumab emtansine, trastuzumab deruxtecan, fam-trastuzumab deruxtecan, datopotamab deruxtecan, patritumab deruxtecan, ifinatamab deruxtecan, raludotatug deruxtecan, sacituzumab govitecan, sacituzumab tirumotecan, trastuzumab duocarmazine, trastuzumab rezetecan, trastuzumab botidotin, disitamab vedotin, enfortumab vedotin, brentuximab vedotin, polatuzumab vedotin, tisotumab vedotin, telisotuzumab vedotin, telisotuzumab adizutecan, mirvetuximab soravtansine, loncastuximab tesirine, camidanlumab tesirine, rovalpituzumab tesirine, gemtuzumab ozogamicin, inotuzumab ozogamicin, moxetumomab pasudotox, belantamab mafodotin, depatuxizumab mafodotin, upifitamab rilsodotin, tusamitamab ravtansine, anetumab ravtansine, ladiratuzumab vedotin, vobramitamab duocarmazine, glembatumumab vedotin, becotatug vedotin, zilovertamab vedotin, pivekimab sunirine
antibody–drug conjugate: luveltamab tazevibulin, izalontamab brengitecan, sigvotatug vedotin, cofetuzumab pelidotin, farletuzumab ecteribulin, rinatabart sesutecan, naptumomab estafenatox, oportuzumab monatox, trastuzumab vedotin, zanidatamab zovodotin, emiltatug ledadotin, sonesitatug vedotin, bulumtatug fuvedotin, azintuxizumab vedotin, lifastuzumab vedotin, indusatumab vedotin, denintuzumab mafodotin, pinatuzumab vedotin, vadastuximab talirine, sirtratumab vedotin, enapotamab vedotin, losatuxizumab vedotin, vandortuzumab vedotin, naratuximab emtansine
antibody–drug conjugate: mecbotamab vedotin, ozuriftamab vedotin, tamrintamab pamozirine, aprutumab ixadotin
platinum compound: cisplatin, carboplatin, oxaliplatin, nedaplatin, lobaplatin, satraplatin, iproplatin, heptaplatin, picoplatin, miriplatin, triplatin tetranitrate
taxane: paclitaxel, docetaxel, cabazitaxel, larotaxel, ortataxel, tesetaxel, utidelone, nab-paclitaxel, nanoparticle albumin-bound paclitaxel, albumin-bound paclitaxel, nab-sirolimus, liposomal paclitaxel, polymeric micellar paclitaxel, paclitaxel poliglumex, taxoprexin
anthracycline: doxorubicin, epirubicin, daunorubicin, idarubicin, pirarubicin, aclarubicin, amrubicin, valrubicin, aldoxorubicin, liposomal doxorubicin, pegylated liposomal doxorubicin, liposomal daunorubicin, zorubicin, berubicin, CPX-351
anthracenedione: mitoxantrone, pixantrone, mitoxantrone liposome, losoxantrone, banoxantrone, topixantrone
vinca alkaloid: vincristine, vinblastine, vinorelbine, vindesine, vinflunine, vintafolide
antimetabolite: fluorouracil, 5-fluorouracil, capecitabine, tegafur, carmofur, doxifluridine, floxuridine, trifluridine, tipiracil, gemcitabine, cytarabine, azacitidine, decitabine, cedazuridine, nelarabine, clofarabine, fludarabine, cladribine, pentostatin, mercaptopurine, 6-mercaptopurine, thioguanine, tioguanine, 6-thioguanine, methotrexate, pemetrexed, raltitrexed, pralatrexate, nolatrexed, guadecitabine, sapacitabine, gimeracil, oteracil, S-1, UFT, hydroxyurea, hydroxycarbamide, ancitabine, eniluracil, tegafur-uracil, uracil-tegafur, triapine, gallium nitrate, forodesine
topoisomerase I inhibitor: irinotecan, topotecan, belotecan, liposomal irinotecan, nanoliposomal irinotecan, nal-IRI, etirinotecan pegol, exatecan, rubitecan, camptothecin, hydroxycamptothecin, 10-hydroxycamptothecin
topoisomerase II inhibitor: etoposide, teniposide, amsacrine, etoposide phosphate, vosaroxin
alkylating agent: cyclophosphamide, ifosfamide, trofosfamide, evofosfamide, mafosfamide, melphalan, melphalan flufenamide, melflufen, chlorambucil, bendamustine, busulfan, treosulfan, carmustine, lomustine, semustine, nimustine, fotemustine, ranimustine, streptozocin, streptozotocin, dacarbazine, temozolomide, procarbazine, thiotepa, altretamine, mitomycin, mitomycin C, mitomycin-C, estramustine, mechlorethamine, chlormethine, trabectedin, lurbinectedin, prednimustine, dianhydrogalactitol, apaziquone, nitrogen mustard
antitumour antibiotic: bleomycin, dactinomycin, actinomycin D, mithramycin, plicamycin, pingyangmycin, bleomycin A5, neocarzinostatin
microtubule inhibitor: eribulin, ixabepilone, patupilone, plinabulin, combretastatin, fosbretabulin, epothilone, sagopilone
proteasome inhibitor: bortezomib, carfilzomib, ixazomib, marizomib, oprozomib
immunomodulatory drug: thalidomide, lenalidomide, pomalidomide, iberdomide, mezigdomide, avadomide
HDAC inhibitor: vorinostat, romidepsin, panobinostat, belinostat, entinostat, chidamide, tucidinostat, mocetinostat, givinostat, resminostat, pracinostat, abexinostat, tacedinaline, pivanex
BCL-2 inhibitor: venetoclax, navitoclax, sonrotoclax, lisaftoclax, obatoclax, oblimersen
IDH inhibitor: ivosidenib, enasidenib, olutasidenib, vorasidenib
EZH2 inhibitor: tazemetostat, valemetostat
menin inhibitor: revumenib, ziftomenib
hedgehog inhibitor: vismodegib, sonidegib, glasdegib
XPO1 inhibitor: selinexor, eltanexor, verdinexor, felezonexor
HIF-2α inhibitor: belzutifan, casdatifan
DOT1L inhibitor: pinometostat
gamma-secretase inhibitor: nirogacestat, crenigacestat, limantrafin
farnesyltransferase inhibitor: tipifarnib, lonafarnib
NEDD8 inhibitor: pevonedistat
telomerase inhibitor: imetelstat
SERD: fulvestrant, elacestrant, camizestrant, imlunestrant, giredestrant, amcenestrant, vepdegestrant, palazestrant
SERM: tamoxifen, toremifene, raloxifene, lasofoxifene, bazedoxifene, ospemifene, droloxifene, arzoxifene, clomifene, clomiphene, enclomiphene, endoxifen, idoxifene, acolbifene, 4-hydroxytamoxifen
aromatase inhibitor: letrozole, anastrozole, exemestane, formestane, fadrozole, vorozole, aminoglutethimide, testolactone
androgen receptor inhibitor: enzalutamide, apalutamide, darolutamide, bicalutamide, flutamide, nilutamide, rezvilutamide, proxalutamide, clascoterone, enobosarm, opevesostat, inobrodib
CYP17 inhibitor: abiraterone, abiraterone acetate, orteronel, galeterone, seviteronel
GnRH agonist: leuprorelin, leuprolide, goserelin, triptorelin, buserelin, nafarelin, histrelin, deslorelin
GnRH antagonist: degarelix, relugolix, elagolix, linzagolix, cetrorelix, ganirelix, abarelix, opigolix
progestogen: megestrol, megestrol acetate, medroxyprogesterone, medroxyprogesterone acetate
somatostatin analogue: octreotide, lanreotide, pasireotide, octreotide LAR, paltusotine, vapreotide, seglitide
interleukin: aldesleukin, bempegaldesleukin, interleukin-2, nogapendekin alfa inbakicept, denileukin diftitox, pegilodecakin, nemvaleukin alfa, rezpegaldesleukin, nogapendekin, interleukin-11, oprelvekin, recombinant human interleukin-11, recombinant human interleukin-2, low-dose interleukin-2, interleukin-12, interleukin-15, efineptakin alfa, daromun, bifikafusp alfa, onfekafusp alfa, tasonermin, teceleukin, celmoleukin
enzyme: asparaginase, L-asparaginase, pegaspargase, calaspargase pegol, crisantaspase, asparaginase Erwinia, rasburicase, pegargiminase, eflapegrastim, erwinase, pegcrisantaspase, eryaspase, calaspargase, pegzilarginase, pegvorhyaluronidase alfa, hyaluronidase, vorhyaluronidase alfa, arginine deiminase, pegylated arginine deiminase, bromelain, anacaulase, trypsin-chymotrypsin, serratiopeptidase, papain
retinoid: tretinoin, all-trans retinoic acid, ATRA, bexarotene, isotretinoin, alitretinoin, acitretin, etretinate, fenretinide, tamibarotene, 13-cis-retinoic acid, 9-cis-retinoic acid, peretinoin, acyclic retinoid
arsenical: arsenic trioxide, realgar-indigo naturalis
antineoplastic: omacetaxine, homoharringtonine, tagraxofusp, luspatercept, sotatercept, eflornithine, mitotane, plitidepsin, ganetespib, napabucasin, elesclomol, batiraxcept, epacadostat, dordaviprone, rebastinib, trilostane, miltefosine, imiquimod, ingenol mebutate, cinobufacini, cantharidin, elemene, bestatin, ubenimex, lentinan, pamrevlumab, custirsen, apatorsen, trebananib, aprinocarsen, tasisulam, tirapazamine, enzastaurin, ruboxistaurin, squalamine, marimastat, prinomastat, razoxane, lonidamine, tocladesine, aplidine, didemnin B, imexon, pentosan, swainsonine, irofulven, perillyl alcohol, genistein, devimistat, tigilanol tiglate, onapristone, telapristone, rebimastat, tanomastat, veledimagene, balixafortide, mavorixafor, burixafor, emetine, 2-hydroxyoleic acid, PEGPH20, mifamurtide
cytoprotective agent: leucovorin, leucovorin calcium, calcium folinate, folinic acid, levoleucovorin, levofolinate, amifostine, mesna, dexrazoxane, palifermin, glucarpidase, avasopasem, sodium levofolinate, sodium folinate, disodium folinate, velafermin, rusfertide, rucosopasem, dusquetide, benzydamine, sodium 2-mercaptoethanesulfonate, glutathione, pyridoxal phosphate, calmangafodipir, mangafodipir, samarium lexidronam, dihomo-gamma-linolenic acid, uridine triacetate
G-CSF: filgrastim, pegfilgrastim, lenograstim, lipegfilgrastim, efbemalenograstim alfa, mecapegfilgrastim, tbo-filgrastim, telpegfilgrastim
GM-CSF: sargramostim, molgramostim
stem-cell mobiliser: plerixafor, motixafortide
erythropoiesis-stimulating agent: epoetin, epoetin alfa, epoetin beta, epoetin zeta, darbepoetin, darbepoetin alfa, erythropoietin, recombinant human erythropoietin, methoxy polyethylene glycol-epoetin beta, roxadustat, daprodustat, vadadustat, enarodustat, molidustat, desidustat, pegmolesatide, peginesatide
thrombopoietin receptor agonist: eltrombopag, romiplostim, avatrombopag, lusutrombopag, hetrombopag, recombinant human thrombopoietin, rhTPO
bone resorption inhibitor: zoledronic acid, zoledronate, alendronate, alendronic acid, risedronate, risedronic acid, ibandronate, ibandronic acid, pamidronate, pamidronic acid, clodronate, clodronic acid, etidronate, romosozumab, odanacatib, strontium ranelate, neridronate, minodronic acid, tiludronic acid, incadronic acid, disodium pamidronate, sodium clodronate, disodium clodronate, balicatib, strontium malonate
antiangiogenic: recombinant human endostatin, rh-endostatin, aflibercept
photosensitiser: aminolevulinic acid, 5-aminolevulinic acid, methyl aminolevulinate, porfimer, porfimer sodium, verteporfin, temoporfin, padeliporfin, hexaminolevulinate, hexyl aminolevulinate, hematoporphyrin, photofrin, sarotalocan, pafolacianine, pegulicianine
HSP90 inhibitor: luminespib, onalespib, pimitespib, zelavespib
MDM2 inhibitor: idasanutlin, navtemadlin, milademetan, brigimadlin, siremadlin, alrizomadlin, eprenetapopt
BET inhibitor: pelabresib, birabresib, mivebresib, molibresib, trotabresib
glutaminase inhibitor: telaglenastat
arginase inhibitor: numidargistat
LSD1 inhibitor: bomedemstat, iadademstat, seclidemstat, pulrodemstat
SMAC mimetic: xevinapant, birinapant, tolinapant
IDO inhibitor: linrodostat
PRMT5 inhibitor: pemrametostat, vopimetostat, anvumetostat
immunotoxin: citatuzumab bogatox, denileukin
erythroid maturation agent: elritercept
TGF-beta inhibitor: bintrafusp, retlirafusp alfa, dalutrafusp alfa
adenosine antagonist: etrumadenant, ciforadenant, taminadenant, imaradenant, inupadenant, quemliclustat
antineoplastic drug: brenetafusp, prifetrastat, elraglusib, varegacestat, mevrometostat, tulmimetostat, trabedersen, carzelesin, galactitol, lometrexol, oxantrazole, piroxantrone, tiazofurin, liarozole, batimastat, exisulind, karenitecin, tasidotin, cemadotin, cryptophycin, soblidotin, elisidepsin, 9-nitrocamptothecin, 9-aminocamptothecin, kahalalide F, zalypsis, dolastatin 10, epothilone B, ecteinascidin-743, ET-743, trimetrexate, uracil mustard, motexafin gadolinium, efaproxiral, m-AMSA, methyl-CCNU, iza-bren, detalimogene voraplasmid, toca 511, NBTXR3, vusolimogene oderparepvec
P-glycoprotein inhibitor: valspodar, biricodar, tariquidar, zosuquidar, laniquidar, PSC 833
chimeric antigen receptor T cells: anitocabtagene autoleucel, rapcabtagene autoleucel, zevorcabtagene autoleucel
T-cell receptor T cells: letetresgene autoleucel
cell therapy: LAK cells, lymphokine-activated killer cells
immunostimulant: eftilagimod, canvaxin, L-BLP25, gp100
`;
