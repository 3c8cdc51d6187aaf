using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>
/// Words that are a date where anything may be are the same date where a date is declared: what is declared opens more writings, and gives none of them another value.
/// </summary>
public sealed class DeclaredDateTests
{
    private static readonly string[] Numbers = ["2", "02", "12", "31", "1250", "2024", "2025"];

    private static readonly string[] Marks = ["-", "/", ".", " - ", " / ", " ", "–"];

    private static readonly string[] Joints = [.. Marks, " à ", " au ", " to "];

    private static readonly string[] Languages = ["fr", "en-US"];

    private static readonly string[] Openers = ["", "du ", "de ", "from ", "between "];

    private static readonly string[] Bounds = ["2024", "mars", "mars 2025", "premier trimestre", "premier trimestre 2025", "1er semestre de 2025", "2 mars 2025", "T2 2025", "3 mars", "3/2025", "03-2025", "2025-3", "2024-25"];

    private static readonly string[] EnglishBounds = ["2024", "March", "March 2025", "first quarter", "first quarter of 2025", "Q2 2025", "2 March 2025", "March 3, 2025", "3Q24", "3/2025", "03-2025", "2025-3", "2024-25"];

    [Fact]
    public void Digits_are_one_date_whatever_is_asked_for() => Oracle.HoldsForAll(
        from first in Numbers
        from joint in Marks
        from second in Numbers
        from other in Marks
        from third in Numbers
        from text in new[] { $"{first}{joint}{second}", $"{first}{joint}{second}{other}{third}", $"{first}{joint}{second}{other}{third}{joint}{second}", $"{first}{joint}{second} mars {third}" }
        from language in Languages
        select (language, text),
        Complaint);

    [Fact]
    public void Words_are_one_date_whatever_is_asked_for() => Oracle.HoldsForAll(
        from bounds in new[] { ("fr", Bounds), ("en", EnglishBounds) }
        from first in bounds.Item2
        from joint in Joints
        from second in bounds.Item2
        from opener in Openers
        select (bounds.Item1, $"{opener}{first}{joint}{second}"),
        Complaint);

    [Theory]
    [InlineData("fr", "2024-2/2025")]
    [InlineData("en", "2024/02-2025")]
    [InlineData("fr", "1250-4/2025")]
    [InlineData("fr", "2024-2 mai 2025")]
    public void A_number_between_two_years_that_may_be_the_month_of_either_is_refused(string language, string text) =>
        FigureReader.Read(text, new() { Language = language, Kinds = FigureKinds.Any }).IsRead.ShouldBeFalse();

    [Theory]
    [InlineData("fr", "2024 au premier trimestre 2025", "2025-03-31")]
    [InlineData("fr", "2024 - 2/2025", "2025-02-28")]
    [InlineData("fr", "01/2024 / 12/2025", "2025-12-31")]
    [InlineData("en", "2024 to the first quarter of 2025", "2025-03-31")]
    public void A_year_leads_to_a_part_of_another(string language, string text, string last)
    {
        var figure = FigureReader.Read(text, new() { Language = language, Kinds = FigureKinds.Date }).Figure.ShouldNotBeNull();

        (figure.Low?.Date, ExchangeForm.High(figure)).ShouldBe((new CivilDate(2024, 1, 1), last));
    }

    private static string? Complaint((string Language, string Text) example)
    {
        var context = new ReadingContext { Language = example.Language };
        if (FigureReader.Read(example.Text, context) is not { IsRead: true, Known.Kind: FigureKind.Date } plain)
        {
            return null;
        }

        var declared = FigureReader.Read(example.Text, context with { Kinds = FigureKinds.Date });
        return declared.IsRead && declared.Known == plain.Known ? null
            : $"{example.Language}: '{example.Text}' is {CaseRow.Describe(plain)}, and as a date {CaseRow.Describe(declared)}";
    }
}
