using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>Of a figure and the refusal to read one, one is there and the other is not.</summary>
public sealed class ReadingResultTests
{
    [Fact]
    public void What_is_refused_has_no_figure_and_says_why() => Oracle.HoldsForAll(WorkedRows.All, row =>
    {
        var result = FigureReader.Read(row.Text, row.Context);
        var isWhole = result.IsRead
            ? result is { Figure: { } figure, Refusal: null, Message: null } && figure == result.Known
            : result is { Figure: null, Refusal: { } refusal, Message.Text.Length: > 0 } && refusal == result.Why;
        return isWhole ? null : $"{row.Lang}: '{row.Text}' is {result}";
    });

    [Fact]
    public void A_result_of_nothing_has_no_figure_either()
    {
        ReadingResult none = default;

        none.Figure.ShouldBeNull();
        none.Message.ShouldNotBeNull();
    }

    [Fact]
    public void A_result_prints_as_what_it_says()
    {
        var context = new ReadingContext { Language = "fr", Currency = "USD" };
        var refused = FigureReader.Read("une perte de 4 milliards", context);

        FigureReader.Read("60 à 65 milliards de dollars", context).ToString().ShouldBe("60 to 65 billion USD");
        refused.ToString().ShouldBe(refused.Message!.ToString());
        FigureScanner.Scan("Soit 60 milliards de dollars.", context).Single().ToString()
            .ShouldBe("\"60 milliards de dollars\" (characters 5 to 28): 60 billion USD");
        refused.Refusal!.Value.ToString().ShouldContain("Candidates = []");
    }

    [Fact]
    public void The_sentence_is_that_of_the_phrase_and_its_context()
    {
        var context = new ReadingContext { Language = "fr" };

        FigureReader.Read("une perte de 4 milliards", context).Message!.ToString().ShouldStartWith("FACT101: ");
        FigureReader.Read("une perte de 4 milliards", context).Message!.Text.ShouldContain("'une perte de'");
        FigureReader.Read("4 milliards", context with { Language = "xx" }).Message!.Text.ShouldContain("'xx'");
    }

    [Fact]
    public void Words_that_something_beside_them_changes_have_no_figure_and_say_what_changes_them()
    {
        var found = FigureScanner.Scan("Il a perdu 3 millions voire 4 millions d'euros.", new() { Language = "fr" }).First(found => found.Cue is not null);

        found.Reading.Figure.ShouldBeNull();
        found.Reading.Message!.Text.ShouldContain($"'{found.Cue!.Words}'");
        found.Reading.Message.Rule.Id.ShouldBe("FACT214");
    }
}
