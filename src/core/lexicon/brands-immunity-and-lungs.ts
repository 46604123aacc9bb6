/** Brand names of immune and respiratory medicine by generic name; a "+" joins the parts of a fixed combination. */
export const immunityAndLungBrands = `
abatacept: Orencia
acetylcysteine: Acetadote, Fluimucil, Mucomyst
aclidinium + formoterol: Duaklir
aclidinium: Tudorza, Eklira, Bretaris
adalimumab: Humira, Amjevita, Cyltezo, Hyrimoz, Imraldi, Hadlima, Yusimry, Yuflyma, Hulio, Idacio, Abrilada, Simlandi, Amgevita, Hefiya, Exemptia
alpha-1 antitrypsin: Prolastin, Zemaira, Aralast, Glassia, Respreeza
ambroxol: Mucosolvan
anakinra: Kineret
anifrolumab: Saphnelo
anti-D immunoglobulin: RhoGAM, Rhophylac, WinRho
antithymocyte globulin: Thymoglobulin, Atgam, Thymoglobuline
auranofin: Ridaura
axatilimab: Niktimvo
azathioprine: Imuran
basiliximab: Simulect
beclometasone + formoterol + glycopyrronium: Trimbow
beclometasone + formoterol: Fostair
beclometasone: Qvar, Beconase, Clenil
belatacept: Nulojix
benralizumab: Fasenra
beractant: Survanta
betamethasone: Celestone
bimekizumab: Bimzelx
brensocatib: Brinsupri
brodalumab: Siliq, Kyntheum
budesonide + formoterol: Symbicort
budesonide + glycopyrronium + formoterol: Breztri, Trixeo
budesonide + salbutamol: Airsupra
budesonide: Pulmicort, Entocort, Uceris, Tarpeyo, Kinpeygo, Nefecon, Jorveza, Eohilia, Budenofalk, Rhinocort, Ortikos
calfactant: Infasurf
carbocisteine: Mucodyne
carotegrast methyl: Carogra
certolizumab pegol: Cimzia
ciclesonide: Alvesco, Omnaris
ciclosporin: Neoral, Sandimmune, Restasis, Ikervis, Cequa, Sandimmun, Verkazia, Vevye
clobetasol: Dermovate, Temovate, Clobex
colchicine: Colcrys, Mitigare, Lodoco, Gloperba, Colgout
cosyntropin: Cortrosyn
deflazacort: Emflaza
depemokimab: Exdensur
dexamethasone: Ozurdex, Decadron, Dextenza, Dexycu, Maxidex
dextromethorphan + bupropion: Auvelity
dextromethorphan + quinidine: Nuedexta
difluprednate: Durezol
dornase alfa: Pulmozyme
dupilumab: Dupixent
elexacaftor + tezacaftor + ivacaftor: Trikafta, Kaftrio
emapalumab: Gamifant
ensifentrine: Ohtuvayre
etanercept: Enbrel, Erelzi, Benepali, Eticovo, Brenzys
fluocinolone acetonide: Iluvien, Retisert, Yutiq
fluticasone + salmeterol: Advair, Seretide
fluticasone furoate + umeclidinium + vilanterol: Trelegy
fluticasone furoate + vilanterol: Breo, Relvar
fluticasone propionate: Flovent, Flixotide, Flonase
formoterol: Foradil, Oxis, Perforomist
gefapixant: Lyfnua
golimumab: Simponi
guaifenesin: Mucinex
guselkumab: Tremfya
halobetasol + tazarotene: Duobrii
hepatitis B immunoglobulin: HepaGam B, Hepatect, Zutectra
hydrocortisone: Cortef, Plenadren, Alkindi, Efmody, Chronocort
iguratimod: Kolbet, Careram
imlifidase: Idefirix
indacaterol + glycopyrronium + mometasone: Enerzair
indacaterol + glycopyrronium: Ultibro, Utibron
indacaterol + mometasone: Atectura
indacaterol: Onbrez, Arcapta
infliximab: Remicade, Inflectra, Remsima, Renflexis, Zymfentra, Avsola, Ixifi, Flixabi
inhaled nitric oxide: INOmax
intravenous immunoglobulin: Gamunex, Gammagard, Privigen, Octagam, Flebogamma, Bivigam, Panzyga, Kiovig, Gamunex-C, Yimmugo
ipratropium + salbutamol: Combivent, DuoNeb
ipratropium: Atrovent
ivacaftor: Kalydeco
ixekizumab: Taltz
lebrikizumab: Ebglyss
leflunomide: Arava
levosalbutamol: Xopenex
loteprednol: Lotemax, Alrex, Eysuvis, Inveltys
lucinactant: Surfaxin
lumacaftor + ivacaftor: Orkambi
mepolizumab: Nucala
methylprednisolone: Medrol, Solu-Medrol, Depo-Medrol
mirikizumab: Omvoh
mometasone + formoterol: Dulera
mometasone: Nasonex, Asmanex
montelukast: Singulair
mycophenolate mofetil: CellCept
mycophenolate sodium: Myfortic
nemolizumab: Nemluvio, Mitchga
olodaterol: Striverdi
omalizumab: Xolair, Omlyclo
ozoralizumab: Nanozora
pirfenidone: Esbriet, Pirespa
poractant alfa: Curosurf
prednisolone: Orapred
prednisone: Lodotra, Deltasone
rabies immune globulin: HyperRAB, Imogam, Kedrab
reslizumab: Cinqair, Cinqaero
revefenacin: Yupelri
rilonacept: Arcalyst
risankizumab: Skyrizi
salbutamol: Ventolin, Proventil
salmeterol: Serevent
sarilumab: Kevzara
secukinumab: Cosentyx
sirolimus: Rapamune, Fyarro, Hyftor
sirukumab: Plivensia
sivelestat: Elaspol
spesolimab: Spevigo
stapokibart: Kangyueda
subcutaneous immunoglobulin: Hizentra, HyQvia, Cuvitru, Xembify, Cutaquig
sulfasalazine: Azulfidine, Salazopyrin
tacrolimus: Prograf, Advagraf, Protopic, Envarsus, Astagraf, Adoport
teplizumab: Tzield
terbutaline: Bricanyl
tetracosactide: Synacthen
tezacaftor + ivacaftor: Symdeko, Symkevi
tezepelumab: Tezspire
theophylline: Theo-Dur, Uniphyl
tildrakizumab: Ilumya, Ilumetri
tiotropium + olodaterol: Stiolto, Spiolto
tiotropium: Spiriva
tralokinumab: Adbry, Adtralza
triamcinolone acetonide: Zilretta, Kenalog, Xipere, Triesence
umeclidinium + vilanterol: Anoro
umeclidinium: Incruse
ustekinumab: Stelara, Wezlana, Selarsdi, Pyzchiva, Otulfi, Imuldosa, Yesintek, Steqeyma, Uzpruvo, Starjemza
vanzacaftor + tezacaftor + deutivacaftor: Alyftrek
vedolizumab: Entyvio
vunakizumab: Xinpeida
xeligekimab: Jinlixi
zafirlukast: Accolate
zileuton: Zyflo
`;
