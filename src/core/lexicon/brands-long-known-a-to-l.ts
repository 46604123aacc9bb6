/** Brand names that have been on the market since the last century or nearly so, by generic name from A to L; a "+" joins the parts of a combination. */
export const longKnownBrandsAToL = `
abacavir: Ziagen
abciximab: ReoPro
acarbose: Precose, Glucobay
acitretin: Soriatane, Neotigason
adapalene: Differin
albendazole: Zentel
alefacept: Amevive
aliskiren: Tekturna, Rasilez
allopurinol: Zyloprim, Zyloric
amantadine: Symmetrel
amiloride: Midamor
amiodarone: Pacerone
amisulpride: Solian
amitriptyline: Elavil, Laroxyl, Saroten, Tryptizol
amoxicillin: Amoxil, Clamoxyl, Trimox
amoxicillin + clavulanic acid: Clavulin
amphotericin B: Fungizone
amprenavir: Agenerase
anidulafungin: Eraxis, Ecalta
antithymocyte globulin: ATGAM
apraclonidine: Iopidine
aspirin + dipyridamole: Aggrenox
atazanavir: Reyataz
ampicillin + sulbactam: Unasyn
atovaquone: Wellvone
azathioprine: Imurel
aztreonam: Azactam
balsalazide: Colazal
beclomethasone: Qvar, Becotide, Beclovent, Beconase, Vancenase, Vanceril, Aldecin
benazepril: Lotensin, Cibacen
benzocaine: Hurricaine
benzoyl peroxide + clindamycin: Benzaclin
betamethasone: Celestone, Diprosone, Betnovate
betaxolol: Betoptic, Kerlone
bezafibrate: Bezalip
bimatoprost + timolol: Ganfort
bisoprolol: Zebeta, Concor, Cardicor
bitolterol: Tornalate
boceprevir: Victrelis
brimonidine: Alphagan
brimonidine + timolol: Combigan
brinzolamide: Azopt
bromocriptine: Parlodel
budesonide: Rhinocort
bumetanide: Bumex, Burinex
buspirone: BuSpar
calcipotriol: Dovonex, Daivonex
calcitonin: Miacalcin, Miacalcic
calcitriol: Rocaltrol
calcium acetate: PhosLo
captopril: Capoten, Lopril, Lopirin
carteolol: Ocupress, Teoptic
cefaclor: Ceclor, Distaclor
cefadroxil: Duricef
cefalexin: Keflex, Ceporex
cefalotin: Keflin
cefamandole: Mandol
cefazolin: Ancef, Kefzol
cefdinir: Omnicef
cefixime: Suprax
cefoperazone: Cefobid
cefotaxime: Claforan
cefotetan: Cefotan
cefoxitin: Mefoxin
cefpodoxime: Vantin, Orelox
cefprozil: Cefzil
ceftazidime: Fortum, Fortaz, Tazicef
ceftizoxime: Cefizox
ceftriaxone: Rocephin
cefuroxime: Zinacef, Zinnat, Ceftin
cerivastatin: Baycol, Lipobay
cetirizine: Reactine
chlorambucil: Leukeran
chlordiazepoxide: Librium
chlorpromazine: Thorazine, Largactil
chlorpropamide: Diabinese
chlorthalidone: Hygroton
cholestyramine: Questran
ciclopirox: Loprox
cilostazol: Pletal
cimetidine: Tagamet
ciprofloxacin: Ciproxin, Ciflox
cisapride: Prepulsid, Propulsid
cisplatin: Platinol
clarithromycin: Biaxin, Klacid, Klaricid
clindamycin: Cleocin, Dalacin
clobetasol: Temovate, Dermovate
clomifene: Clomid, Serophene
clomipramine: Anafranil
clonazepam: Rivotril
clonidine: Catapres, Catapresan
clorazepate: Tranxene
clotrimazole: Canesten, Lotrimin
clozapine: Leponex
colesevelam: Welchol
colestipol: Colestid
conjugated estrogens + medroxyprogesterone: Prempro
cromoglycate: Intal
cyclophosphamide: Cytoxan, Endoxan
cyproterone: Androcur
dacarbazine: DTIC-Dome
danazol: Danocrine
darifenacin: Enablex
delavirdine: Rescriptor
desipramine: Norpramin
desloratadine: Clarinex, Aerius
dexamfetamine: Dexedrine
diazepam: Diazemuls
diclofenac: Voltarol, Cataflam
didanosine: Videx
digoxin: Lanoxicaps
diltiazem: Cardizem, Tiazac, Tildiem, Dilacor
dinoprostone: Prepidil
diphenhydramine: Benadryl
diphenoxylate + atropine: Lomotil
dipivefrin: Propine
dipyridamole: Persantine, Persantin
disopyramide: Norpace, Rythmodan
disulfiram: Antabuse
dofetilide: Tikosyn
dolasetron: Anzemet
domperidone: Motilium
dorzolamide: Trusopt
dorzolamide + timolol: Cosopt
doxazosin: Cardura
doxepin: Sinequan
doxercalciferol: Hectorol
doxycycline: Doryx
efalizumab: Raptiva
efavirenz: Stocrin
enalapril: Vasotec, Renitec, Xanef, Innovace
enfuvirtide: Fuzeon
epoprostenol: Flolan
eprosartan: Teveten
eptifibatide: Integrilin
ergotamine: Cafergot
esmolol: Brevibloc
estradiol: Estrace, Climara, Estraderm, Vivelle
estradiol + norethisterone: Activella
etodolac: Lodine
etomidate: Amidate
etonogestrel: Nexplanon
etonogestrel + ethinylestradiol: NuvaRing
etoposide: Eposin
etoricoxib: Arcoxia
famotidine: Pepcid
felbamate: Felbatol
felodipine: Plendil
fenofibrate: Tricor, Lipanthyl, Lipantil
fesoterodine: Toviaz
fexofenadine: Allegra, Telfast
flecainide: Tambocor
fluconazole: Diflucan
fludrocortisone: Florinef
flunisolide: AeroBid
fluorouracil: Efudex, Efudix
fluphenazine: Prolixin
flutamide: Eulexin
fluvastatin: Lescol
fluvoxamine: Luvox
follitropin beta: Follistim
formoterol: Foradil, Oxis
formoterol + mometasone: Dulera
frovatriptan: Frova
galantamine: Reminyl
ganciclovir: Cytovene
gatifloxacin: Tequin
gemfibrozil: Lopid
glibenclamide: Diabeta, Micronase, Daonil, Euglucon
gliclazide: Diamicron
glimepiride: Amaryl
glipizide: Glucotrol
guanfacine: Tenex
haloperidol: Haldol, Serenace
halothane: Fluothane
hepatitis A vaccine + hepatitis B vaccine: Twinrix
hepatitis A vaccine: Vaqta
hepatitis B vaccine: Recombivax
hydralazine: Apresoline
hydrochlorothiazide + triamterene: Dyazide, Maxzide
hydrocodone + paracetamol: Vicodin
hydroxychloroquine: Plaquenil
hydroxyurea: Hydrea
hydroxyzine: Atarax, Vistaril
ibuprofen: Brufen
ifosfamide: Ifex, Mitoxana
iloperidone: Fanapt
imipenem + cilastatin: Primaxin, Tienam
imipramine: Tofranil
indacaterol + glycopyrronium: Ultibro, Xoterna
indapamide: Lozol, Natrilix
indinavir: Crixivan
indomethacin: Indocin, Indocid
influenza vaccine: FluMist
interferon alfa-2a: Roferon
interferon alfa-2b: Intron, Intron A
ipratropium: Atrovent
ipratropium + salbutamol: Combivent, DuoNeb
isocarboxazid: Marplan
isoflurane: Forane
isosorbide mononitrate: Imdur
isotretinoin: Accutane, Roaccutane
isradipine: DynaCirc
itraconazole: Sporanox
ivermectin: Mectizan
ketoconazole: Nizoral
ketotifen: Zaditor, Zaditen
labetalol: Normodyne, Trandate
lansoprazole: Prevacid
lanthanum carbonate: Fosrenol
lepirudin: Refludan
levobunolol: Betagan
levocetirizine: Xyzal
levofloxacin: Levaquin, Tavanic
liothyronine: Cytomel
lisinopril: Prinivil, Zestril
lithium carbonate: Eskalith, Priadel
lomustine: CeeNU
loperamide: Imodium
loratadine: Claritin, Clarityn
lovastatin: Mevacor
loxapine: Loxitane
lumiracoxib: Prexige
`;
