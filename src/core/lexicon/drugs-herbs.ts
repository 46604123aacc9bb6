/** Generic names of traditional and herbal medicine, one pharmacological class a row. */
export const herbalDrugs = `
herbal medicine: curcumin, resveratrol, berberine, ginseng, echinacea, kava, valerian, saw palmetto, black cohosh, cranberry extract, quercetin, epigallocatechin gallate, glucosamine, chondroitin, chondroitin sulfate, glucosamine sulfate, diacerein, methylsulfonylmethane, ashwagandha, silibinin, artemisia annua, Huaier granule, Lianhua Qingwen, Tongxinluo, Qiliqiangxin, compound Danshen, Shexiang Baoxin, isoquercetin, sulforaphane, diosmin, aescin, hesperidin, ginkgo biloba, EGb 761
herbal medicine: St. John's wort, ginkgo, Panax ginseng, American ginseng, red ginseng, chamomile, lavender, saffron, Curcuma longa, turmeric, ginger, Nigella sativa, Withania somnifera, Bacopa monnieri, Centella asiatica, Boswellia serrata
herbal medicine: fenugreek, cinnamon, milk thistle, glycyrrhizin, Andrographis paniculata, arnica
herbal medicine: danshen, salvianolate, Shenqi Fuzheng, Kanglaite, compound kushen injection, Huaier
herbal medicine: essential oil, essential oils
herbal medicine: MLC601, NeuroAiD, Fuzheng Huayu
herbal medicine: mistletoe extract, Viscum album extract, yokukansan, goshajinkigan, hangeshashinto, Iberogast, STW 5, moringa
herbal medicine: sodium aescinate, peppermint
herbal medicine: calendula, barberry, comfrey, neem, hibiscus, nettle, purslane, sumac, yarrow, myrrh, frankincense, bearberry, passionflower
herbal medicine: Aidi injection, Danhong injection, Tanreqing, Shengmai injection, Shenmai injection, Kangai injection, compound kushen, hochuekkito, juzentaihoto, juzen-taiho-to, kamishoyosan, keishibukuryogan, ninjinyoeito, ninjin'yoeito, saireito, shosaikoto, sho-saiko-to, hange-shashin-to, Chinese herbal medicine, Chinese herbal formula, traditional Chinese medicine granules, ginsenoside Rg3, Triphala, red clover isoflavones, soy isoflavones, soy isoflavone, soy phytoestrogens, phytoestrogens, Hypericum perforatum, Cimicifuga racemosa, Rhodiola rosea, Silybum marianum, silymarin, guarana, spirulina, garlic tablets, garlic extract, aged garlic extract, garlic powder, evening primrose oil, black seed oil, borage oil, Brucea javanica oil, coumarin, benzopyrones, butcher's broom, hawthorn, elderberry extract, propolis extract, rosehip powder, Pycnogenol, Padma 28, Essiac, Iscador
herbal medicine: icariin, icaritin, oxymatrine, cepharanthine, Panax notoginseng saponins
`;
