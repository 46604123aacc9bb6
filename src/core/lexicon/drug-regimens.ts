/**
 * Regimens known by a name of their own, with their parts. Names count in exactly these letters.
 * A name after a question mark also means other things: it counts only beside words such as "chemotherapy" or "cycles of".
 */
export const drugRegimens = `
FOLFOX, FOLFOX4, FOLFOX6, mFOLFOX6, FOLFOX-6, FOLFOX-4, mFOLFOX, FOLFOX7, mFOLFOX-6, mFOLFOX7, mFOLFOX-7, FOLFOX-7: fluorouracil + leucovorin + oxaliplatin
ketofol: ketamine + propofol
FOLFIRI: fluorouracil + leucovorin + irinotecan
FOLFIRINOX, mFOLFIRINOX, FOLFOXIRI, mFOLFOXIRI: fluorouracil + leucovorin + irinotecan + oxaliplatin
NALIRIFOX: fluorouracil + leucovorin + liposomal irinotecan + oxaliplatin
XELOX, CAPOX, CapeOX, CapOx, CAPEOX, CapeOx, CapOX: capecitabine + oxaliplatin
XELIRI, mXELIRI, CAPIRI, CapIRI: capecitabine + irinotecan
CAPOXIRI: capecitabine + oxaliplatin + irinotecan
?SOX: S-1 + oxaliplatin
?IRIS: irinotecan + S-1
FLOT, FLOT4: fluorouracil + leucovorin + oxaliplatin + docetaxel
?FLO: fluorouracil + leucovorin + oxaliplatin
?DCF: docetaxel + cisplatin + fluorouracil
mDCF: docetaxel + cisplatin + fluorouracil
?ECF: epirubicin + cisplatin + fluorouracil
?ECX: epirubicin + cisplatin + capecitabine
?EOX: epirubicin + oxaliplatin + capecitabine
GEMOX, GemOx, GEMOX-HAIC: gemcitabine + oxaliplatin
R-GemOx: rituximab + gemcitabine + oxaliplatin
GemCis, GEMCIS: gemcitabine + cisplatin
?GTX: gemcitabine + docetaxel + capecitabine
R-CHOP, RCHOP, R-CHOP21, R-CHOP14, R-CHOP-21, R-CHOP-14, R-miniCHOP, R-mini-CHOP: rituximab + cyclophosphamide + doxorubicin + vincristine + prednisone
CHOP, CHOP-14, CHOP-21: cyclophosphamide + doxorubicin + vincristine + prednisone
CHOEP: cyclophosphamide + doxorubicin + vincristine + etoposide + prednisone
?CHP: cyclophosphamide + doxorubicin + prednisone
Pola-R-CHP: polatuzumab vedotin + rituximab + cyclophosphamide + doxorubicin + prednisone
G-CHOP: obinutuzumab + cyclophosphamide + doxorubicin + vincristine + prednisone
R-CVP: rituximab + cyclophosphamide + vincristine + prednisone
?CVP: cyclophosphamide + vincristine + prednisone
R-EPOCH, DA-EPOCH-R, EPOCH-R, DA-R-EPOCH: rituximab + etoposide + prednisone + vincristine + cyclophosphamide + doxorubicin
?EPOCH, DA-EPOCH: etoposide + prednisone + vincristine + cyclophosphamide + doxorubicin
R-ICE: rituximab + ifosfamide + carboplatin + etoposide
R-DHAP: rituximab + dexamethasone + cytarabine + cisplatin
DHAP: dexamethasone + cytarabine + cisplatin
R-GDP: rituximab + gemcitabine + dexamethasone + cisplatin
ESHAP: etoposide + methylprednisolone + cytarabine + cisplatin
hyper-CVAD, Hyper-CVAD, HyperCVAD: cyclophosphamide + vincristine + doxorubicin + dexamethasone
ABVD: doxorubicin + bleomycin + vinblastine + dacarbazine
?AVD: doxorubicin + vinblastine + dacarbazine
A+AVD: brentuximab vedotin + doxorubicin + vinblastine + dacarbazine
BEACOPP, eBEACOPP, escBEACOPP: bleomycin + etoposide + doxorubicin + cyclophosphamide + vincristine + procarbazine + prednisone
BrECADD: brentuximab vedotin + etoposide + cyclophosphamide + doxorubicin + dacarbazine + dexamethasone
?MOPP: chlormethine + vincristine + procarbazine + prednisone
OEPA: vincristine + etoposide + prednisone + doxorubicin
COPDAC: cyclophosphamide + vincristine + prednisone + dacarbazine
?BEAM: carmustine + etoposide + cytarabine + melphalan
MACOP-B: methotrexate + doxorubicin + cyclophosphamide + vincristine + prednisone + bleomycin
VACOP-B: etoposide + doxorubicin + cyclophosphamide + vincristine + prednisone + bleomycin
m-BACOD, M-BACOD: methotrexate + bleomycin + doxorubicin + cyclophosphamide + vincristine + dexamethasone
ProMACE-CytaBOM: prednisone + doxorubicin + cyclophosphamide + etoposide + cytarabine + bleomycin + vincristine + methotrexate
PACEBOM: prednisolone + doxorubicin + cyclophosphamide + etoposide + bleomycin + vincristine + methotrexate
?MCOP: mitoxantrone + cyclophosphamide + vincristine + prednisone
CHOP-B: cyclophosphamide + doxorubicin + vincristine + prednisone + bleomycin
ChlVPP: chlorambucil + vinblastine + procarbazine + prednisolone
CHVmP: cyclophosphamide + doxorubicin + teniposide + prednisone
VMCP: vincristine + melphalan + cyclophosphamide + prednisone
VBMCP: vincristine + carmustine + melphalan + cyclophosphamide + prednisone
?IVAC: ifosfamide + etoposide + cytarabine
?MINE: mesna + ifosfamide + mitoxantrone + etoposide
CYVADIC: cyclophosphamide + vincristine + doxorubicin + dacarbazine
?CISCA: cisplatin + cyclophosphamide + doxorubicin
?CMV: cisplatin + methotrexate + vinblastine
?PVB: cisplatin + vinblastine + bleomycin
?COPP: cyclophosphamide + vincristine + procarbazine + prednisone
?VAD: vincristine + doxorubicin + dexamethasone
?PCV: procarbazine + lomustine + vincristine
?ICE: ifosfamide + carboplatin + etoposide
?GDP: gemcitabine + dexamethasone + cisplatin
?FAM: fluorouracil + doxorubicin + mitomycin
FAMTX: fluorouracil + doxorubicin + methotrexate
BuCy, Bu/Cy, BU/CY, BuCy2: busulfan + cyclophosphamide
FluMel, Flu/Mel: fludarabine + melphalan
FluBu, Flu/Bu: fludarabine + busulfan
CODOX-M: cyclophosphamide + vincristine + doxorubicin + methotrexate
?FCR: fludarabine + cyclophosphamide + rituximab
FLAG-IDA, FLAG-Ida: fludarabine + cytarabine + filgrastim + idarubicin
?MEC: mitoxantrone + etoposide + cytarabine
VRd, RVd, VRD, RVD: bortezomib + lenalidomide + dexamethasone
KRd: carfilzomib + lenalidomide + dexamethasone
D-VRd: daratumumab + bortezomib + lenalidomide + dexamethasone
DRd, D-Rd: daratumumab + lenalidomide + dexamethasone
DPd: daratumumab + pomalidomide + dexamethasone
D-VMP: daratumumab + bortezomib + melphalan + prednisone
?VMP: bortezomib + melphalan + prednisone
VTd, VTD: bortezomib + thalidomide + dexamethasone
D-VTd: daratumumab + bortezomib + thalidomide + dexamethasone
?IRd: ixazomib + lenalidomide + dexamethasone
?PVd: pomalidomide + bortezomib + dexamethasone
CyBorD, ?VCd: bortezomib + cyclophosphamide + dexamethasone
?AC: doxorubicin + cyclophosphamide
?EC: epirubicin + cyclophosphamide
?TC: docetaxel + cyclophosphamide
?TAC: docetaxel + doxorubicin + cyclophosphamide
?GP: gemcitabine + cisplatin
?TP: docetaxel + cisplatin
?EP: etoposide + cisplatin
FEC-T, FEC-D, FEC-D100: fluorouracil + epirubicin + cyclophosphamide + docetaxel
TCbH: docetaxel + carboplatin + trastuzumab
TCbHP: docetaxel + carboplatin + trastuzumab + pertuzumab
GDP-R: gemcitabine + dexamethasone + cisplatin + rituximab
FOLFOXIRI-Bev: fluorouracil + leucovorin + irinotecan + oxaliplatin + bevacizumab
?BR: bendamustine + rituximab
?CAG: cytarabine + aclarubicin + filgrastim
?HAD: homoharringtonine + cytarabine + daunorubicin
VDLP, VDCLP: vincristine + daunorubicin + pegaspargase + prednisone
Dara-VRd: daratumumab + bortezomib + lenalidomide + dexamethasone
Isa-VRd: isatuximab + bortezomib + lenalidomide + dexamethasone
Isa-Kd: isatuximab + carfilzomib + dexamethasone
Isa-Pd: isatuximab + pomalidomide + dexamethasone
DKd, D-Kd: daratumumab + carfilzomib + dexamethasone
DVd, D-Vd: daratumumab + bortezomib + dexamethasone
?FEC, FEC100: fluorouracil + epirubicin + cyclophosphamide
?FAC: fluorouracil + doxorubicin + cyclophosphamide
?CAF, CAF100: cyclophosphamide + doxorubicin + fluorouracil
?CEF: cyclophosphamide + epirubicin + fluorouracil
?CNF, ?FNC: cyclophosphamide + mitoxantrone + fluorouracil
CMFVP: cyclophosphamide + methotrexate + fluorouracil + vincristine + prednisone
CMFP, CMFp: cyclophosphamide + methotrexate + fluorouracil + prednisone
E-CMF, A-CMF: epirubicin + cyclophosphamide + methotrexate + fluorouracil
AC-P, AC-D: doxorubicin + cyclophosphamide + paclitaxel
FEC-P, FEC-Pw: fluorouracil + epirubicin + cyclophosphamide + paclitaxel
?MMM: mitomycin + methotrexate + mitoxantrone
?VATH: vinblastine + doxorubicin + thiotepa + fluoxymesterone
?MVP: mitomycin + vinblastine + cisplatin
?CAP: cyclophosphamide + doxorubicin + cisplatin
CMF: cyclophosphamide + methotrexate + fluorouracil
TCHP, TCbHP: docetaxel + carboplatin + trastuzumab + pertuzumab
?TCH: docetaxel + carboplatin + trastuzumab
AC-T, AC-TH, ddAC-T: doxorubicin + cyclophosphamide + paclitaxel
EC-T: epirubicin + cyclophosphamide + docetaxel
AC-THP: doxorubicin + cyclophosphamide + docetaxel + trastuzumab + pertuzumab
TPF: docetaxel + cisplatin + fluorouracil
TPEx: docetaxel + cisplatin + cetuximab
MVAC, M-VAC, ddMVAC, dd-MVAC: methotrexate + vinblastine + doxorubicin + cisplatin
?BEP: bleomycin + etoposide + cisplatin
?VIP: etoposide + ifosfamide + cisplatin
?TIP: paclitaxel + ifosfamide + cisplatin
EMA-CO, EMA/CO: etoposide + methotrexate + dactinomycin + cyclophosphamide + vincristine
VDC/IE: vincristine + doxorubicin + cyclophosphamide + ifosfamide + etoposide
?VIDE: vincristine + ifosfamide + doxorubicin + etoposide
?VAC: vincristine + dactinomycin + cyclophosphamide
?IVA: ifosfamide + vincristine + dactinomycin
?MAP: methotrexate + doxorubicin + cisplatin
?MAID: mesna + doxorubicin + ifosfamide + dacarbazine
CAPTEM, CapTem: capecitabine + temozolomide
HIPEC-CDDP: cisplatin
Ven-Aza: venetoclax + azacitidine
T-DM1-P: trastuzumab emtansine + pertuzumab
R-CODOX-M: rituximab + cyclophosphamide + doxorubicin + vincristine + methotrexate
?SMILE: dexamethasone + methotrexate + ifosfamide + asparaginase + etoposide
P-GemOx, P-GEMOX: pegaspargase + gemcitabine + oxaliplatin
R-BAC: rituximab + bendamustine + cytarabine
R-MPV: rituximab + methotrexate + procarbazine + vincristine
?MATRix: methotrexate + cytarabine + thiotepa + rituximab
BPaL: bedaquiline + pretomanid + linezolid
BPaLM: bedaquiline + pretomanid + linezolid + moxifloxacin
BPaLC: bedaquiline + pretomanid + linezolid + clofazimine
BPaMZ: bedaquiline + pretomanid + moxifloxacin + pyrazinamide
3HP: isoniazid + rifapentine
1HP: isoniazid + rifapentine
?4R: rifampicin
RHZE, HRZE: rifampicin + isoniazid + pyrazinamide + ethambutol
co-trimoxazole: trimethoprim + sulfamethoxazole
co-amoxiclav: amoxicillin + clavulanic acid
`;
