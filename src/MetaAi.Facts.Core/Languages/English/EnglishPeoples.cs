using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English plurals that are written with a capital and count people.</summary>
internal static class EnglishPeoples
{
    public static PhraseTable<bool> Names { get; } = Phrases.Set(
        "americans|canadians|mexicans|brazilians|argentinians|argentines|chileans|colombians|peruvians|venezuelans|cubans|haitians|jamaicans|puerto ricans|hawaiians|texans|californians|new yorkers|londoners|parisians|"
        + "europeans|britons|brits|scots|germans|italians|spaniards|belgians|austrians|hungarians|romanians|bulgarians|greeks|turks|cypriots|norwegians|swedes|danes|finns|icelanders|poles|czechs|slovaks|slovenes|slovenians|"
        + "croats|croatians|serbs|serbians|bosnians|albanians|kosovars|macedonians|ukrainians|russians|belarusians|latvians|lithuanians|estonians|georgians|armenians|azerbaijanis|kazakhs|uzbeks|tajiks|afghans|"
        + "indians|pakistanis|bangladeshis|sri lankans|nepalis|tibetans|uyghurs|uighurs|mongolians|koreans|south koreans|north koreans|filipinos|indonesians|malaysians|singaporeans|thais|cambodians|laotians|"
        + "australians|new zealanders|kiwis|maoris|aussies|israelis|palestinians|jordanians|syrians|iraqis|iranians|kuwaitis|saudis|emiratis|qataris|yemenis|omanis|kurds|arabs|egyptians|libyans|tunisians|algerians|moroccans|"
        + "africans|south africans|nigerians|ghanaians|kenyans|ugandans|tanzanians|ethiopians|eritreans|somalis|rwandans|angolans|zimbabweans|zambians|malians|cameroonians|"
        + "asians|asian americans|african americans|latinos|latinas|hispanics|native americans|hong kongers|"
        + "christians|muslims|catholics|protestants|jews|hindus|buddhists|sikhs|mormons|republicans|democrats|conservatives|liberals|socialists|tories|mps|senators|marines");
}
