/** Brand names of anti-infective medicine and vaccines by generic name; a "+" joins the parts of a fixed combination. */
export const infectionBrands = `
4CMenB: Bexsero
9vHPV vaccine: Gardasil 9
abacavir + lamivudine + zidovudine: Trizivir
abacavir + lamivudine: Epzicom
abametapir: Xeglyze
aciclovir: Zovirax
Ad26.COV2.S: Jcovden
Ad26.ZEBOV: Zabdeno
Ad5-nCoV: Convidecia
albuvirtide: Aikening
amikacin liposome inhalation suspension: Arikayce
amoxicillin + clavulanic acid: Augmentin
amphotericin B lipid complex: Abelcet
ansuvimab: Ebanga
anthrax vaccine: BioThrax
arbekacin: Habekacin
artemether + lumefantrine: Coartem
atazanavir + cobicistat: Evotaz
atovaquone + proguanil: Malarone
atovaquone: Mepron
azithromycin: Zithromax
aztreonam lysine: Cayston
bacterial lysate: Broncho-Vaxom
baloxavir marboxil: Xofluza
BBV152: Covaxin
BCG vaccine: Tubervac
bedaquiline: Sirturo
benzathine benzylpenicillin: Bicillin
benznidazole: Lampit
besifloxacin: Besivance
bezlotoxumab: Zinplava
bictegravir + emtricitabine + tenofovir alafenamide: Biktarvy
bismuth subcitrate: Pylera
bivalent HPV vaccine: Cervarix
BNT162b2: Comirnaty
brincidofovir: Tembexa
bulevirtide: Hepcludex
cabotegravir + rilpivirine: Cabenuva
cabotegravir: Apretude, Vocabria
casirivimab + imdevimab: REGEN-COV, Ronapreve
caspofungin: Cancidas
cefiderocol: Fetroja, Fetcroja
ceftaroline: Teflaro, Zinforo
ceftazidime + avibactam: Avycaz, Zavicefta
ceftobiprole: Mabelio
ceftolozane + tazobactam: Zerbaxa
ChAdOx1 nCoV-19: Vaxzevria, Covishield
CHIKV VLP: Vimkunya
chlorhexidine: PerioChip
ciprofloxacin: Cipro
clesrovimab: Enflonsia
colistimethate: Coly-Mycin
contezolid: Youxitai
crotalidae polyvalent immune Fab: CroFab
CYD-TDV: Dengvaxia
cytomegalovirus immune globulin: Cytogam
dalbavancin: Dalvance, Xydalba
daptomycin: Cubicin
darunavir + cobicistat + emtricitabine + tenofovir alafenamide: Symtuza
darunavir + cobicistat: Prezcobix
darunavir: Prezista
dasabuvir: Exviera
delafloxacin: Baxdela
delamanid: Deltyba
dolutegravir + abacavir + lamivudine: Triumeq
dolutegravir + lamivudine: Dovato
dolutegravir + rilpivirine: Juluca
dolutegravir: Tivicay
doravirine + lamivudine + tenofovir disoproxil: Delstrigo
doravirine: Pifeltro
DTaP-HBV-IPV/Hib: Pediarix
DTaP-IPV/Hib: Pentacel
DTaP: Infanrix
efavirenz + emtricitabine + tenofovir disoproxil: Atripla
efavirenz: Sustiva
efinaconazole: Jublia
elbasvir + grazoprevir: Zepatier
elvitegravir + cobicistat + emtricitabine + tenofovir alafenamide: Genvoya
elvitegravir + cobicistat + emtricitabine + tenofovir disoproxil: Stribild
emtricitabine + rilpivirine + tenofovir alafenamide: Odefsey
emtricitabine + rilpivirine + tenofovir disoproxil: Complera
emtricitabine + tenofovir alafenamide: Descovy
emtricitabine + tenofovir disoproxil: Truvada
ensitrelvir: Xocova
entecavir: Baraclude
eravacycline: Xerava
ertapenem: Invanz
etravirine: Intelence
faropenem: Farom
favipiravir: Avigan
fecal microbiota live: Rebyota
fecal microbiota spores live: Vowst
fidaxomicin: Dificid, Dificlir
fosravuconazole: Nailin
fostemsavir: Rukobia
Gam-COVID-Vac: Sputnik Light
gepotidacin: Blujepa
glecaprevir + pibrentasvir: Mavyret, Maviret
Haemophilus influenzae type b conjugate vaccine: ActHIB
hepatitis A vaccine: Havrix
hepatitis B vaccine: Engerix-B
hepatitis E vaccine: Hecolin
hexavalent vaccine: Hexyon
ibalizumab: Trogarzo
ibrexafungerp: Brexafemme
imipenem + cilastatin + relebactam: Recarbrio
inactivated poliovirus vaccine: IPOL
influenza vaccine: Fluzone
interferon alfa-2a: Roferon-A
interferon alfa-2b: IntronA
interferon alfacon-1: Infergen
interferon gamma-1b: Actimmune
isavuconazonium: Cresemba
ivermectin: Stromectol
Japanese encephalitis vaccine: Ixiaro
lamivudine + tenofovir disoproxil: Cimduo
ledipasvir + sofosbuvir: Harvoni
lefamulin: Xenleta
lenacapavir: Sunlenca, Yeztugo
letermovir: Prevymis
linezolid: Zyvox, Zyvoxid
liposomal amphotericin B: AmBisome
lopinavir + ritonavir: Kaletra, Aluvia
lotilaner: Xdemvy
maraviroc: Selzentry, Celsentri
maribavir: Livtencity
MenABCWY: Penbraya
MenACWY-TT: Nimenrix
MenACWY: Menveo
MenB-FHbp: Trumenba
meropenem + vaborbactam: Vabomere, Vaborem
micafungin: Mycamine
MMR vaccine: Priorix
MMRV vaccine: ProQuad
molnupiravir: Lagevrio
mRNA-1273: Spikevax
mRNA-1283: mNEXSPIKE
mRNA-1345: mRESVIA
MV140: Uromune
MVA-BN-Filo: Mvabea
MVA-BN: Jynneos
natamycin: Natacyn
nemonoxacin: Taigexyn
nirmatrelvir + ritonavir: Paxlovid
nirsevimab: Beyfortus
NmCV-5: MenFive
NVX-CoV2373: Nuvaxovid
obiltoxaximab: Anthim
omadacycline: Nuzyra
ombitasvir + paritaprevir + ritonavir: Viekirax
oral cholera vaccine: Dukoral
oritavancin: Orbactiv
oseltamivir: Tamiflu
oteseconazole: Vivjoa
ozenoxacin: Xepi
palivizumab: Synagis
PCV10: Synflorix
PCV13: Prevnar 13
PCV15: Vaxneuvance
PCV20: Prevnar 20
PCV21: Capvaxive
PCV7: Prevnar
peginterferon alfa-2a: Pegasys
peginterferon alfa-2b: PegIntron, Sylatron
pemivibart: Pemgarda
peramivir: Rapivab
piperacillin + tazobactam: Zosyn, Tazocin
plazomicin: Zemdri
posaconazole: Noxafil
PPSV23: Pneumovax
pretomanid: Dovprela
quadrivalent HPV vaccine: Gardasil
rabies vaccine: RabAvert
raltegravir: Isentress
recombinant zoster vaccine: Shingrix
regdanvimab: Regkirona
remdesivir: Veklury
retapamulin: Altabax
rezafungin: Rezzayo
rifamycin: Aemcolo
rilpivirine: Edurant
ropeginterferon alfa-2b: Besremi
rotavirus vaccine: Rotarix
RSVpreF: Abrysvo
RSVPreF3 OA: Arexvy
RTS,S/AS01: Mosquirix
rVSV-ZEBOV: Ervebo
sarecycline: Seysara
secnidazole: Solosec
sinecatechins: Veregen
sipavibart: Kavigale
sofosbuvir + velpatasvir + voxilaprevir: Vosevi
sofosbuvir + velpatasvir: Epclusa
sofosbuvir: Sovaldi
sotrovimab: Xevudy
spinosad: Natroba
sulopenem etzadroxil: Orlynvah
tafenoquine: Krintafel
TAK-003: Qdenga
tavaborole: Kerydin
TBE vaccine: FSME-Immun
Tdap: Boostrix
tebipenem pivoxil: Orapenem
tecovirimat: Tpoxx
tedizolid: Sivextro
telavancin: Vibativ
tenofovir alafenamide: Vemlidy
tenofovir amibufenamide: Hengmu
tenofovir disoproxil: Viread
thymalfasin: Zadaxin
tigecycline: Tygacil
tixagevimab + cilgavimab: Evusheld
tobramycin: TOBI
triclabendazole: Egaten
typhoid conjugate vaccine: Typbar-TCV
typhoid vaccine: Vivotif
valganciclovir: Valcyte
varicella vaccine: Varivax
VLA1553: Ixchiq
voriconazole: Vfend
yellow fever vaccine: YF-Vax
zanamivir: Relenza
ZF2001: Zifivax
zoliflodacin: Nuzolvence
zoster vaccine live: Zostavax
`;
