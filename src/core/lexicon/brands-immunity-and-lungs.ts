/** Brand names of immune and respiratory medicine by generic name; a "+" joins the parts of a fixed combination. */
export const immunityAndLungBrands = `
abatacept: Orencia
acetylcysteine: Acetadote
aclidinium: Tudorza
adalimumab: Humira, Amjevita, Cyltezo, Hyrimoz, Imraldi, Hadlima, Yusimry
alpha-1 antitrypsin: Prolastin
anakinra: Kineret
anifrolumab: Saphnelo
anti-D immunoglobulin: RhoGAM
antithymocyte globulin: Thymoglobulin
axatilimab: Niktimvo
azathioprine: Imuran
basiliximab: Simulect
belatacept: Nulojix
benralizumab: Fasenra
beractant: Survanta
bimekizumab: Bimzelx
brensocatib: Brinsupri
brodalumab: Siliq, Kyntheum
budesonide: Pulmicort, Entocort, Uceris, Tarpeyo, Kinpeygo, Nefecon
budesonide + formoterol: Symbicort
calfactant: Infasurf
carotegrast methyl: Carogra
certolizumab pegol: Cimzia
ciclesonide: Alvesco
ciclosporin: Neoral, Sandimmune, Restasis, Ikervis, Cequa
colchicine: Colcrys
cosyntropin: Cortrosyn
deflazacort: Emflaza
depemokimab: Exdensur
dexamethasone: Ozurdex, Decadron
dextromethorphan + bupropion: Auvelity
difluprednate: Durezol
dornase alfa: Pulmozyme
dupilumab: Dupixent
elexacaftor + tezacaftor + ivacaftor: Trikafta, Kaftrio
emapalumab: Gamifant
ensifentrine: Ohtuvayre
etanercept: Enbrel, Erelzi, Benepali
fluocinolone acetonide: Iluvien
fluticasone + salmeterol: Advair, Seretide
fluticasone furoate + umeclidinium + vilanterol: Trelegy
fluticasone furoate + vilanterol: Breo, Relvar
fluticasone propionate: Flovent, Flixotide, Flonase
gefapixant: Lyfnua
golimumab: Simponi
grass pollen tablet: Grazax, Oralair
guselkumab: Tremfya
hepatitis B immunoglobulin: HepaGam B
hydrocortisone: Cortef
iguratimod: Kolbet
imlifidase: Idefirix
indacaterol: Onbrez
infliximab: Remicade, Inflectra, Remsima, Renflexis, Zymfentra
inhaled nitric oxide: INOmax
intravenous immunoglobulin: Gamunex
ivacaftor: Kalydeco
ixekizumab: Taltz
lebrikizumab: Ebglyss
leflunomide: Arava
loteprednol: Lotemax
lucinactant: Surfaxin
lumacaftor + ivacaftor: Orkambi
mepolizumab: Nucala
mirikizumab: Omvoh
mometasone: Nasonex, Asmanex
montelukast: Singulair
mycophenolate mofetil: CellCept
mycophenolate sodium: Myfortic
nemolizumab: Nemluvio, Mitchga
olodaterol: Striverdi
omalizumab: Xolair
ozoralizumab: Nanozora
pirfenidone: Esbriet
poractant alfa: Curosurf
prednisone: Lodotra
rabies immune globulin: HyperRAB
reslizumab: Cinqair
revefenacin: Yupelri
rilonacept: Arcalyst
risankizumab: Skyrizi
salbutamol: Ventolin, Proventil
sarilumab: Kevzara
secukinumab: Cosentyx
sirolimus: Rapamune, Fyarro
sirukumab: Plivensia
sivelestat: Elaspol
spesolimab: Spevigo
stapokibart: Kangyueda
subcutaneous immunoglobulin: Hizentra
tacrolimus: Prograf, Advagraf, Protopic, Envarsus
teplizumab: Tzield
tezepelumab: Tezspire
tildrakizumab: Ilumya, Ilumetri
tiotropium: Spiriva
tiotropium + olodaterol: Stiolto
tocilizumab: Avtozma
tralokinumab: Adbry, Adtralza
triamcinolone acetonide: Zilretta
umeclidinium: Incruse
umeclidinium + vilanterol: Anoro
ustekinumab: Stelara
vedolizumab: Entyvio
vunakizumab: Xinpeida
xeligekimab: Jinlixi
`;
