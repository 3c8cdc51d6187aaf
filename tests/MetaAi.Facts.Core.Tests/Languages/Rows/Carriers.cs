namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>The carrier of each table of a language.</summary>
internal static class Carriers
{
    /// <summary>A table's carrier; null where nobody wrote one.</summary>
    public static Carrier? Of(PackTable table) => Of(table.Language).Select(carriers => carriers.GetValueOrDefault(table.Path)).FirstOrDefault(carrier => carrier is not null);

    private static IEnumerable<IReadOnlyDictionary<string, Carrier>> Of(string language) => language == "fr"
        ? [FrenchNumberCarriers.All, FrenchUnitCarriers.All, FrenchDateCarriers.All, FrenchNameCarriers.All, FrenchKeptOutCarriers.All, FrenchCueCarriers.All, NegationCarriers.French, BesideCarriers.French, SentenceCarriers.French, RelatingCarriers.French, SharedCarriers.All]
        : [EnglishNumberCarriers.All, EnglishUnitCarriers.All, EnglishDateCarriers.All, EnglishNameCarriers.All, EnglishKeptOutCarriers.All, EnglishCueCarriers.All, NegationCarriers.English, BesideCarriers.English, SentenceCarriers.English, RelatingCarriers.English, SharedCarriers.All];
}
