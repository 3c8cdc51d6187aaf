namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of charts and beside them, and of how sources go together.</summary>
/// <param name="language">The language.</param>
internal sealed class ChartsWords(BookLanguage language) : PhraseTable(language)
{
    public string Glance => In("Where several sources speak of the same", "Là où plusieurs sources parlent de la même chose");

    public string Apart(int concepts) => In("– not comparable: ", "– non comparables\u00A0: ") + Counted(concepts, ("concept", "concepts"), ("notion", "notions"));

    public string Together(int sources, string agreement) => $"{Counted(sources, ("source", "sources"), ("source", "sources"))}{In(": ", "\u00A0: ")}{agreement}";

    public string AgreeExactly => In("agree exactly", "s’accordent exactement");

    public string SameRange => In("say the same range", "donnent la même fourchette");

    public string Overlap => In("overlap", "se recoupent");

    public string ExpectOtherwise => In("expect different figures", "attendent des chiffres différents");

    public string AsExpected => In("came to be as expected", "réalisé comme attendu");

    public string OtherThanExpected => In("came to be otherwise than expected", "réalisé autrement qu’attendu");

    public string Revised => In("revised", "révisé");

    public string Contradict => In("contradict each other", "se contredisent");

    public string Undecided => In("undecided", "indécidable");

    public string NotComparable => In("not comparable", "non comparables");

    public string AsTable => In("The same as a table", "Les mêmes chiffres en tableau");

    public string HowComputed(string concept) => In($"{concept}: how it is computed", $"{concept}\u00A0: le calcul");

    public string AlsoSaid => In("Also said by several sources", "Dit aussi par plusieurs sources");

    public string Plus => In("plus", "plus");

    public string Minus => In("minus", "moins");

    public string ComesTo => In("comes to", "donne");

    public string NotFromZero => In("the scale does not start at zero", "l’échelle ne commence pas à zéro");

    public string InPoints => In("In words", "En mots");

    public string Timeline => In("Timeline", "Chronologie");

    public string Dates => In("Dates", "Dates");

    public string Lengths => In("Lengths of time", "Durées");

    public string LengthsNote => In("from which day they count is not said", "le jour d’où elles comptent n’est pas dit");

    public string PrintedIn(string who, string source) => In($"{who}, in {source}", $"{who}, dans {source}");
}
