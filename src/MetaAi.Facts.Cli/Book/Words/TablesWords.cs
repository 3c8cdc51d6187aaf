using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of what several sources say.</summary>
/// <param name="language">The language.</param>
internal sealed class TablesWords(BookLanguage language) : PhraseTable(language)
{
    public string Apart(int concepts) => In("What several sources say and nothing compares: ", "Ce que disent plusieurs sources et que rien ne compare\u00A0: ")
        + Counted(concepts, ("concept", "concepts"), ("notion", "notions"));

    public string Period => In("Period", "Période");

    public string Together => In("Together", "Ensemble");

    public string NotSaid => In("not said", "non précisée");

    public string Periods(IEnumerable<string?> periods) => string.Join(In(" and ", " et "), periods);

    public Html PassedOnBy(Html via) => In(Html.Of($"passed on by {via}"), Html.Of($"transmis par {via}"));

    public string OneStatement => In("one statement", "une seule déclaration");

    public string NotComparable => In("not comparable", "non comparables");
}
