using System.Globalization;
using System.Text;
using MetaAi.Facts.Drafting;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>
/// Writes a source set and a fact set for a text: declarations that compile as they are, to be given the names and the subject that they should have.
/// Takes the whole text into memory, as the compiler will.
/// </summary>
internal static class FactDraft
{
    /// <summary>The declarations.</summary>
    /// <param name="text">The text, by the name that its source gives it.</param>
    /// <param name="context">What is declared about it.</param>
    /// <param name="space">The namespace.</param>
    public static string Of(FactText text, ReadingContext context, string space = "Drafts")
    {
        var figures = FigureScanner.Scan(text.Content, context).ToArray();
        var facts = new DraftFacts(text, context).Of(figures);

        // Named after the file, each otherwise: several drafts may stand in one project, and no type may have a member of its own name.
        var source = SourceName(text.Name);
        var (sources, set) = (source + "Sources", source + "Facts");
        var names = FigureNames.Of(text.Content, figures, [.. facts.Select(fact => fact.Period)], context.Language, [set, source, sources], i => facts[i].Problem is null);
        var code = new StringBuilder();
        WriteSource(code, text.Name, space, sources, source, context);
        code.Append(CultureInfo.InvariantCulture, $$"""

            /// <summary>What {{CSharpLiteral.Documentation(text.Name)}} says. The subject and the names are suggestions.</summary>
            [FactSet(Subject = {{CSharpLiteral.Of(source)}}, Source = nameof({{sources}}.{{source}}))]
            public static partial class {{set}}
            {

            """);
        foreach (var (fact, member) in facts.Zip(names))
        {
            Write(code, fact, member);
        }

        // No line is left empty before the closing brace.
        if (figures.Length > 0)
        {
            code.Length--;
        }

        return code.Append("}\n").ToString().ReplaceLineEndings("\n");
    }

    private static string SourceName(string file)
    {
        var name = FigureNames.Identifier(Path.GetFileNameWithoutExtension(file));
        return name.Length == 0 || char.IsAsciiDigit(name[0]) || FigureNames.IsTaken(name) ? "Text" + name : name;
    }

    private static void WriteSource(StringBuilder code, string file, string space, string set, string name, ReadingContext context)
    {
        string?[] arguments =
        [
            CSharpLiteral.Of(file),
            $"Language = {CSharpLiteral.Of(context.Language)}",
            context.Currency is { } currency ? $"Currency = {CSharpLiteral.Of(currency)}" : null,
            context.Issued is { } issued ? $"Issued = {CSharpLiteral.Of(issued.Text)}" : null,
            context.FiscalYearStart is { } month ? string.Create(CultureInfo.InvariantCulture, $"FiscalYearStart = {month}") : null,
        ];
        code.Append(CultureInfo.InvariantCulture, $$"""
            using MetaAi.Facts;

            namespace {{space}};

            /// <summary>The texts that are quoted.</summary>
            [SourceSet]
            public static partial class {{set}}
            {
                /// <summary>The text {{CSharpLiteral.Documentation(file)}}.</summary>
                [Source({{string.Join(", ", arguments.OfType<string>())}})]
                public static partial Source {{name}} { get; }
            }

            """);
    }

    private static void Write(StringBuilder code, DraftFact fact, string member)
    {
        if (fact is not { Type: { } type, Quote: { } quote })
        {
            var meaning = fact.Meaning.Length > 0 ? $" ({CSharpLiteral.Comment(fact.Meaning)})" : "";
            code.Append(CultureInfo.InvariantCulture, $"    // Line {fact.Line}: '{CSharpLiteral.Comment(fact.Words)}'{meaning} is not declared: ")
                .Append(CultureInfo.InvariantCulture, $"{CSharpLiteral.Comment(fact.Problem!)}.\n\n");
            return;
        }

        string?[] arguments =
        [
            CSharpLiteral.Of(quote.Exact),
            quote.Prefix is { } prefix ? $"Prefix = {CSharpLiteral.Of(prefix)}" : null,
            quote.Suffix is { } suffix ? $"Suffix = {CSharpLiteral.Of(suffix)}" : null,
            fact.Period is not { } period ? null
                : period.Words is { } said ? $"PeriodQuote = {CSharpLiteral.Of(said)}"
                : $"Period = {CSharpLiteral.Of(period.Date.Text)}",
        ];
        code.Append(CultureInfo.InvariantCulture, $$"""
                /// <summary>Line {{fact.Line}}: {{CSharpLiteral.Documentation(fact.Meaning)}}.</summary>
                [Quote({{string.Join(", ", arguments.OfType<string>())}})]
                public static partial Fact<{{type.Name}}> {{member}} { get; }


            """);
    }
}
