using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What a card says of a fact.</summary>
/// <param name="language">The language.</param>
internal sealed class CardWords(BookLanguage language) : PhraseTable(language)
{
    public string Computed => In("computed", "calculé");

    public string Subject => In("Subject", "Sujet");

    public string ComputedAs => In("Computed as", "Calcul");

    public string InCode => In("In code", "Dans le code");

    public string AlsoSaid => In("Also said", "Dit aussi");

    public string SaidBy => In("Said by", "Dit par");

    public string PassedOnBy => In("Passed on by", "Transmis par");

    public string Modality => In("Modality", "Modalité");

    public string Rank => In("Rank", "Rang");

    public string Quote => In("Quote", "Citation");

    public string Remark => In("Remark", "Remarque");

    public string Confirmed => In("Confirmed", "Confirmé");

    public string CheckedOn => In("Checked on", "Vérifié le");

    public string Notes => In("Notes", "Notes");

    public string Characters => In("Characters", "Caractères");

    public string Source => In("source", "source");

    public string Text => In("text", "texte");

    public string InTheText => In("in the text", "dans le texte");

    public string Period => In("Period", "Période");

    public Html As(Html quote) => In(Html.Of($", as {quote} says"), Html.Of($", selon {quote}"));

    public string Bounds => In("Bounds", "Bornes");

    public string Said => In("Said", "Dit");

    public string BoundsSaid(string bounds, string precision) => In($"{bounds}, said {precision}", $"{bounds}, dit {precision}");
}
