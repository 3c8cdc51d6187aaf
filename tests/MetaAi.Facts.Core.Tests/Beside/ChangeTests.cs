using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Beside;

/// <summary>A declared change has the sign of its own words, and so must not be one that the text calls a fall.</summary>
public sealed class ChangeTests
{
    private static readonly (string Language, string Frame)[] Frames =
    [
        ("en", "Revenue {0} by 10% in 2024."), ("en", "In 2024, revenue {0} last year by 10%, the firm says."), ("en", "It {0}, some say, 10%."), ("en", "Costs moved by 5 million and {0}, in all, 10%."),
        ("fr", "Le total {0} de 10 % en 2024."), ("fr", "En 2024, le total {0} en un an de 10 %, dit le groupe."), ("fr", "Le total {0}, dit-on, 10 %."), ("fr", "Le coût, de 5 millions, {0}, en tout, de 10 %."),
    ];

    [Fact]
    public void A_fall_is_refused_and_a_rise_holds_in_every_frame() => Oracle.HoldsForAll(
        from frame in Frames
        let words = LanguagePacks.Find(frame.Language)!.Beside.Directions
        from index in Enumerable.Range(0, words.Count)
        select (frame.Language, Text: string.Format(null, frame.Frame, words[index]), Word: words.MeaningAt(index)),
        row => Contradicts(row.Language, row.Text) == (row.Word == DirectionWord.Fall) ? null : $"{row}");

    [Fact]
    public void The_nearest_of_a_fall_and_a_rise_decides()
    {
        var examples =
            from language in Gen.Elements("en", "fr")
            let words = LanguagePacks.Find(language)!.Beside.Directions
            from first in Gen.Choose(0, words.Count - 1)
            from second in Gen.Choose(0, words.Count - 1)
            select (language, First: words[first], Second: words[second], IsFall: words.MeaningAt(second) == DirectionWord.Fall);
        Oracle.Holds(examples, 4_000, example =>
        {
            var text = example.language == "en" ? $"Costs {example.First} in 2023, and revenue {example.Second} by 10%." : $"Le coût {example.First} en 2023, et le total {example.Second} de 10 %.";
            return Contradicts(example.language, text) == example.IsFall ? null : text;
        });
    }

    [Theory]
    [InlineData("fr", "Le chiffre d'affaires a baissé de 10 %.", "baissé", "before")]
    [InlineData("fr", "Les ventes sont en baisse, en 2024, de 10 %.", "en baisse", "before")]
    [InlineData("fr", "Le recul de la croissance est de 10 %.", "recul", "before")]
    [InlineData("fr", "Le total baisse, après avoir augmenté de 5 % en 2023, de 10 %.", "baisse", "before")]
    [InlineData("fr", "Le coût a baissé de 5 % et le total de 10 %.", "baissé", "before")]
    [InlineData("fr", "Le total a baissé de 10 % de plus que prévu.", "baissé", "before")]
    [InlineData("fr", "Le total n'a pas augmenté de 10 %.", "n'a pas augmenté", "before")]
    [InlineData("fr", "Le total n'augmentera pas de 10 %.", "n'augmentera pas", "before")]
    [InlineData("fr", "Le total n'a pas baissé de 10 %.", "n'a pas baissé", "before")]
    [InlineData("fr", "Une baisse accrue de 10 %.", "baisse", "before")]
    [InlineData("fr", "La baisse a augmenté de 10 %.", "baisse", "before")]
    [InlineData("fr", "Une chute qui grimpe à 10 %.", "chute", "before")]
    [InlineData("fr", "Une croissance négative de 10 %.", "négative", "before")]
    [InlineData("fr", "Les prévisions sont revues à la baisse de 10 %.", "à la baisse", "before")]
    [InlineData("fr", "Le coût a augmenté et on a vendu 10 % de moins.", "de moins", "after")]
    [InlineData("fr", "On y voit 10 % plus bas.", "plus bas", "after")]
    [InlineData("fr", "C'est de 10 % que le total a baissé.", "baissé", "after")]
    [InlineData("en", "Revenue fell in 2024 by 10%.", "fell", "before")]
    [InlineData("en", "Revenue FELL by 10%.", "FELL", "before")]
    [InlineData("en", "The decline in growth was 10%.", "decline", "before")]
    [InlineData("en", "Revenue fell on rising costs by 10%.", "fell", "before")]
    [InlineData("en", "Revenue fell, despite growth in Asia, by 10%.", "fell", "before")]
    [InlineData("en", "Costs fell 5% and revenue 10%.", "fell", "before")]
    [InlineData("en", "Revenue fell by 10% more than costs.", "fell", "before")]
    [InlineData("en", "Revenue did not rise by 10%.", "did not rise", "before")]
    [InlineData("en", "Revenue could fall by 10%.", "fall", "before")]
    [InlineData("en", "A decline that grew to 10%.", "decline", "before")]
    [InlineData("en", "It was lower by 10%.", "lower", "before")]
    [InlineData("en", "Profit rose after a 10% drop.", "drop", "after")]
    [InlineData("en", "Growth gave way to a 10% organic decline.", "decline", "after")]
    [InlineData("en", "Volumes are 10% lower.", "lower", "after")]
    [InlineData("en", "By 10% did revenue shrink.", "shrink", "after")]
    public void What_may_be_a_fall_is_refused(string language, string text, string said, string side) =>
        Ask(language, text).Problem.ShouldNotBeNull().Text.ShouldStartWith($"Change is declared, but the text says '{said}' {side} '{Quote(language)}' (line 1); ");

