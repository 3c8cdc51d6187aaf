using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of charts and beside them, and of how sources go together.</summary>
/// <param name="language">The language.</param>
internal sealed class ChartsWords(BookLanguage language) : PhraseTable(language)
{
    public string Glance => In("Where several sources speak of the same", "Là où plusieurs sources parlent de la même chose");

    public string Apart(int concepts) => In("– not comparable: ", "– non comparables\u00A0: ") + Counted(concepts, ("concept", "concepts"), ("notion", "notions"));

    public string Together(int sources, string agreement) => $"{Counted(sources, ("source", "sources"), ("source", "sources"))}{In(": ", "\u00A0: ")}{agreement}";

    public string More(int count) => In($"and {count} more", $"et {count} de plus");

    public string MoreBelow(int count) => In($"and {count} more in the chapters", $"et {count} de plus dans les chapitres");

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

    public Html HowComputed(Html concept) => In(Html.Of($"{concept}: how it is computed"), Html.Of($"{concept}\u00A0: le calcul"));

    public string AlsoSaid => In("Also said by several sources", "Dit aussi par plusieurs sources");

    public Html Plus(Html part) => In(Html.Of($"plus: {part}"), Html.Of($"plus\u00A0: {part}"));

    public Html Minus(Html part) => In(Html.Of($"minus: {part}"), Html.Of($"moins\u00A0: {part}"));

    public Html ComesTo(Html value) => In(Html.Of($"comes to: {value}"), Html.Of($"donne\u00A0: {value}"));

    public string NotFromZero => In("the scale does not start at zero", "l’échelle ne commence pas à zéro");

    public string Before(string input) => In($"{input}: ", $"{input}\u00A0: ");

    public string InPoints => In("In words", "En mots");

    public string Timeline => In("Timeline", "Chronologie");

    public string Dates => In("Dates", "Dates");

    public string Lengths => In("Lengths of time", "Durées");

    public string LengthsNote => In("from which day they count is not said", "le jour d’où elles comptent n’est pas dit");

    public string Legend => In("How to read the charts", "Comment lire les graphiques");

    public string Number => In("A number; what rounding leaves open lies between the strokes.", "Un nombre\u202F; ce que l’arrondi laisse ouvert est entre les traits.");

    public string Range => In("A range.", "Une fourchette.");

    public string Open => In("More than, at least: there is no upper end. The arrow is as long whatever the number.", "Plus de, au moins\u00A0: il n’y a pas de borne supérieure. La flèche a toujours la même longueur.");

    public string Far => In("An end that is far from all else that is said: it is cut.", "Une borne éloignée de tout ce qui est dit d’autre\u00A0: elle est coupée.");

    public string Expected => In("Dashed and light: a forecast, an estimate, an offer or an allegation.", "En tirets et clair\u00A0: une prévision, une estimation, une offre ou une allégation.");

    public string About => In("≈ about, and ? uncertain.", "≈ environ, et ? incertain.");

    public string Unproved => In("Hollow: not proved.", "Vide\u00A0: non prouvé.");

    public string Common => In("Shaded: what all of them allow.", "Ombré\u00A0: ce que toutes admettent.");

    public Html PrintedIn(Html who, string source) => In(Html.Of($"{who}, in {source}"), Html.Of($"{who}, dans {source}"));
}
