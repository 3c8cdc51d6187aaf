using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Tests.Samples;

/// <summary>Locks made from what the generator reads.</summary>
internal static class TestLock
{
    /// <summary>The lock of a project's facts, made from its texts as <c>facts lock</c> makes it.</summary>
    public static TestFile Of(TestProject project)
    {
        var making = LockMaker.Make(Facts(project).Select(Quoted), [.. project.Files.Select(file => new FactText(file.Path, file.GetText().ToString()))]);
        making.Unproven.ShouldBeEmpty();
        return TestFile.Lock(FactLockFile.Write(making.Lock));
    }

    private static IEnumerable<CheckedFact> Facts(TestProject project) =>
        project.Driver.RunGenerators(project.Compilation).GetRunResult().Results.Single().TrackedSteps[StepNames.CheckedFactSets]
            .SelectMany(step => step.Outputs)
            .SelectMany(output => ((CheckedFactSet)output.Value).Properties)
            .SelectMany(property => property.Facts);

    private static QuotedFigure Quoted(CheckedFact fact)
    {
        var quote = fact.Quote;
        var figure = quote.Undisclosed ? FigureLine.Some : quote.NoValue ? FigureLine.None : fact.Figure is { } read ? FigureLine.Of(read) : FigureLine.Text;
        return new QuotedFigure(fact.Source.Text, new TextQuote(quote.Exact, quote.Prefix, quote.Suffix), Context: null, figure);
    }
}
