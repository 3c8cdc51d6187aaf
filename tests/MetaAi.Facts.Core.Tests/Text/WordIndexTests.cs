using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Text;

/// <summary>A text that was searched often looks words up; it finds what a text that is searched for the first time finds.</summary>
public sealed class WordIndexTests
{
    private const string Content =
        "Le groupe a dépensé 39 milliards de dollars, puis 60 à 65 milliards de dollars. Il vise 12 %, 112 % et 12 % encore ; « l’écart » de 1,5 point, "
        + "soit -3 % ou (4 %). $12 million, not $120 million. Odile Carmin, Odile Carminati; e\u0301te\u0301 2024\r\nété 2025. 😀 7 cuves 😀7 fûts. fin 39";

    public static TheoryData<string> Quotes =>
    [
        "39 milliards de dollars", "60 à 65 milliards de dollars", "65 milliards de dollars", "milliards de dollars", "12 %", "112 %", "l'écart", "« l’écart »",
        "1,5 point", "5 point", "-3 %", "3 %", "(4 %)", "4 %", "$12 million", "12 million", "$120 million", "Odile Carmin", "Odile Carminati", "Carmin",
        "été 2024", "été 2025", "2025", "7 cuves", "7 fûts", "😀 7 cuves", "fin 39", "fin", "39", "Le", "Le groupe", "groupe a dé", "nothing like it", "e", "%", ".", "l", "n 39",
    ];

    [Theory]
    [MemberData(nameof(Quotes))]
    public void A_text_that_was_searched_often_finds_the_same(string words)
    {
        var worn = new FactText("a.txt", Content);
        for (var i = 0; i < 40; i++)
        {
            QuoteFinder.Find(worn, new("groupe"), figure: null);
        }

        foreach (var figure in new[] { null, new ReadingContext { Language = "fr", Kinds = FigureKinds.Any } })
        {
            foreach (var quote in new TextQuote[] { new(words), new(words, Prefix: "Il vise"), new(words, Suffix: ".") })
            {
                QuoteFinder.Find(worn, quote, figure).ShouldBe(QuoteFinder.Find(new FactText("a.txt", Content), quote, figure));
            }
        }
    }
}
