using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Relating;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Relating;

/// <summary>Words that only relate are quoted whole: a piece of a figure, or of words that are hedged or go on, says something else.</summary>
public sealed class RelatingPlaceTests
{
    [Theory]
    [InlineData("fr", "En 2025, ce sera [plus] de 14 millions d'euros.", "plus de 14 millions d'euros")]
    [InlineData("fr", "En 2025, ce sera [moins] de 3 %.", "moins de 3 %")]
    [InlineData("fr", "Il y aura [plus]ieurs ports, ou [plus] que prévu.", "plus que")]
    [InlineData("fr", "En 2026, à peu près [le même montant].", "à peu près le même montant")]
    [InlineData("fr", "Presque [autant] en mars.", "Presque autant")]
    [InlineData("fr", "En 2026, [à peu près le même montant].", null)]
    [InlineData("fr", "En 2026, [plus pour l’année suivante], dit le port.", null)]
    [InlineData("en", "It will be [more] than 14 million euros.", "more than 14 million euros")]
    [InlineData("en", "It was about [the same amount] in May.", "about the same amount")]
    [InlineData("en", "It was [the same amount] as planned.", "the same amount as")]
    [InlineData("en", "It was [about the same amount], they say.", null)]
    public void A_piece_is_cut(string language, string marked, string? larger)
    {
        var start = marked.LastIndexOf('[');
        var exact = marked[(start + 1)..marked.LastIndexOf(']')];
        var text = new FactText("port.txt", marked.Remove(marked.LastIndexOf(']'), 1).Remove(start, 1).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        var place = text.Content.IndexOf(exact, Math.Max(0, start - 2), StringComparison.Ordinal);

        var problem = RelatingPlace.Problem(text, new(place, place + exact.Length), exact, language);

        problem?.Rule.ShouldBe(FactRules.QuoteCut);
        (problem?.Arguments[1]).ShouldBe(larger);
    }
}
