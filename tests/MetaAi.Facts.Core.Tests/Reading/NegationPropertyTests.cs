using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A bounding word that is negated says the other bound of the same number; the negation of another verb says nothing of it.</summary>
public sealed class NegationPropertyTests
{
    private static readonly FigureKind[] Bounded = [FigureKind.Money, FigureKind.Percent, FigureKind.Points, FigureKind.Duration];

    private static readonly (string Bound, Hedge Negated)[] French =
    [
        ("excéder", Hedge.AtMost), ("dépasser", Hedge.AtMost), ("être supérieur à", Hedge.AtMost), ("être supérieures à", Hedge.AtMost), ("être de plus de", Hedge.AtMost),
        ("être inférieur à", Hedge.AtLeast), ("être inférieures à", Hedge.AtLeast), ("descendre sous", Hedge.AtLeast), ("être supérieur ou égal à", Hedge.LessThan),
        ("être inférieur ou égal à", Hedge.MoreThan),
    ];

    private static readonly string[] FrenchChains =
    [
        "ne peut {0}", "ne peuvent {0}", "ne pourra {0}", "ne saurait {0}", "ne sauraient en aucun cas {0}", "ne doit pas {0}", "ne devra jamais {0}", "ne doivent, en aucun cas, {0}",
        "ne peut toutefois {0}", "ne va pas {0}", "n'a pas pu {0}", "ne pas {0}", "sans {0}", "sans jamais {0}", "sans pouvoir {0}", "ne devrait plus {0}", "ne semble pas {0}", "jamais {0}",
    ];

    private static readonly string[] FrenchVerbs =
        ["ne dépasse pas {0}", "ne dépassent jamais {0}", "n'excède en aucun cas {0}", "n'excédera pas {0}", "n'a jamais dépassé {0}", "n'avaient pas dépassé {0}", "ne dépassait plus {0}", "n'excédant pas {0}"];

    private static readonly (string Bound, Hedge Negated)[] English =
    [
        ("exceed", Hedge.AtMost), ("be more than", Hedge.AtMost), ("be greater than", Hedge.AtMost), ("be in excess of", Hedge.AtMost), ("rise above", Hedge.AtMost),
        ("be less than", Hedge.AtLeast), ("be lower than", Hedge.AtLeast), ("fall below", Hedge.AtLeast), ("equal or exceed", Hedge.LessThan), ("be less than or equal to", Hedge.MoreThan),
    ];

    private static readonly string[] EnglishChains =
    [
        "shall not {0}", "may not {0}", "can not {0}", "cannot {0}", "can't {0}", "must not {0}", "will not {0}", "won't {0}", "should never {0}", "does not {0}", "did not {0}", "would not {0}",
        "shall in no event {0}", "in no case {0}", "may not at any time {0}", "shall not, in any event, {0}", "under no circumstances {0}", "is not expected to {0}", "not {0}", "never {0}",
    ];

    private static readonly string[] EnglishVerbs =
        ["has never exceeded {0}", "have not exceeded {0}", "was not less than {0}", "is no longer below {0}", "never exceeded {0}", "has never been less than {0}", "were not above {0}"];

    [Fact]
    public void A_negated_bound_is_the_other_one() => Oracle.HoldsForAll(
        [.. Phrases("fr", FrenchChains, French), .. Phrases("en", EnglishChains, English)],
        example => Complaint(example.Row, example.Text, example.Expected));

    [Fact]
    public void A_finite_verb_is_negated_before_or_behind() => Oracle.HoldsForAll(
        [
            .. from row in Rows("fr") from form in FrenchVerbs select (row, Text: Format(form, row.Text), Expected: Hedge.AtMost),
            .. from row in Rows("en") from form in EnglishVerbs select (row, Text: Format(form, row.Text), Expected: form.Contains("exceed", StringComparison.Ordinal) || form.Contains("above", StringComparison.Ordinal) ? Hedge.AtMost : Hedge.AtLeast),
        ],
        example => Complaint(example.row, example.Text, example.Expected));

