using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of what several sources say.</summary>
/// <param name="language">The language.</param>
internal sealed class TablesWords(BookLanguage language) : PhraseTable(language)
{
    public string Apart(int concepts) => In("Said by several sources, with nothing to compare: ", "Dit par plusieurs sources, sans rien à comparer\u00A0: ")
        + Counted(concepts, ("concept", "concepts"), ("notion", "notions"));

    public string Period => In("Period", "Période");

    public string Together => In("Together", "Ensemble");

    public string NotSaid => In("not said", "non précisée");

    public string UncertainForSome(string period) => In($"{period} (uncertain for some)", $"{period} (incertaine pour certains)");

    public string Periods(IEnumerable<string?> periods) => string.Join(In(" and ", " et "), periods);

    public Html PassedOnBy(Html via) => In(Html.Of($"passed on by {via}"), Html.Of($"transmis par {via}"));

    public string OneStatement => In("one statement", "une seule déclaration");

    public string NotComparable => In("not comparable", "non comparables");
}
