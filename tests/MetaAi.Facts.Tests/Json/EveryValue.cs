using MetaAi.Facts.Beside;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Drafting;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Names;
using MetaAi.Facts.Neighbourhoods;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Periods;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Series;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Tests.Catalogue;
using MetaAi.Facts.Tests.Series;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Tests.Json;

/// <summary>Values of every type of the library that has values, told apart from their defaults.</summary>
internal static class EveryValue
{
    private static readonly ReadingContext French = new() { Language = "fr", Currency = "USD", Issued = EdtfDate.TryParse("2024") };

    /// <summary>The values. A type that is missing here fails the test that goes over all types.</summary>
    public static IReadOnlyList<object> All { get; } = [.. Of()];

    private static IEnumerable<object> Of()
    {
        var range = FigureReader.Read("plus de 60 milliards de dollars", French);
        var refused = FigureReader.Read("une perte de 4 milliards", French);
        var open = FigureScanner.Scan("Il a perdu 3 millions voire 4 millions d'euros.", French).First(found => found.Cue is not null);
        var text = new FactText("gazette.txt", "Le port a investi 39 milliards de dollars en 2024.");
        var quote = new TextQuote("39 milliards de dollars");
        var finding = QuoteFinder.Find(text, quote, French);
        var names = new NameTable([new("Amazon", ["AWS"])]);
        var locked = new LockedQuote
        {
            Text = "gazette.txt",
            Exact = "39 milliards de dollars",
            Position = new(19, 42),
            CodePoints = new(19, 42),
            ContextHash = "00",
            Figure = FigureLine.Of(range.Figure!.Value),
        };
        var facts = new FactLock(FactLockFile.RulesVersion, [new("gazette.txt", text.Hash)], [locked]);
        var prover = new QuoteProver([text], facts);
        var quoted = new QuotedFigure("gazette.txt", quote, French, FigureLine.Of(FigureReader.Read(quote.Exact, French).Figure!.Value))
        {
            Period = new(French.Issued!, "en 2024", French),
        };
        var strings = EquatableArray.ToEquatableArray(["one", "two"]);

        yield return Rational.Of(1, 3);
        yield return range.Figure!.Value;
        yield return range.Figure.Value.Low!.Value;
        yield return range;
        yield return refused;
        yield return refused.Refusal!.Value;
        yield return refused.Message!;
        yield return refused.Message!.Rule;
        yield return open;
        yield return open.Cue!;
        yield return French;
        yield return French.Issued!;
        yield return CalendarDuration.TryParse("P2Y3M")!.Value;
        yield return CalendarDuration.TryParse("P2Y3M")!.Value.Smaller;
        yield return new CivilDate(2024, 2, 29);
        yield return new TextPosition(3, 9);
        yield return quote;
        yield return text;
        yield return finding;
        yield return new MarkupCounter();
        yield return new TextCandidate("38 milliards", 4);
        yield return new Doubt(default, "environ");
        yield return strings;
        yield return strings.GetEnumerator();
        yield return EquatableArray.ToEquatableArray([1m]);
        yield return names;
        yield return new NameEntry("Amazon", ["AWS"]);
        yield return new NameClash("AWS", "Amazon", "Oracle");
        yield return NameReader.Read("Amazon", "fr", names, "Company");
        yield return FactTypes.MonetaryAmount;
        yield return facts;
        yield return locked;
        yield return new StatementPart("ventes", "fr");
        yield return new Statement { Value = "39 billion USD", Of = "sales", Modality = Modality.Forecast, Rank = Rank.Deprecated, RankReason = "withdrawn" };
        yield return new LockedText("gazette.txt", text.Hash);
        yield return PeriodReader.Read("en 2024", French, null);
        yield return quoted.Period!;
        yield return prover.Prove(quoted).Period!;
        yield return new FigurePeriod(French.Issued!, "en 2024");
        yield return new FigurePeriods(text, [open], French);
        yield return FigureCoverage.Of([open], []);
        yield return FactLockFile.Parse(FactLockFile.Write(facts));
        yield return prover;
        yield return quoted;
        yield return prover.Prove(quoted);
        yield return new DeclaredBeside("fr", range.Figure, "bateaux", null);
        yield return new FigureClaim { Low = "39000000000" };
        yield return new Claimed<string?>("39000000000");
        yield return QuoteJudge.Judge(text, quote, French);
        yield return QuoteJudge.Judge(text, quote, French).Figure!;

        var input = Unknown.Of("Port.Cost", range.Figure.Value, "fr");
        var formula = Expression.Of(input);
        var evaluation = Evaluator.Evaluate(formula);
        yield return input;
        yield return input.Dimension;
        yield return input.Readings!;
        yield return input.Readings!.Nominal;
        yield return new CountedUnit("bateaux", "fr");
        yield return new ConstantExpression(Rational.Of(1, 3));
        yield return formula;
        yield return new OperationExpression(Operation.Divide, formula, formula);
        yield return new NegationExpression(formula);
        yield return new SelectionExpression(true, [formula, formula]);
        yield return new AcrossPeriodsExpression(formula);
        yield return new FormulaSpan(2, 5);
        yield return SharedSteps.Of(formula);
        yield return CornerForm.Of(formula)!;
        yield return new ToldInput("Cost", "Cost: 60", "fact");
        yield return new FormulaName("Cost", new(0, 4));
        yield return FormulaSyntax.Parse("Cost / 2");
        yield return FormulaSyntax.Parse("Cost /").Problem!;
        yield return evaluation;
        yield return new FormulaRefusal(FormulaRefusalKind.Divisor, "The divisor may be zero.", default);
        yield return ClaimCheck.Of(evaluation, evaluation);
        yield return new StatedFact("Port.Cost", new() { Figure = range.Figure }, "60 milliards", "La Gazette");
        yield return new ExchangedFigure { Kind = "money", Low = "1", High = "1", Hedge = "exact" };
        yield return new ComparedStatement { Figure = range.Figure, Period = French.Issued };
        yield return FigureCoverage.Of([], []);
        yield return StatementGroups.Of([new() { Figure = range.Figure, Period = French.Issued }, new() { Figure = range.Figure, Period = French.Issued }])[0];
        yield return new StatementConflict(0, 1, StatementComparison.Of([]));
        yield return new ExchangedFigure { Kind = "number", Low = "39" };
        yield return StatementComparison.Of([new() { Figure = range.Figure, Period = French.Issued }, new() { Figure = range.Figure, Period = French.Issued }]);

        var timeline = Timeline.Of([new("2024", false, false)]);
        var said = new PointStatement("Port.Cost[2024].Gazette", new() { Figure = range.Figure });
        yield return timeline;
        yield return timeline.Stretches[0];
        yield return new TimelinePoint("2024", false, true);
        yield return SpanTiling.Of(["2024"], French.Issued!, French.Issued!);
        yield return said;
        yield return PointChoice.Of([said]);
        yield return new RefusedExpression(FormulaRefusalKind.Unsettled, "They differ.", [formula]);

        yield return Any.Amount;
        yield return Ratio.Fraction(Rational.Of(1, 3), Rational.Of(1, 3), Hedge.Approx);
        yield return PercentagePoints.Of(1m, 2m, PointUnit.BasisPoint);
        yield return Quantity.Of(7m, null, "centres", Hedge.AtLeast);
        yield return ExtendedDate.Of("2025-06", part: DatePart.Mid);
        yield return DurationRange.Of("P3Y", "P5Y");
        yield return NameList.Of(DayOfWeek.Monday, DayOfWeek.Friday);
        yield return Any.Fact(Any.Amount);
        yield return Any.Fact("mots");
        yield return Any.Fact(7m);
        yield return Any.Fact(Any.Amount) / Assumption.Quantity(7, "people", "counted", "people");
        yield return (Any.Fact(Any.Amount) / Assumption.Quantity(7, "people", "counted", "people")).Value;
        yield return Assumption.Percent(10, 20, "a usual fee", "fee");
        yield return new FormulaDeclaration { Id = "Test.Share", Subject = "Acme", Concept = "Share" };
        yield return Made.Series(Made.Money("2024", "39 M€"));
        yield return Made.Series(Made.Money("2024", "39 M€"))[2024];
        yield return Made.Series(Made.Money("2024", "39 M€"))[2024].Comparison;
        yield return Made.Series(Made.Money("2024", "39 M€")).At(new(2024, 5, 5));
        yield return FactRecord.From(-Any.Fact(Any.Amount)).Derivation!;
        yield return FactRecord.From(-Any.Fact(Any.Amount)).Derivation!.Formula!;
        var fee = Assumption.Percent(10, 20, "a usual fee", "fee");
        var scenario = new Scenario("Fees", [new("fee", fee)], [new(fee)], [new(fee, "No fee is below zero.")], ScenarioChart.Split("fee"));
        yield return scenario;
        yield return scenario.Answers[0];
        yield return scenario.Inputs[0];
        yield return scenario.Rules[0];
        yield return scenario.Chart!;
        yield return new FactChapter("Costs", ["Test.Facts"], [Any.Fact(Any.Amount)], [scenario]);
        yield return Any.Source;
        yield return Any.Evidence();
        yield return FactCatalogue.Of(typeof(EveryValue).Assembly);
        yield return FactRecord.From(Any.Fact(Any.Amount));
        yield return new PeriodEvidence("en 2024", new(3, 10), new(3, 10));
        yield return new PeriodQuote("en 2024", 3, 10);
        yield return new FurtherQuote("Oracle", 3, 9) { Confirmed = "seen" };
        yield return new OutlineLine("Value", "39 billion USD");
    }
}