    [Theory]
    [InlineData("fr", "n'a pas payé plus de {0}")]
    [InlineData("fr", "ne dépasse {0}")]
    [InlineData("fr", "n'excède {0}")]
    [InlineData("fr", "ne dépasse que {0}")]
    [InlineData("fr", "ne dépasse guère {0}")]
    [InlineData("fr", "ne dépasse pas toujours {0}")]
    [InlineData("fr", "ne peut nécessairement excéder {0}")]
    [InlineData("fr", "ne peut, sauf accord, excéder {0}")]
    [InlineData("fr", "ne peut, excéder {0}")]
    [InlineData("fr", "ne manquera pas de dépasser {0}")]
    [InlineData("fr", "peut excéder {0}")]
    [InlineData("en", "not paid more than {0}")]
    [InlineData("en", "not only exceeded {0}")]
    [InlineData("en", "not necessarily exceed {0}")]
    [InlineData("en", "never not exceeded {0}")]
    [InlineData("en", "not much more than {0}")]
    [InlineData("en", "rarely exceeds {0}")]
    [InlineData("en", "need not exceed {0}")]
    [InlineData("en", "no payment shall exceed {0}")]
    [InlineData("en", "shall exceed {0}")]
    public void What_leaves_the_bound_open_is_not_read(string language, string form) => Oracle.HoldsForAll(
        Rows(language),
        row =>
        {
            var result = FigureReader.Read(Format(form, row.Text), row.Context);
            return result.IsRead ? $"'{Format(form, row.Text)}' was read as {CaseRow.Describe(result)}" : null;
        });

    [Theory]
    [InlineData("fr", "Le montant ne peut |excéder 5 000 €", "ne peut ")]
    [InlineData("fr", "Le montant ne peut, sauf accord exprès du préfet, |excéder 5 000 €", "ne peut, sauf accord exprès du préfet, ")]
    [InlineData("fr", "Aucun versement n'|excède 5 000 €", "Aucun versement n'")]
    [InlineData("fr", "Il est plafonné, sans que le total puisse |excéder 5 %", "sans que le total puisse ")]
    [InlineData("fr", "Elles ne devront être |inférieures à 3 ans", "ne devront être ")]
    [InlineData("fr", "Ni Paris ni Lyon ne |dépasse 15 %", "Ni Paris ni Lyon ne ")]
    [InlineData("fr", "Si le total n'|excède 5 %", "n'")]
    [InlineData("fr", "Aucun fonds ne détient |plus de 5 %", "Aucun fonds ne détient ")]
    [InlineData("fr", "Personne n'emploie |plus de 40 ouvriers", "Personne n'emploie ")]
    [InlineData("fr", "Aucune hausse de |plus de 5 %", "Aucune hausse de ")]
    [InlineData("fr", "Aucun montant |supérieur à 5 M€", "Aucun montant ")]
    [InlineData("fr", "Il vit sans dépenser |plus de 5 M€", "sans dépenser ")]
    [InlineData("en", "No one paid |more than $5m", "No one paid ")]
    [InlineData("en", "No fund holds |more than 5 %", "No fund holds ")]
    [InlineData("en", "Neither firm employs |more than 40 people", "Neither firm employs ")]
    [InlineData("en", "There was no rise of |more than 5 %", "was no rise of ")]
    [InlineData("en", "It left without spending |more than $5m", "without spending ")]
    [InlineData("en", "It is nowhere near |more than $5m", "is nowhere near ")]
    [InlineData("en", "No payment shall |exceed $5m", "No payment shall ")]
    [InlineData("en", "In no event shall the fee |exceed $5m", "In no event shall the fee ")]
    [InlineData("en", "It is paid, nor shall it |exceed $5m", "nor shall it ")]
    [InlineData("en", "It rarely |exceeds $5m", "rarely ")]
    [InlineData("en", "It was paid without the fee |exceeding $5m", "without the fee ")]
    [InlineData("en", "It has not materially |exceeded $5m", "has not materially ")]
    public void A_negation_before_a_bounding_word_is_found(string language, string text, string negation) =>
        NegationBefore(language, text).ShouldBe(negation);

