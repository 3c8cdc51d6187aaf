using MetaAi.Domain;
using MetaAi.Facts;
using Spectre.Console;

namespace Scenarios;

/// <summary>Prints what a scenario comes to: what is assumed and what is from the articles, then each line with its bounds.</summary>
internal static class ReportPrinter
{
    private static readonly Lazy<Spellings> Names = new(() => new(FactCatalogue.Of(typeof(Systems).Assembly).All));

    public static void Print(Report report, Terminal terminal) => Page.Write(terminal, page =>
    {
        page.Title(report.Title, '=');
        foreach (var assumed in report.Inputs.OfType<IAssumption>().GroupBy(assumption => assumption.Reason))
        {
            page.Line(0, $"Assumed ({assumed.Key}):", Decoration.Bold);
            page.Columns(1, [.. assumed.Select(assumption => (assumption.Name, assumption.Words))]);
        }

        IFact[] given = [.. report.Inputs.OfType<IFact>()];
        if (given.Length > 0)
        {
            page.Line(0, "From the articles:", Decoration.Bold);
            page.Columns(1, [.. given.Select(fact => ($"{Names.Value.Sentence(fact.Concept)} {fact.Period}", $"{Names.Value.ValueOf(fact)} ({string.Join("; ", fact.Sources.Select(source => source.Citation))})"))]);
        }

        foreach (var part in report.Parts)
        {
            page.Blank();
            if (part.Heading.Length > 0)
            {
                page.Line(0, part.Heading, Decoration.Bold);
            }

            page.Columns(1, [.. part.Lines.Select(line => (line.Name, line.Value is IFact fact ? Names.Value.ValueOf(fact) : line.Value.ToString() ?? ""))]);
        }

        page.Blank();
        page.Line(0, "--explain \"LINE\" says where a line comes from.");
    });
}