    [Theory]
    [InlineData("fr", "Les dépenses augmenteront de 60 % en 2025.", "60 %")]
    [InlineData("fr", "Après avoir chuté en 2023 les ventes ont augmenté de 10 %.", "10 %")]
    [InlineData("fr", "Le recul des ventes s'est arrêté, et le total progresse de 10 %.", "10 %")]
    [InlineData("fr", "Malgré la baisse des prix, on vend 10 % de plus.", "10 %")]
    [InlineData("fr", "Le total n'augmente que de 10 %.", "10 %")]
    [InlineData("fr", "Le chiffre d'affaires évolue de 10 %.", "10 %")]
    [InlineData("fr", "Le total a baissé : -10 %.", "-10 %")]
    [InlineData("fr", "Le coût a baissé. Le total évolue de 10 %.", "10 %")]
    [InlineData("en", "After falling in 2023 revenue rose by 10%.", "10%")]
    [InlineData("en", "Growth has risen to 10%.", "10%")]
    [InlineData("en", "Costs fell, and revenue was up 10%.", "10%")]
    [InlineData("en", "Costs fell and revenue was 10% higher.", "10%")]
    [InlineData("en", "The fall ended with a 10% increase.", "10%")]
    [InlineData("en", "Revenue has not only grown by 10%.", "10%")]
    [InlineData("en", "Revenue rose 10% amid lower costs.", "10%")]
    [InlineData("en", "Revenue rose 10% while costs fell.", "10%")]
    public void What_rises_holds(string language, string text, string quote) => Ask(language, text, quote).Contradicts().ShouldBeFalse(text);

    [Fact]
    public void The_way_out_keeps_the_sign_right()
    {
        var message = Ask("en", "Revenue fell by 10%.").Problem.ShouldNotBeNull();

        message.Rule.ShouldBe(FactRules.BesideContradicted);
        message.Text.ShouldBe(
            "Change is declared, but the text says 'fell' before '10%' (line 1); '10%' alone says no fall: where the text means one, leave Change out and let the name of the member say that it falls, as "
            + "RevenueDecline does, or, where the text means a rise, say why in Confirmed");
    }

    [Fact]
    public void What_is_no_change_may_fall() => Asked.Prove("en", "Revenue fell by 10%.", "10%", FigureKinds.Percent).Contradicts().ShouldBeFalse();

    [Fact]
    public void A_confirmation_overrules_it_and_is_locked() =>
        Asked.Prove("en", "Growth fell to 10%.", "10%", FigureKinds.Percent, confirmed: "Growth is still one of 10%.", isChange: true).Locked.ShouldNotBeNull().Confirmed.ShouldNotBeNull();

    [Fact]
    public void A_sentence_without_end_can_be_compared()
    {
        foreach (var (language, filler) in new[] { ("en", "not fell and "), ("en", "a, "), ("en", "up more "), ("fr", "n'a pas "), ("fr", "d'"), ("fr", "plus ") })
        {
            var text = string.Concat(Enumerable.Repeat(filler, 100_000)) + Quote(language) + " " + string.Concat(Enumerable.Repeat(filler, 100_000));

            _ = Ask(language, text).Problem;
        }
    }

    [Fact]
    public void Any_text_can_be_compared()
    {
        var texts = ArbMap.Default.GeneratorFor<string?>();
        var examples = from before in texts from after in texts from language in Gen.Elements("en", "fr") select (before, after, language);
        Oracle.Holds(examples, 4_000, example =>
            Ask(example.language, example.before + " " + Quote(example.language) + " " + example.after) is { Holds: true } or { Problem: not null } ? null : example.before + example.after);
    }

    private static string Quote(string language) => language == "en" ? "10%" : "10 %";

    private static Locking.QuoteProof Ask(string language, string text, string? quote = null) => Asked.Prove(language, text, quote ?? Quote(language), FigureKinds.Percent, isChange: true);

    private static bool Contradicts(string language, string text) => Ask(language, text).Contradicts();
}