    [Theory]
    [InlineData("fr", "Il n'a pas payé |plus de 5 M€")]
    [InlineData("fr", "Il n'a pas répondu. Il a payé |plus de 5 M€")]
    [InlineData("fr", "Ce n'est pas vrai, il coûte |plus de 5 M€")]
    [InlineData("fr", "Il ne sait pas que le total |dépasse 5 M€")]
    [InlineData("fr", "à moins que le taux ne soit |inférieur à 5 %")]
    [InlineData("fr", "avant que le total n'|excède 5 %")]
    [InlineData("fr", "Ce n'est pas, |plus de 5 personnes le disent")]
    [InlineData("fr", "à moins que le taux ne |dépasse 5 %")]
    [InlineData("fr", "Je crains que le taux ne |dépasse 5 %")]
    [InlineData("fr", "Il est plus cher que le budget n'|excède 5 M€")]
    [InlineData("fr", "Personne n'est mort en |plus de 40 jours")]
    [InlineData("fr", "Chaque personne détient |plus de 5 %")]
    [InlineData("fr", "Sans cette aide le total |dépasse 5 M€")]
    [InlineData("fr", "Nul doute que le total |dépasse 5 M€")]
    [InlineData("en", "No one died in |more than 40 days")]
    [InlineData("en", "With no warning |more than 40 people left")]
    [InlineData("en", "Without help |more than 40 people left")]
    [InlineData("en", "No sooner had it paid |more than $5m")]
    [InlineData("en", "No fund owned by people with |more than 5 %")]
    [InlineData("en", "No one knows why |more than 40 boats sank")]
    [InlineData("en", "He did not say that sales |exceeded $5m")]
    [InlineData("en", "The fee was not paid; it is |over $5m")]
    [InlineData("en", "No doubt sales |exceeded $5m")]
    [InlineData("en", "It has not been sold and |exceeds $5m")]
    public void A_negation_of_something_else_is_none_of_the_bound(string language, string text) => NegationBefore(language, text).ShouldBeNull();

    [Theory]
    [InlineData("en", "It will not open |before 2027", true)]
    [InlineData("en", "It did not close |until 2019", true)]
    [InlineData("en", "It won't open |before 2027", true)]
    [InlineData("en", "No store opened |before 2027", true)]
    [InlineData("fr", "Il n'ouvrira pas |avant 2027", true)]
    [InlineData("fr", "Aucun magasin n'ouvrira |avant 2027", true)]
    [InlineData("en", "It will open |before 2027", false)]
    [InlineData("en", "It never, he said, closed |until 2019", false)]
    [InlineData("en", "It did not say that it closed |before 2027", false)]
    [InlineData("en", "He did not reply. It opened |before 2027", false)]
    [InlineData("fr", "Il ouvrira |avant 2027", false)]
    [InlineData("fr", "avant qu'il n'ouvre |avant 2027", false)]
    public void A_negation_before_a_latest_date_is_found(string language, string text, bool isNegated)
    {
        var (scope, position) = Scope(language, text);
        using (scope)
        {
            NegationGrammar.TryFindBeforeDate(scope, position, out _).ShouldBe(isNegated);
        }
    }

    private static string? NegationBefore(string language, string text)
    {
        var (scope, position) = Scope(language, text);
        using (scope)
        {
            return NegationGrammar.TryFindBefore(scope, position, out var start) ? scope.Cased[start..position].ToString() : null;
        }
    }

    private static (ReadingScope Scope, int Position) Scope(string language, string text)
    {
        var bar = text.IndexOf('|', StringComparison.Ordinal);
        var scope = ReadingScope.Over(text.Remove(bar, 1), LanguagePacks.Find(language)!, new ReadingContext { Language = language });
        return (scope, scope.Text.PositionOf(bar));
    }

    private static IEnumerable<(CaseRow Row, string Text, Hedge Expected)> Phrases(string language, string[] chains, (string Bound, Hedge Negated)[] bounds) =>
        from row in Rows(language) from chain in chains from bound in bounds select (row, Format(chain, $"{bound.Bound} {row.Text}"), bound.Negated);

    // Those that begin with a number or a sign, and are not negative, every few.
    private static IEnumerable<CaseRow> Rows(string language) => WorkedRows.Read.Where((row, index) => index % 7 == 0 && row.Lang == language && row.Hedge == "exact"
        && Bounded.Any(kind => CaseRow.Name(kind) == row.Kind) && row.Low == row.High && !row.Low!.StartsWith('-')
        && (char.IsAsciiDigit(row.Text[0]) || char.GetUnicodeCategory(row.Text[0]) == System.Globalization.UnicodeCategory.CurrencySymbol));

    private static string? Complaint(CaseRow row, string text, Hedge expected)
    {
        var plain = FigureReader.Read(row.Text, row.Context).Known;
        var result = FigureReader.Read(text, row.Context);
        var figure = result.Known;
        var isUpper = expected is Hedge.AtMost or Hedge.LessThan;
        var isRight = result.IsRead && figure.Kind == plain.Kind && figure.Hedge == expected && figure.Unit == plain.Unit && figure.Decimals == plain.Decimals
            && figure.Low == (isUpper ? null : plain.Low) && figure.High == (isUpper ? plain.High : null);
        return isRight ? null : $"{row.Lang}: '{text}' was read as {CaseRow.Describe(result)}";
    }

    private static string Format(string form, string text) => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, text);
}
