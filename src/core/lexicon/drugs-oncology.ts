/** Generic names of cancer medicine, one pharmacological class a row. */
export const oncologyDrugs = `
tyrosine kinase inhibitor: anlotinib, apatinib, rivoceranib, axitinib, sunitinib, sorafenib, pazopanib, lenvatinib, cabozantinib, regorafenib, vandetanib, tivozanib, nintedanib, fruquintinib, surufatinib, famitinib, donafenib, chiauranib, cediranib, brivanib, dovitinib, linifanib, motesanib, vatalanib, semaxanib, lucitanib, sitravatinib, zanzalintinib, imatinib, dasatinib, nilotinib, bosutinib, ponatinib, asciminib, flumatinib, olverembatinib, radotinib, vodobatinib, ripretinib, avapritinib, masitinib, pexidartinib, vimseltinib, pimicotinib, orantinib, tandutinib, bafetinib, danusertib, henatinib, sulfatinib, altiratinib, merestinib, glesatinib, ningetinib, catequentinib, dubermatinib, tinengotinib, vorolanib, nesuparib, lenumlostat, telatinib, pelitinib, canertinib, varlitinib, epitinib, mavelertinib, abivertinib, maihuatinib, oritinib, keynatinib, andamertinib, enozertinib, ficlatuzumab, emibetuzumab, elzovantinib
tyrosine kinase inhibitor: bozitinib, amuvatinib, golvatinib, ilorasertib, pegdinetanib
EGFR tyrosine kinase inhibitor: gefitinib, erlotinib, icotinib, afatinib, dacomitinib, osimertinib, almonertinib, aumolertinib, furmonertinib, firmonertinib, befotertinib, rezivertinib, sunvozertinib, lazertinib, mobocertinib, rociletinib, nazartinib, naquotinib, olmutinib, rilertinib, limertinib, zipalertinib, poziotinib, simotinib, theliatinib, dositinib
HER2 tyrosine kinase inhibitor: lapatinib, neratinib, pyrotinib, tucatinib, zongertinib, larotinib, sevabertinib
ALK inhibitor: crizotinib, ceritinib, alectinib, brigatinib, lorlatinib, ensartinib, iruplinalkib, envonalkib, neladalkib
MET inhibitor: capmatinib, tepotinib, savolitinib, glumetinib, gumarontinib, tivantinib, foretinib, vebreltinib
RET inhibitor: selpercatinib, pralsetinib
TRK inhibitor: larotrectinib, entrectinib, repotrectinib, taletrectinib
FGFR inhibitor: erdafitinib, pemigatinib, infigratinib, futibatinib, rogaratinib, derazantinib, fisogatinib, roblitinib, gunagratinib, lirafugratinib, fexagratinib, irpagratinib, resigratinib, zoligratinib
BTK inhibitor: ibrutinib, acalabrutinib, zanubrutinib, orelabrutinib, tirabrutinib, pirtobrutinib, evobrutinib, tolebrutinib, remibrutinib, rilzabrutinib, fenebrutinib, nemtabrutinib, spebrutinib
JAK inhibitor: ruxolitinib, fedratinib, pacritinib, momelotinib, tofacitinib, baricitinib, upadacitinib, filgotinib, peficitinib, abrocitinib, ritlecitinib, deucravacitinib, delgocitinib, jaktinib, ivarmacitinib, povorcitinib, golidocitinib, itacitinib, gandotinib, deuruxolitinib, brepocitinib, ilginatinib, lorpucitinib, nezulcitinib, ropsacitinib, izencitinib, solcitinib, decernotinib, ifidancitinib, ilunocitinib, atinvicitinib, oclacitinib, lepzacitinib, londamocitinib, rovadicitinib, flonoltinib, tinlorafenib
FLT3 inhibitor: midostaurin, gilteritinib, quizartinib, crenolanib, lestaurtinib
SYK inhibitor: fostamatinib, entospletinib, cerdulatinib, sovleplenib
BRAF inhibitor: vemurafenib, dabrafenib, encorafenib, tovorafenib, belvarafenib, lifirafenib
MEK inhibitor: trametinib, cobimetinib, binimetinib, selumetinib, mirdametinib, pimasertib, refametinib, tunlametinib, avutometinib, uprosertib, ravoxertinib, ulixertinib, temuterkib
KRAS G12C inhibitor: sotorasib, adagrasib, divarasib, garsorasib, glecirasib, fulzerasib, olomorasib, opnurasib
CDK4/6 inhibitor: palbociclib, ribociclib, abemaciclib, dalpiciclib, trilaciclib, lerociclib, birociclib, culmerciclib, tibremciclib
CDK inhibitor: dinaciclib, alvocidib, flavopiridol, voruciclib, seliciclib, atirmociclib, tagtociclib, roniciclib, riviciclib, milciclib, tegtociclib, fadraciclib, enitociclib, zotiraciclib
PARP inhibitor: olaparib, niraparib, rucaparib, talazoparib, veliparib, pamiparib, fuzuloparib, fluzoparib, senaparib, saruparib, iniparib, stenoparib
PI3K inhibitor: alpelisib, idelalisib, copanlisib, duvelisib, umbralisib, buparlisib, inavolisib, taselisib, pictilisib, linperlisib, parsaclisib, eganelisib, zandelisib, pilaralisib, tenalisib, dactolisib, apitolisib, omipalisib, voxtalisib, nemiralisib, leniolisib, roginolisib, serabelisib, bimiralisib, paxalisib, zovegalisib, acalisib, dezapelisib, rigosertib, sonolisib
AKT inhibitor: capivasertib, ipatasertib, perifosine, afuresertib, miransertib, vevorisertib, triciribine
mTOR inhibitor: everolimus, temsirolimus, ridaforolimus, sapanisertib
aurora kinase inhibitor: alisertib, barasertib
PLK1 inhibitor: volasertib, onvansertib
WEE1 inhibitor: adavosertib, azenosertib
ATR inhibitor: berzosertib, ceralasertib, elimusertib, gartisertib
FAK inhibitor: defactinib, ifebemtinib
PD-1 antibody: nivolumab, pembrolizumab, cemiplimab, dostarlimab, camrelizumab, sintilimab, tislelizumab, toripalimab, penpulimab, zimberelimab, serplulimab, pucotenlimab, retifanlimab, spartalizumab, prolgolimab, balstilimab, sasanlimab, cetrelimab, pidilizumab, finotonlimab, nofazinlimab, iparomlimab, enlonstobart, ezabenlimab, budigalimab, geptanolimab, pimivalimab, rulonilimab, sudubrilimab, rosnilimab, encelimab, acrixolimab, vudalimab, lorigerlimab, izuralimab, pumitamig
PD-L1 antibody: atezolizumab, durvalumab, avelumab, envafolimab, sugemalimab, adebrelimab, benmelstobart, socazolimab, tagitanlimab, cosibelimab, bintrafusp alfa, garivulimab, lodapolimab, manelimab, opucolimab, danburstotug, pacmilimab, betifisolimab
CTLA-4 antibody: ipilimumab, tremelimumab, zalifrelimab, quavonlimab, botensilimab, tuvonralimab, gotistobart, muzastotug, porustobart
bispecific antibody: cadonilimab, ivonescimab, blinatumomab, mosunetuzumab, glofitamab, epcoritamab, odronextamab, teclistamab, elranatamab, linvoseltamab, talquetamab, tarlatamab, amivantamab, zanidatamab, zenocutuzumab, tebentafusp, catumaxomab, emicizumab, mim8, denecimig, volrustomig, rilvegostomig, tebotelimab, erfonrilimab, faricimab, alnuctamab, flotetuzumab, vibecotamab, xaluritamig, petosemtamab, izalontamab, acasunlimab
TIGIT antibody: tiragolumab, ociperlimab, vibostolimab, domvanalimab, belrestotug, etigilimab, ralzapastotug, sotigalimab, tamgiblimab, dargistotug
LAG-3 antibody: relatlimab, fianlimab, favezelimab, ieramilimab, tuparstobart, miptenalimab, sotiburafusp alfa, eftilagimod alpha
TIM-3 antibody: sabatolimab, cobolimab
HER2 antibody: trastuzumab, pertuzumab, margetuximab, inetetamab, gedatolisib, anbenitamab, runimotamab, hersintuzumab
EGFR antibody: cetuximab, panitumumab, nimotuzumab, necitumumab, matuzumab, zalutumumab, futuximab, imgatuzumab, modotuximab, amelimumab, pertinatatug, ficerafusp alfa
VEGF antibody: bevacizumab, varisacumab, vanucizumab, tanibirumab, navicixizumab
VEGFR2 antibody: ramucirumab
VEGF trap: ziv-aflibercept, conbercept
CD20 antibody: rituximab, obinutuzumab, ofatumumab, ocrelizumab, ublituximab, veltuzumab, ripertamab, zuberitamab, ibritumomab tiuxetan, tositumomab
CD38 antibody: daratumumab, isatuximab, felzartamab, mezagitamab
CD19 antibody: tafasitamab, inebilizumab
SLAMF7 antibody: elotuzumab
CD47 antibody: magrolimab, lemzoparlimab, ligufalimab, letaplimab, maplirpacept, evorpacept, ontorpacept, timdarpacept
CD52 antibody: alemtuzumab
CCR4 antibody: mogamulizumab
GD2 antibody: dinutuximab, naxitamab, dinutuximab beta
claudin 18.2 antibody: zolbetuximab, osemitamab, givastomig
IGF-1R antibody: ganitumab, dalotuzumab, figitumumab, cixutumumab, teprotumumab
monoclonal antibody: onartuzumab, rilotumumab, olaratumab, siltuximab, bemarituzumab, amatuximab, farletuzumab, seribantumab, patritumab, monalizumab, oleclumab, utomilumab, urelumab, girentuximab, ensituximab, carotuximab, andecaliximab, tocilizumab, parsatuzumab, edrecolomab, demcizumab, simtuzumab, milatuzumab, galiximab, lumiliximab, epratuzumab, zanolimumab, lorvotuzumab, conatumumab, mapatumumab, tigatuzumab, dacetuzumab, lucatumumab, intetumumab, volociximab, cusatuzumab, bermekimab, canakinumab, denosumab, bavituximab, abituzumab, etaracizumab, ascrinvacumab, codrituzumab, oregovomab, abagovomab, racotumomab, tremtelectogene, landogrozumab, ponsegromab, clivatuzumab, nurulimab, vofatamab, aprutumab, ispectamab, emactuzumab, cabiralizumab, lacnotuzumab, samalizumab, talacotuzumab, ulocuplumab, tarextumab, brontictuzumab, rosmantuzumab, vantictumab, mitumprotimut-T, apolizumab, visilizumab, ch14.18
monoclonal antibody: omburtamab, indatuximab, mirzotamab, cantuzumab, taplitumomab, tocosol, bersanlimab, lirilumab, plamotamab, englumafusp alfa, simlukafusp alfa, cergutuzumab amunaleukin, subasumstat, cibisatamab, obrindatamab, orlotamab, duvortuxizumab, ertumaxomab, solitomab, pasotuxizumab, acapatamab, emfizatamab, ubamatamab, nezastomig, tepoditamab, cevostamab, forimtamig, surovatamig
antibody–drug conjugate: trastuzumab emtansine, ado-trastuzumab emtansine, trastuzumab deruxtecan, fam-trastuzumab deruxtecan, datopotamab deruxtecan, patritumab deruxtecan, ifinatamab deruxtecan, raludotatug deruxtecan, sacituzumab govitecan, sacituzumab tirumotecan, trastuzumab duocarmazine, trastuzumab rezetecan, trastuzumab botidotin, disitamab vedotin, enfortumab vedotin, brentuximab vedotin, polatuzumab vedotin, tisotumab vedotin, telisotuzumab vedotin, telisotuzumab adizutecan, mirvetuximab soravtansine, loncastuximab tesirine, camidanlumab tesirine, rovalpituzumab tesirine, gemtuzumab ozogamicin, inotuzumab ozogamicin, moxetumomab pasudotox, belantamab mafodotin, depatuxizumab mafodotin, upifitamab rilsodotin, tusamitamab ravtansine, anetumab ravtansine, ladiratuzumab vedotin, vobramitamab duocarmazine, glembatumumab vedotin, becotatug vedotin, zilovertamab vedotin, pivekimab sunirine
antibody–drug conjugate: luveltamab tazevibulin, izalontamab brengitecan, sigvotatug vedotin, cofetuzumab pelidotin, farletuzumab ecteribulin, rinatabart sesutecan, naptumomab estafenatox, oportuzumab monatox, trastuzumab pamirtecan, trastuzumab vedotin, zanidatamab zovodotin, emiltatug ledadotin, puxitatug samrotecan, sonesitatug vedotin, bulumtatug fuvedotin, opugotamig olatansine, azintuxizumab vedotin, praluzatamab ravtansine, lifastuzumab vedotin, indusatumab vedotin, denintuzumab mafodotin, coltuximab ravtansine, pinatuzumab vedotin, vadastuximab talirine, lintuzumab, labetuzumab govitecan, sirtratumab vedotin, tilatamig samrotecan, torvutatug samrotecan, risvutatug rezetecan, gocatamig, enapotamab vedotin, losatuxizumab vedotin, vandortuzumab vedotin, naratuximab emtansine, lorvotuzumab mertansine, ifinatamab, raludotatug, sacituzumab, datopotamab, pivekimab, tisotumab, becotatug, zilovertamab, disitamab
antibody–drug conjugate: mecbotamab vedotin, ozuriftamab vedotin, tamrintamab pamozirine, aprutumab ixadotin, bivatuzumab mertansine, polatuzumab, camidanlumab, loncastuximab, belantamab, enfortumab, telisotuzumab, mirvetuximab, brentuximab, tusamitamab, upifitamab, ladiratuzumab
platinum compound: cisplatin, carboplatin, oxaliplatin, nedaplatin, lobaplatin, satraplatin, heptaplatin, picoplatin, miriplatin, tetraplatin, triplatin tetranitrate, ormaplatin, dicycloplatin, enloplatin, lipoplatin, spiroplatin, iproplatin, zeniplatin
taxane: paclitaxel, docetaxel, cabazitaxel, larotaxel, ortataxel, tesetaxel, utidelone, nab-paclitaxel, nanoparticle albumin-bound paclitaxel, albumin-bound paclitaxel, nab-sirolimus, liposomal paclitaxel, polymeric micellar paclitaxel, paclitaxel poliglumex, milataxel, taxoprexin, DHA-paclitaxel, nab-docetaxel, simotaxel
anthracycline: doxorubicin, epirubicin, daunorubicin, idarubicin, pirarubicin, aclarubicin, amrubicin, valrubicin, aldoxorubicin, liposomal doxorubicin, pegylated liposomal doxorubicin, liposomal daunorubicin, sabarubicin, zorubicin, esorubicin, camsirubicin, nemorubicin, annamycin, berubicin, CPX-351
anthracenedione: mitoxantrone, pixantrone, mitoxantrone liposome, losoxantrone, banoxantrone, topixantrone
vinca alkaloid: vincristine, vinblastine, vinorelbine, vindesine, vinflunine, vintafolide
antimetabolite: fluorouracil, 5-fluorouracil, capecitabine, tegafur, carmofur, doxifluridine, floxuridine, trifluridine, tipiracil, gemcitabine, cytarabine, azacitidine, decitabine, cedazuridine, nelarabine, clofarabine, fludarabine, cladribine, pentostatin, mercaptopurine, 6-mercaptopurine, thioguanine, tioguanine, 6-thioguanine, methotrexate, pemetrexed, raltitrexed, pralatrexate, nolatrexed, guadecitabine, sapacitabine, gimeracil, oteracil, S-1, UFT, hydroxyurea, hydroxycarbamide, troxacitabine, tezacitabine, galocitabine, enocitabine, ancitabine, elacytarabine, trimetrexate, edatrexate, piritrexim, pelitrexol, plevitrexed, lometrexol, eniluracil, emitefur, ftorafur, tegafur-uracil, uracil-tegafur, thymitaq, triapine, gallium nitrate, azaribine, azaserine, forodesine, fazarabine, fosgemcitabine palabenamide, pegfluorouracil, 5-fluoro-2'-deoxyuridine
topoisomerase I inhibitor: irinotecan, topotecan, belotecan, liposomal irinotecan, nanoliposomal irinotecan, nal-IRI, etirinotecan pegol, exatecan, rubitecan, camptothecin, lurtotecan, gimatecan, diflomotecan, karenitecin, cositecan, 9-nitrocamptothecin, hydroxycamptothecin, 10-hydroxycamptothecin, silatecan, namitecan, simmitecan, indotecan, indimitecan, elomotecan
topoisomerase II inhibitor: etoposide, teniposide, amsacrine, etoposide phosphate, vosaroxin, mitonafide, amonafide, becatecarin, elsamitrucin
alkylating agent: cyclophosphamide, ifosfamide, trofosfamide, evofosfamide, mafosfamide, melphalan, melphalan flufenamide, melflufen, chlorambucil, bendamustine, busulfan, treosulfan, carmustine, lomustine, semustine, nimustine, fotemustine, ranimustine, streptozocin, streptozotocin, dacarbazine, temozolomide, procarbazine, thiotepa, altretamine, mitomycin, mitomycin C, mitomycin-C, estramustine, mechlorethamine, chlormethine, trabectedin, lurbinectedin, prednimustine, uramustine, mannosulfan, ambamustine, bofumustine, ditiomustine, ecomustine, tallimustine, laromustine, cloretazine, palifosfamide, glufosfamide, perfosfamide, sufosfamide, canfosfamide, carboquone, triaziquone, diaziquone, pipobroman, mitobronitol, mitolactol, dianhydrogalactitol, apaziquone, dibrospidium chloride, prospidine, spirohydantoin mustard, nitrogen mustard, tretamine, tiazofurin, porfiromycin
antitumour antibiotic: bleomycin, dactinomycin, actinomycin D, mithramycin, plicamycin, pingyangmycin, bleomycin A5, peplomycin, pepleomycin, carzinophilin, neocarzinostatin, chromomycin A3, zinostatin stimalamer, olivomycin, boanmycin
microtubule inhibitor: eribulin, ixabepilone, patupilone, plinabulin, combretastatin, fosbretabulin, epothilone, sagopilone, tasidotin, soblidotin, cemadotin, vinxaltine, ombrabulin, crolibulin, lexibulin, verubulin, maytansine, rhizoxin, discodermolide, lisavanbulin, denibulin
proteasome inhibitor: bortezomib, carfilzomib, ixazomib, marizomib, oprozomib, delanzomib
immunomodulatory drug: thalidomide, lenalidomide, pomalidomide, iberdomide, mezigdomide, avadomide
HDAC inhibitor: vorinostat, romidepsin, panobinostat, belinostat, entinostat, chidamide, tucidinostat, mocetinostat, givinostat, resminostat, pracinostat, abexinostat, quisinostat, ricolinostat, citarinostat, fimepinostat, tinostamustine, ivaltinostat, tacedinaline, pivanex
BCL-2 inhibitor: venetoclax, navitoclax, sonrotoclax, lisaftoclax, obatoclax, oblimersen, pelcitoclax, lacutoclax, mesutoclax
IDH inhibitor: ivosidenib, enasidenib, olutasidenib, vorasidenib
EZH2 inhibitor: tazemetostat, valemetostat
menin inhibitor: revumenib, ziftomenib, bleximenib, enzomenib, icovamenib
hedgehog inhibitor: vismodegib, sonidegib, glasdegib, saridegib, patidegib
XPO1 inhibitor: selinexor, eltanexor, verdinexor, felezonexor
HIF-2α inhibitor: belzutifan, casdatifan
DOT1L inhibitor: pinometostat
gamma-secretase inhibitor: nirogacestat, crenigacestat, limantrafin
farnesyltransferase inhibitor: tipifarnib, lonafarnib, darlifarnib
NEDD8 inhibitor: pevonedistat
telomerase inhibitor: imetelstat
SERD: fulvestrant, elacestrant, camizestrant, imlunestrant, giredestrant, amcenestrant, vepdegestrant, palazestrant, brilanestrant, rintodestrant, borestrant, taragarestrant
SERM: tamoxifen, toremifene, raloxifene, lasofoxifene, bazedoxifene, ospemifene, droloxifene, clomifene, clomiphene, enclomiphene, endoxifen, arzoxifene, idoxifene, pipendoxifene, miproxifene, acolbifene, afimoxifene, 4-hydroxytamoxifen
aromatase inhibitor: letrozole, anastrozole, exemestane, formestane, fadrozole, vorozole, aminoglutethimide, testolactone, atamestane, liarozole, finrozole, plomestane
androgen receptor inhibitor: enzalutamide, apalutamide, darolutamide, bicalutamide, flutamide, nilutamide, rezvilutamide, proxalutamide, clascoterone, topilutamide, bavdegalutamide, luxdegalutamide, enobosarm, opevesostat, deutenzalutamide, inobrodib
CYP17 inhibitor: abiraterone, abiraterone acetate, orteronel, galeterone, seviteronel
GnRH agonist: leuprorelin, leuprolide, goserelin, triptorelin, buserelin, nafarelin, histrelin, deslorelin, avorelin, gonadorelin, peforelin, lutrelin, ozarelix
GnRH antagonist: degarelix, relugolix, elagolix, linzagolix, cetrorelix, ganirelix, abarelix, opigolix, teverelix, antarelix, merigolix
progestogen: megestrol, megestrol acetate, medroxyprogesterone, medroxyprogesterone acetate
somatostatin analogue: octreotide, lanreotide, pasireotide, octreotide LAR, paltusotine, vapreotide, satoreotide, veldoreotide, depreotide, seglitide
interleukin: aldesleukin, bempegaldesleukin, interleukin-2, nogapendekin alfa inbakicept, denileukin diftitox, pegilodecakin, nemvaleukin alfa, rezpegaldesleukin, nogapendekin, interleukin-11, oprelvekin, recombinant human interleukin-11, recombinant human interleukin-2, low-dose interleukin-2, interleukin-12, interleukin-15, eftansomatropin, efineptakin alfa, daromun, bifikafusp alfa, onfekafusp alfa, tasonermin, teceleukin, celmoleukin
enzyme: asparaginase, L-asparaginase, pegaspargase, calaspargase pegol, crisantaspase, asparaginase Erwinia, rasburicase, pegargiminase, eflapegrastim, erwinase, pegcrisantaspase, eryaspase, calaspargase, pegzilarginase, pegvorhyaluronidase alfa, hyaluronidase, vorhyaluronidase alfa, arginine deiminase, pegylated arginine deiminase, bromelain, anacaulase, trypsin-chymotrypsin, serratiopeptidase, papain
retinoid: tretinoin, all-trans retinoic acid, ATRA, bexarotene, isotretinoin, alitretinoin, acitretin, etretinate, fenretinide, tamibarotene, 13-cis-retinoic acid, 9-cis-retinoic acid, peretinoin, acyclic retinoid
arsenical: arsenic trioxide, realgar-indigo naturalis
antineoplastic: omacetaxine, homoharringtonine, tagraxofusp, luspatercept, sotatercept, eflornithine, mitotane, plitidepsin, ganetespib, napabucasin, elesclomol, batiraxcept, epacadostat, dordaviprone, rebastinib, trilostane, miltefosine, imiquimod, ingenol mebutate, cinobufacini, cantharidin, elemene, bestatin, ubenimex, lentinan, pamrevlumab, custirsen, apatorsen, trebananib, aprinocarsen, tasisulam, tirapazamine, enzastaurin, ruboxistaurin, squalamine, marimastat, prinomastat, razoxane, lonidamine, tocladesine, aplidine, didemnin B, imexon, pentosan, swainsonine, irofulven, perillyl alcohol, genistein, devimistat, tigilanol tiglate, onapristone, telapristone, tarloxotinib, plocabulin, rebimastat, tanomastat, veledimagene, resiquimod, motolimod, vidutolimod, tilsotolimod, agatolimod, vesatolimod, selgantolimod, balixafortide, mavorixafor, burixafor, emetine, dexniguldipine, 2-hydroxyoleic acid, PEGPH20, mifamurtide
cytoprotective agent: leucovorin, leucovorin calcium, calcium folinate, folinic acid, levoleucovorin, levofolinate, amifostine, mesna, dexrazoxane, palifermin, glucarpidase, avasopasem, sodium levofolinate, sodium folinate, disodium folinate, velafermin, rusfertide, rucosopasem, dusquetide, benzydamine, sodium 2-mercaptoethanesulfonate, glutathione, pyridoxal phosphate, calmangafodipir, mangafodipir, samarium lexidronam, dihomo-gamma-linolenic acid, uridine triacetate
G-CSF: filgrastim, pegfilgrastim, lenograstim, lipegfilgrastim, efbemalenograstim alfa, mecapegfilgrastim, tbo-filgrastim, telpegfilgrastim, balugrastim, pegteograstim, pegbilgrastim, efbemalenograstim, nartograstim, empegfilgrastim
GM-CSF: sargramostim, molgramostim
stem-cell mobiliser: plerixafor, motixafortide
erythropoiesis-stimulating agent: epoetin, epoetin alfa, epoetin beta, epoetin zeta, darbepoetin, darbepoetin alfa, erythropoietin, recombinant human erythropoietin, methoxy polyethylene glycol-epoetin beta, roxadustat, daprodustat, vadadustat, enarodustat, molidustat, desidustat, pegmolesatide, peginesatide
thrombopoietin receptor agonist: eltrombopag, romiplostim, avatrombopag, lusutrombopag, hetrombopag, recombinant human thrombopoietin, rhTPO, herombopag, rafutrombopag
bone resorption inhibitor: zoledronic acid, zoledronate, alendronate, alendronic acid, risedronate, risedronic acid, ibandronate, ibandronic acid, pamidronate, pamidronic acid, clodronate, clodronic acid, etidronate, romosozumab, odanacatib, strontium ranelate, neridronate, minodronic acid, tiludronate, tiludronic acid, incadronate, incadronic acid, olpadronate, disodium pamidronate, zoledronic, sodium clodronate, disodium clodronate, minodronate, narlumosbart, blosozumab, balicatib, strontium malonate
antiangiogenic: recombinant human endostatin, rh-endostatin, aflibercept
photosensitiser: aminolevulinic acid, 5-aminolevulinic acid, methyl aminolevulinate, porfimer, porfimer sodium, verteporfin, temoporfin, padeliporfin, talaporfin, hexaminolevulinate, hexyl aminolevulinate, rostaporfin, hematoporphyrin, hemoporfin, photofrin, sarotalocan, pafolacianine, pegulicianine, redaporfin, fimaporfin
checkpoint kinase inhibitor: prexasertib, rabusertib, lunresertib, camonsertib, tuvusertib, peposertib, zedoresertib
KRAS inhibitor: calderasib, elironrasib, zoldonrasib, daraxonrasib, elisrasib
Aurora kinase inhibitor: tozasertib
HSP90 inhibitor: tanespimycin, alvespimycin, luminespib, onalespib, retaspimycin, pimitespib, zelavespib
MDM2 inhibitor: idasanutlin, navtemadlin, milademetan, brigimadlin, siremadlin, alrizomadlin, eprenetapopt
BET inhibitor: pelabresib, birabresib, mivebresib, molibresib, trotabresib
glutaminase inhibitor: telaglenastat
arginase inhibitor: numidargistat
LSD1 inhibitor: bomedemstat, iadademstat, seclidemstat, pulrodemstat
SMAC mimetic: xevinapant, birinapant, tolinapant
IDO inhibitor: indoximod, linrodostat, navoximod
PRMT5 inhibitor: pemrametostat, vopimetostat, anvumetostat
cereblon modulator: golcadomide, cemsidomide, eragidomide
CD40 antibody: selicrelumab, mitazalimab
HER3 antibody: barecetamab, lumretuzumab, elgemtumab, duligotuzumab, istiratumab
immunotoxin: moxetumomab, oportuzumab, citatuzumab bogatox, denileukin
erythroid maturation agent: elritercept
TGF-beta inhibitor: galunisertib, vactosertib, bintrafusp, livmoniplimab, retlirafusp alfa, dalutrafusp alfa
adenosine antagonist: etrumadenant, ciforadenant, taminadenant, imaradenant, inupadenant, quemliclustat, uliledlimab, mupadolimab
`;
