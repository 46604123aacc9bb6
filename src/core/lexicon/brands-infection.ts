/** Brand names of anti-infective medicine and vaccines by generic name; a "+" joins the parts of a fixed combination. */
export const infectionBrands = `
4CMenB: Bexsero
9vHPV vaccine: Gardasil 9
abacavir + lamivudine + zidovudine: Trizivir
abacavir + lamivudine: Epzicom, Kivexa
abacavir: Ziagen
abametapir: Xeglyze
aciclovir: Zovirax
Ad26.COV2.S: Jcovden
Ad26.ZEBOV: Zabdeno
Ad5-nCoV: Convidecia
adefovir: Hepsera
albendazole: Albenza, Zentel
albuvirtide: Aikening
amikacin liposome inhalation suspension: Arikayce
amoxicillin + clavulanic acid: Augmentin
amoxicillin: Amoxil, Trimox
amphotericin B lipid complex: Abelcet
amphotericin B: Fungizone
ampicillin + sulbactam: Unasyn
anidulafungin: Eraxis, Ecalta
ansuvimab: Ebanga
anthrax vaccine: BioThrax, Cyfendus
arbekacin: Habekacin
artemether + lumefantrine: Coartem
artesunate + amodiaquine: Coarsucam, ASAQ Winthrop
artesunate + pyronaridine: Pyramax
atazanavir + cobicistat: Evotaz
atazanavir: Reyataz
atoltivimab + maftivimab + odesivimab: Inmazeb
atovaquone + proguanil: Malarone
atovaquone: Mepron
azithromycin: Zithromax, Zmax, Zithromac
aztreonam + avibactam: Emblaveo
aztreonam lysine: Cayston
aztreonam: Azactam
bacterial lysate: Broncho-Vaxom, Ismigen, Luivac
baloxavir marboxil: Xofluza
BBV152: Covaxin
BCG vaccine: Tubervac
bedaquiline: Sirturo
benzathine benzylpenicillin: Bicillin, Extencilline
benznidazole: Lampit, Rochagan
besifloxacin: Besivance
bezlotoxumab: Zinplava
bictegravir + emtricitabine + tenofovir alafenamide: Biktarvy
bismuth subcitrate: Pylera
bivalent HPV vaccine: Cervarix, Cecolin
BNT162b2: Comirnaty
boceprevir: Victrelis
brincidofovir: Tembexa
bulevirtide: Hepcludex
cabotegravir + rilpivirine: Cabenuva
cabotegravir: Apretude, Vocabria
casirivimab + imdevimab: REGEN-COV, Ronapreve
caspofungin: Cancidas
cefazolin: Ancef, Kefzol
cefditoren: Spectracef
cefepime + enmetazobactam: Exblifep
cefepime: Maxipime
cefiderocol: Fetroja, Fetcroja
cefixime: Suprax
cefotaxime: Claforan
cefpodoxime: Vantin
ceftaroline: Teflaro, Zinforo
ceftazidime + avibactam: Avycaz, Zavicefta
ceftazidime: Fortaz, Tazicef
ceftobiprole: Mabelio
ceftolozane + tazobactam: Zerbaxa
ceftriaxone: Rocephin
cefuroxime: Zinacef, Ceftin, Zinnat
ChAdOx1 nCoV-19: Vaxzevria, Covishield
CHIKV VLP: Vimkunya
chlorhexidine: PerioChip, Peridex, Hibiclens
cidofovir: Vistide
ciprofloxacin: Cipro, Ciproxin, Cetraxal
clarithromycin: Biaxin, Klacid
clesrovimab: Enflonsia
clindamycin + benzoyl peroxide + adapalene: Cabtreo
clindamycin + benzoyl peroxide: Duac, Acanya
clindamycin: Cleocin, Dalacin
clofazimine: Lamprene
colistimethate: Coly-Mycin, Colobreathe, Colomycin
contezolid: Youxitai
crotalidae polyvalent immune Fab: CroFab
CYD-TDV: Dengvaxia
cytomegalovirus immune globulin: Cytogam, Cytotect
daclatasvir: Daklinza
dalbavancin: Dalvance, Xydalba
daptomycin: Cubicin
darunavir + cobicistat + emtricitabine + tenofovir alafenamide: Symtuza
darunavir + cobicistat: Prezcobix, Rezolsta
darunavir: Prezista
dasabuvir: Exviera
delafloxacin: Baxdela
delamanid: Deltyba
didanosine: Videx
dihydroartemisinin + piperaquine: Eurartesim, Duo-Cotecxin
dolutegravir + abacavir + lamivudine: Triumeq
dolutegravir + lamivudine: Dovato
dolutegravir + rilpivirine: Juluca
dolutegravir: Tivicay
doravirine + lamivudine + tenofovir disoproxil: Delstrigo
doravirine: Pifeltro
doripenem: Doribax
doxycycline: Vibramycin, Doryx, Oracea, Periostat
DTaP-HBV-IPV/Hib: Pediarix
DTaP-IPV/Hib: Pentacel, Pentaxim
DTaP: Infanrix, Daptacel
efavirenz + emtricitabine + tenofovir disoproxil: Atripla
efavirenz: Sustiva
efinaconazole: Jublia
elbasvir + grazoprevir: Zepatier
elvitegravir + cobicistat + emtricitabine + tenofovir alafenamide: Genvoya
elvitegravir + cobicistat + emtricitabine + tenofovir disoproxil: Stribild
emtricitabine + rilpivirine + tenofovir alafenamide: Odefsey
emtricitabine + rilpivirine + tenofovir disoproxil: Complera, Eviplera
emtricitabine + tenofovir alafenamide: Descovy
emtricitabine + tenofovir disoproxil: Truvada
emtricitabine: Emtriva
enfuvirtide: Fuzeon
ensitrelvir: Xocova
entecavir: Baraclude
eravacycline: Xerava
ertapenem: Invanz
ethambutol: Myambutol
ethionamide: Trecator
etravirine: Intelence
famciclovir: Famvir
faropenem: Farom
favipiravir: Avigan, Avifavir
fecal microbiota live: Rebyota
fecal microbiota spores live: Vowst
fidaxomicin: Dificid, Dificlir
fluconazole: Diflucan
flucytosine: Ancobon, Ancotil
fosamprenavir: Lexiva, Telzir
foscarnet: Foscavir
fosfomycin: Monurol, Contepo
fosravuconazole: Nailin
fostemsavir: Rukobia
Gam-COVID-Vac: Sputnik Light
ganciclovir: Cytovene, Zirgan
gentamicin: Garamycin, Collatamp
gepotidacin: Blujepa
glecaprevir + pibrentasvir: Mavyret, Maviret
griseofulvin: Gris-PEG
Haemophilus influenzae type b conjugate vaccine: ActHIB, PedvaxHIB, Hiberix
hepatitis A vaccine: Havrix, Vaqta, Healive
hepatitis B vaccine: Engerix-B, Recombivax HB, Heplisav-B, Fendrix, Euvax B
hepatitis E vaccine: Hecolin
hexavalent vaccine: Hexyon, Hexaxim, Vaxelis, Hexacima
hydroxychloroquine: Plaquenil
ibalizumab: Trogarzo
ibrexafungerp: Brexafemme
imipenem + cilastatin + relebactam: Recarbrio
imipenem + cilastatin: Primaxin, Tienam
inactivated poliovirus vaccine: IPOL, Imovax Polio
indinavir: Crixivan
influenza vaccine: Fluzone, Fluarix, Flucelvax, Flublok, FluMist, Fluad, Fluenz, Vaxigrip, Afluria, FluLaval, Influvac, Agrippal, Optaflu, Efluelda, Supemtek
interferon alfa-2a: Roferon-A
interferon alfa-2b: IntronA
interferon alfacon-1: Infergen
interferon gamma-1b: Actimmune, Imukin
isavuconazonium: Cresemba
isoniazid: Nydrazid
itraconazole: Sporanox, Tolsura
ivermectin: Stromectol, Soolantra, Sklice
Japanese encephalitis vaccine: Ixiaro, Imojev
ketoconazole: Nizoral, Xolegel
lamivudine + tenofovir disoproxil: Cimduo, Temixys
lamivudine + zidovudine: Combivir
lamivudine: Epivir, Zeffix
ledipasvir + sofosbuvir: Harvoni
lefamulin: Xenleta
lenacapavir: Sunlenca, Yeztugo
letermovir: Prevymis
levofloxacin: Levaquin, Tavanic, Cravit, Quinsair
linezolid: Zyvox, Zyvoxid
liposomal amphotericin B: AmBisome
lopinavir + ritonavir: Kaletra, Aluvia
lotilaner: Xdemvy
maraviroc: Selzentry, Celsentri
maribavir: Livtencity
mebendazole: Vermox, Emverm
mefloquine: Lariam
MenABCWY: Penbraya, Penmenvy
MenACWY-TT: Nimenrix, MenQuadfi
MenACWY: Menveo, Menactra
MenB-FHbp: Trumenba
meropenem + vaborbactam: Vabomere, Vaborem
meropenem: Merrem, Meronem
methenamine: Hiprex
metronidazole: Flagyl, MetroGel
micafungin: Mycamine
miconazole: Monistat, Daktarin
minocycline: Minocin, Solodyn, Amzeeq, Zilxi, Arestin
MMR vaccine: Priorix, Trimovax
MMRV vaccine: ProQuad, Priorix-Tetra
molnupiravir: Lagevrio
moxifloxacin: Avelox, Vigamox
mRNA-1273: Spikevax
mRNA-1283: mNEXSPIKE
mRNA-1345: mRESVIA
mupirocin: Bactroban
MV140: Uromune
MVA-BN-Filo: Mvabea
MVA-BN: Jynneos, Imvanex, Imvamune
natamycin: Natacyn
nelfinavir: Viracept
nemonoxacin: Taigexyn
nevirapine: Viramune
nirmatrelvir + ritonavir: Paxlovid
nirsevimab: Beyfortus
nitazoxanide: Alinia
nitrofurantoin: Macrobid, Macrodantin
NmCV-5: MenFive
NVX-CoV2373: Nuvaxovid, Covovax
nystatin: Mycostatin
obiltoxaximab: Anthim
omadacycline: Nuzyra
ombitasvir + paritaprevir + ritonavir: Viekirax, Technivie
oral cholera vaccine: Dukoral, Shanchol, Vaxchora, Euvichol
oritavancin: Orbactiv, Kimyrsa
oseltamivir: Tamiflu
oteseconazole: Vivjoa
ozenoxacin: Xepi
palivizumab: Synagis
paromomycin: Humatin
PCV10: Synflorix, Pneumosil
PCV13: Prevnar 13, Prevenar 13
PCV15: Vaxneuvance
PCV20: Prevnar 20, Apexxnar
PCV21: Capvaxive
PCV7: Prevnar, Prevenar
peginterferon alfa-2a: Pegasys
peginterferon alfa-2b: PegIntron, Sylatron
pemivibart: Pemgarda
peramivir: Rapivab, Alpivab
permethrin: Elimite
piperacillin + tazobactam: Zosyn, Tazocin
plazomicin: Zemdri
posaconazole: Noxafil
PPSV23: Pneumovax, Pneumovax 23
praziquantel: Biltricide
pretomanid: Dovprela
pyrimethamine: Daraprim
quadrivalent HPV vaccine: Gardasil, Silgard
quinupristin + dalfopristin: Synercid
rabies vaccine: RabAvert, Verorab, Imovax, Rabipur
raltegravir: Isentress
recombinant zoster vaccine: Shingrix
regdanvimab: Regkirona
remdesivir: Veklury
retapamulin: Altabax
rezafungin: Rezzayo
ribavirin: Copegus, Rebetol, Virazole
rifabutin + omeprazole + amoxicillin: Talicia
rifabutin: Mycobutin
rifampicin + isoniazid + pyrazinamide: Rifater
rifampicin: Rifadin, Rimactane
rifamycin: Aemcolo
rifapentine: Priftin
rilpivirine: Edurant, Rekambys
ritonavir: Norvir
ropeginterferon alfa-2b: Besremi
rotavirus vaccine: Rotarix, RotaTeq
RSVpreF: Abrysvo
RSVPreF3 OA: Arexvy
RTS,S/AS01: Mosquirix
rVSV-ZEBOV: Ervebo
saquinavir: Invirase
sarecycline: Seysara
secnidazole: Solosec
simeprevir: Olysio
sinecatechins: Veregen
sipavibart: Kavigale
sofosbuvir + velpatasvir + voxilaprevir: Vosevi
sofosbuvir + velpatasvir: Epclusa
sofosbuvir: Sovaldi
sotrovimab: Xevudy
spinosad: Natroba
stavudine: Zerit
sulbactam + durlobactam: Xacduro
sulfadoxine + pyrimethamine: Fansidar
sulopenem etzadroxil: Orlynvah
tafenoquine: Krintafel, Arakoda, Kozenis
TAK-003: Qdenga
tavaborole: Kerydin
TBE vaccine: FSME-Immun, Encepur, Ticovac
Tdap: Boostrix, Adacel, Covaxis
tebipenem pivoxil: Orapenem
tecovirimat: Tpoxx
tedizolid: Sivextro
telaprevir: Incivek, Incivo
telavancin: Vibativ
telbivudine: Tyzeka, Sebivo
telithromycin: Ketek
tenofovir alafenamide: Vemlidy
tenofovir amibufenamide: Hengmu
tenofovir disoproxil: Viread
terbinafine: Lamisil
thymalfasin: Zadaxin
tigecycline: Tygacil
tinidazole: Tindamax, Fasigyn
tipranavir: Aptivus
tixagevimab + cilgavimab: Evusheld
tobramycin: TOBI, Bramitob, Tobrex
triclabendazole: Egaten
trimethoprim + sulfamethoxazole: Bactrim, Septra, Septrin
typhoid conjugate vaccine: Typbar-TCV, Typhibev, SKYTyphoid
typhoid vaccine: Vivotif, Typhim Vi
valaciclovir: Valtrex, Zelitrex
valganciclovir: Valcyte
vancomycin: Vancocin, Firvanq
varicella vaccine: Varivax, Varilrix
VLA1553: Ixchiq
voriconazole: Vfend
yellow fever vaccine: YF-Vax, Stamaril
zanamivir: Relenza, Dectova
ZF2001: Zifivax
zidovudine: Retrovir
zoliflodacin: Nuzolvence
zoster vaccine live: Zostavax
`;
