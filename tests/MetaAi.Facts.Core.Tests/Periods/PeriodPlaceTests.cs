using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Periods;

/// <summary>Which place of the words of a period counts, told by where the pieces were put.</summary>
public class PeriodPlaceTests
{
    private const string Figure = "12 millions d'euros";
    private static readonly ReadingContext French = new() { Language = "fr" };

    // What stands between; the year words within longer ones are no place.
    private static readonly string[] Fillers = ["Le port grandit. ", "Rien de neuf.\n\n", "Entre 2019 et 2024, on bâtit. ", "Elle a 3 quais. "];

    private static Gen<(string Text, int Figure, int[] Places)> Texts =>
        from before in Piece.ListOf()
        from after in Piece.ListOf()
        select Build(before, after);

    // Null is the words of the period.
    private static Gen<string?> Piece => Gen.Frequency((2, Gen.Constant((string?)null)), (3, Gen.Elements<string?>(Fillers)));

    [Fact]
    public void The_nearest_place_before_the_figure_counts_else_the_only_one() => Writing.Holds(Texts, made =>
    {
        var proof = Prove(made.Text);

        var before = made.Places.Where(place => place < made.Figure).ToArray();
        if (before.Length > 0 || made.Places.Length == 1)
        {
            proof.Period.ShouldNotBeNull().Position.Start.ShouldBe(before.Length > 0 ? before[^1] : made.Places[0]);
            proof.Period.Period.ShouldBe("2024");
        }
        else
        {
            proof.Problem.ShouldNotBeNull().Rule.ShouldBe(FactRules.PeriodNotProved);
        }
    });

    [Fact]
    public void The_lock_answers_what_the_text_answered() => Writing.Holds(Texts, made =>
    {
        var text = new FactText("port.txt", made.Text);
        var proof = Prove(made.Text);
        if (!proof.Holds)
        {
            return;
        }

        var facts = new FactLock(FactLockFile.RulesVersion, [new("port.txt", text.Hash)], [proof.Locked], [proof.Period!]);
        var byLock = new QuoteProver([], FactLockFile.Parse(FactLockFile.Write(facts)).Lock!).Prove(Quoted);

        byLock.Locked.ShouldBe(proof.Locked);
        byLock.Period.ShouldBe(proof.Period);
    });

    [Fact]
    public void One_row_serves_many_figures_and_each_takes_the_nearest()
    {
        var facts = new FactLock(FactLockFile.RulesVersion, [new("port.txt", new FactText("port.txt", "").Hash)], [Row(100), Row(300) with { Prefix = "b" }], [At(50), At(200)]);
        var prover = new QuoteProver([], facts);

        prover.Prove(Quoted).Period.ShouldBe(At(50));
        prover.Prove(Quoted with { Quote = new(Figure, "b") }).Period.ShouldBe(At(200));

        LockedQuote Row(int start) => new()
        {
            Text = "port.txt", Exact = Figure, Position = new(start, start + Figure.Length), CodePoints = new(start, start + Figure.Length),
            ContextHash = "0123456789abcdef", Figure = Quoted.Figure,
        };

        LockedPeriod At(int start) => new()
        {
            Text = "port.txt", Exact = "En 2024", Position = new(start, start + 7), CodePoints = new(start, start + 7), ContextHash = "0123456789abcdef", Period = "2024",
        };
    }

    [Fact]
    public void A_place_within_the_figure_proves_no_period_by_the_lock_either()
    {
        var year = new LockedPeriod { Text = "port.txt", Exact = "2024", Position = new(100, 104), CodePoints = new(100, 104), ContextHash = "0123456789abcdef", Period = "2024" };
        var row = new LockedQuote { Text = "port.txt", Exact = "2024", Position = new(100, 104), CodePoints = new(100, 104), ContextHash = "0123456789abcdef", Figure = "number 2024 2024 - exact - 0" };
        var facts = new FactLock(FactLockFile.RulesVersion, [new("port.txt", new FactText("port.txt", "").Hash)], [row], [year]);
        var quoted = new QuotedFigure("port.txt", new("2024"), French with { Kinds = FigureKinds.Number }, row.Figure) { Period = new(EdtfDate.TryParse("2024")!, "2024", French) };

        new QuoteProver([], facts).Prove(quoted).Problem.ShouldNotBeNull().Rule.ShouldBe(FactRules.NoEvidence);
        new QuoteProver([new("port.txt", "Il en compte 2024 en tout.")], facts).Prove(quoted).Problem.ShouldNotBeNull().Text.ShouldContain("as the figure itself, and nowhere else");
    }

    private static QuotedFigure Quoted { get; } = new(
        "port.txt", new(Figure), French with { Kinds = FigureKinds.Money }, FigureLine.Of(FigureReader.Read(Figure, French with { Kinds = FigureKinds.Money }).Figure!.Value))
    {
        Period = new(EdtfDate.TryParse("2024")!, "En 2024", French),
    };

    private static QuoteProof Prove(string text) => new QuoteProver([new("port.txt", text)], FactLock.Empty).Prove(Quoted);

    private static (string Text, int Figure, int[] Places) Build(IEnumerable<string?> before, IEnumerable<string?> after)
    {
        List<int> places = [];
        var text = Append(Append("", before) + "La recette est de ", []);
        var figure = text.Length;
        return (Append(text + Figure + ". ", after), figure, [.. places]);

        string Append(string start, IEnumerable<string?> pieces)
        {
            foreach (var piece in pieces)
            {
                if (piece is null)
                {
                    places.Add(start.Length);
                }

                start += piece ?? "En 2024, il pleut. ";
            }

            return start;
        }
    }
}
