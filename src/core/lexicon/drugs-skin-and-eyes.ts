/** Generic names of skin and eye medicine, one pharmacological class a row. */
export const skinAndEyeDrugs = `
PDE4 inhibitor: apremilast, roflumilast, crisaborole, difamilast, tanimilast, nerandomilast, orismilast, rolipram
aryl hydrocarbon agonist: tapinarof, benvitimod
prostaglandin analogue: latanoprost, travoprost, bimatoprost, tafluprost, unoprostone, omidenepag isopropyl, latanoprostene bunod, sepetaprost, cloprostenol, fluprostenol, omidenepag
rho kinase inhibitor: netarsudil, ripasudil, fasudil, belumosudil, verosudil, sovesudil, zelasudil
anti-VEGF eye drug: ranibizumab, brolucizumab, pegaptanib, abicipar pegol, sozinibercept, tarcocimab tedromer, efdamrofusp alfa, 4D-150, efdamrofusp, abicipar, ABBV-RGX-314
eye agent: lifitegrast, perfluorohexyloctane, reproxalap, cenegermin, voretigene neparvovec, ocriplasmin, hyaluronate, sodium hyaluronate, artificial tears, carboxymethylcellulose, diquafosol, riboflavin, acoltremon, visomitin, carbamylcholine, dipivefrin, echothiophate, revakinagene taroretcel, tinlarebant, gildeuretinol, emixustat, voretigene, lenadogene, sepofarsen, ultevursen, carbomer, polyvinyl alcohol, hypromellose, propylene glycol-hydroxypropyl guar, lacritin, autologous serum eye drops, polihexanide, propamidine, udonitrectag, tetrahydrozoline
skin agent: tazarotene, adapalene, trifarotene, azelaic acid, hydroquinone, salicylic acid, dithranol, anthralin, coal tar, methoxsalen, psoralen, becaplermin, glycopyrronium tosylate, deoxycholic acid, berdazimer, birch triterpenes, beremagene geperpavec, tirbanibulin, dexpanthenol, hyaluronic acid, allantoin, lanolin, aluminium chloride, ingenol, kojic acid, thiamidol, oxymetazoline, diphenylcyclopropenone, diphencyprone, squaric acid dibutylester, platelet-rich plasma, collagenase, poly-L-lactic acid, calcium hydroxylapatite, oleogel-S10, birch bark extract, azficel-T, rhEGF, recombinant human epidermal growth factor, rhPDGF-BB, trafermin, rh-bFGF, silver sulphadiazine
skin agent: aloe vera, MEBO, moist exposed burn ointment, Manuka honey, medical-grade honey, petrolatum, zinc oxide, urea cream, omiganan, 8-methoxypsoralen, fumaric acid esters, fumaric acid ester, tepilamide fumarate
`;
