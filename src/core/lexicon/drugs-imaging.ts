/** Generic names of imaging and nuclear medicine, one pharmacological class a row. */
export const imagingDrugs = `
radiopharmaceutical: lutetium, 177Lu-DOTATATE, [177Lu]Lu-DOTATATE, lutetium oxodotreotide, 177Lu-PSMA-617, [177Lu]Lu-PSMA-617, lutetium vipivotide tetraxetan, 177Lu-PSMA-I&T, 177Lu-edotreotide, radium-223, radium-223 dichloride, strontium-89, samarium-153, iodine-131, 131I-MIBG, iobenguane, yttrium-90, 90Y-ibritumomab, 225Ac-PSMA-617, 68Ga-PSMA-11, 68Ga-DOTATATE, fluciclovine, flotufolastat, piflufolastat, flurpiridaz, fluoroestradiol
radiopharmaceutical: 64Cu-DOTATATE, technetium-99m sestamibi, ioflupane
radiopharmaceutical: thallium-201, rubidium-82
radiopharmaceutical: yttrium-90 ibritumomab, yttrium-90 microspheres, yttrium-90 resin microspheres, yttrium-90 glass microspheres, 131I-metuximab, iodine-125 seeds, iodine-125, rhenium-188, rhenium-186 etidronate, samarium-153 lexidronam, strontium-89 chloride, radium-224, zadavotide guraxetan, edotreotide lutetium, gozetotide
radiopharmaceutical: fludeoxyglucose, piflufolastat F-18, fluoroestradiol F18, vipivotide tetraxetan
contrast agent: gadolinium, gadobutrol, gadoterate, gadoterate meglumine, gadopentetate, gadobenate, gadoxetate, gadoxetic acid, gadoteridol, gadopiclenol, gadodiamide, iohexol, iodixanol, iopamidol, iopromide, indocyanine green, sulfur hexafluoride, regadenoson, florbetapir, flutemetamol, florbetaben, flortaucipir, ioversol, iomeprol, ethiodized oil, ferumoxides, ferumoxtran-10, ferumoxsil, mangafodipir trisodium, perflutren, perflutren lipid microspheres
contrast agent: sulfur hexafluoride microbubbles, barium sulfate, barium sulphate, fluorescein, sodium fluorescein, fluorescein sodium, isosulfan blue, tilmanocept, technetium Tc 99m tilmanocept, pegulicianine acetate, pafolacianine sodium, sincalide, macimorelin acetate, methacholine
contrast agent: iobitridol, ioxilan, iopentol, ioxitalamate, iobrix, gadopentetate dimeglumine, gadobenate dimeglumine, meglumine diatrizoate, gadofosveset, gadoquatrane, ferucarbotran, perflubron, perflubutane, bevonescein, superparamagnetic iron oxide, manganese chloride tetrahydrate
radiopharmaceutical: 13N-ammonia, Pittsburgh compound B, 111In-capromab pendetide, flotufolastat, 18F-flurpiridaz, 123I-ioflupane, 18F-fluciclovine, 11C-choline
`;
