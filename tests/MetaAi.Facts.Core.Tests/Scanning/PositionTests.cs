using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>Positions count the decoded text as it is, without a byte order mark.</summary>
public sealed class PositionTests
{
    [Theory]
    [InlineData("Prix : 39 €.", 7, 11, 7, 11)]
    [InlineData("\uFEFFPrix : 39 €.", 7, 11, 7, 11)]
    [InlineData("🚢🚢 39 € 🚢", 5, 9, 3, 7)]
    [InlineData("a\r\nb\r\n39 €", 6, 10, 6, 10)]
    [InlineData("e\u0301te\u0301 : 39 €", 8, 12, 8, 12)]
    [InlineData("a 39\u202F€ b", 2, 6, 2, 6)]
    [InlineData("plus\r\nde\r\n39 €", 0, 14, 0, 14)]
    [InlineData("49 %\u200B ici", 0, 4, 0, 4)]
    [InlineData("39\u200B €\u00AD\u2060", 0, 5, 0, 5)]
    [InlineData("part \u200B49 %\u200B \u200B", 6, 10, 6, 10)]
    [InlineData("pre\u0301s 🚢 de 39 €", 12, 16, 11, 15)]
    public void A_figure_stands_where_it_stands(string text, int start, int end, int first, int last)
    {
        var found = FigureScanner.Scan(text, Found.French).ShouldHaveSingleItem();
        found.Utf16.ShouldBe(new TextPosition(start, end));
        found.CodePoints.ShouldBe(new TextPosition(first, last));
    }

    // No theory: its data would not keep what is no text.
    [Fact]
    public void A_lone_surrogate_is_one_code_point() => A_figure_stands_where_it_stands("\uD83D 39 € \uDE00", 2, 6, 2, 6);

    [Fact]
    public void Accents_and_spaces_in_two_characters_are_part_of_the_words()
    {
        const string text = "En de\u0301cembre\u00A02024, pre\u0300s de\u202F39\u2009milliards d\u2019euros 🚢.";
        Found.Words(text, Found.French).ShouldBe(["de\u0301cembre\u00A02024", "pre\u0300s de\u202F39\u2009milliards d\u2019euros"]);
        Found.ShouldHold(FigureScanner.Scan(text, Found.French), text, Found.French);
    }

    [Fact]
    public void An_em_dash_between_numbers_joins_them_through_what_is_not_seen() =>
        Found.Words("It costs $60\u2060\u2014\u2060$65 billion here.", Found.English).ShouldBe(["$60\u2060\u2014\u2060$65 billion"]);

    [Fact]
    public void Digits_behind_a_number_do_not_change_what_it_says() =>
        Found.Figures("Pour les exercices 2023 2024 1) note", Found.French)[0].ShouldBe("2023 = number 2023..2023 - exact -");
}
