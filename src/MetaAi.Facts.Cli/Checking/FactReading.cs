using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Names;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Relating;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>What the words of a compiled fact say when they are read again.</summary>
/// <param name="Line">The line of the figure, as the lock has it.</param>
/// <param name="Context">The context in which it is read, or null where the words are not read as a figure.</param>
/// <param name="Problem">Why it is not what was compiled, or null.</param>
internal sealed record FactReading(string Line, ReadingContext? Context, FactMessage? Problem)
{
    /// <summary>What the words were read as; null where they are no figure.</summary>
    public Figure? Figure { get; private init; }

    /// <summary>Reads a fact again.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="source">Its source, or null where the assembly declares none.</param>
    /// <param name="period">The period that it holds for, or null.</param>
    /// <param name="names">The enumerations that the assembly declares.</param>
    public static FactReading Of(CompiledFact fact, DeclaredSource? source, EdtfDate? period, IReadOnlyDictionary<string, NameTable> names)
    {
        var record = fact.Record;
        if (record.ValueKind != "value")
        {
            return new(record.ValueKind == "some" ? FigureLine.Some : FigureLine.None, null, null);
        }

        if (fact.NameType is { } enumeration)
        {
            return OfNames(record, source, enumeration, names);
        }

        var kinds = ExchangeForm.ToKinds(record.Kind);
        if (kinds == FigureKinds.None)
        {
            return new(FigureLine.Text, null, null);
        }

        if (source is null)
        {
            return new(Compiled(record), null, new(FactRules.UnknownSource, record.Source, "declare it in a [SourceSet] type of the assembly, or name one of those that it declares"));
        }

        var context = source.Context with { Kinds = kinds, Period = period };
        context = fact.Quote?.Currency is { } currency ? context with { Currency = currency } : context;
        context = kinds == FigureKinds.Money ? context with { Unit = fact.Quote?.Unit } : context;
        var reading = FigureReader.Read(QuoteWords.ToRead(record.Exact), context);
        if (!reading.IsRead && RelatingReader.Read(record.Exact, context.Language) is not null)
        {
            // What they relate to is a formula's: the words alone are proved.
            return new(FigureLine.Text, null, null);
        }

        if (!reading.IsRead)
        {
            return new(Compiled(record), context, reading.Message);
        }

        var figure = reading.Figure.Value;
        var line = FigureLine.Of(figure);
        var expected = FigureLine.Of(figure with { Unit = figure.Unit ?? fact.Quote?.Unit });
        return new(line, context, Compiled(record) == expected ? null : new(FactRules.CompiledDiffers, record.Exact, Compiled(record), expected)) { Figure = figure };
    }

    // The members of an enumeration that another assembly declares are not here: its names are taken as they were compiled.
    private static FactReading OfNames(FactRecord record, DeclaredSource? source, string enumeration, IReadOnlyDictionary<string, NameTable> names)
    {
        var compiled = FigureLine.OfNames(record.Values);
        if (!names.TryGetValue(enumeration, out var table))
        {
            return new(compiled, null, null);
        }

        if (source is null)
        {
            return new(compiled, null, new(FactRules.UnknownSource, record.Source, "declare it in a [SourceSet] type of the assembly, or name one of those that it declares"));
        }

        var reading = NameReader.Read(record.Exact, source.Language ?? "", table, enumeration);
        if (reading.Problem is not null)
        {
            return new(compiled, null, reading.Problem);
        }

        var line = FigureLine.OfNames(reading.Members);
        return new(line, null, line == compiled ? null : new(FactRules.CompiledDiffers, record.Exact, compiled, line));
    }

    private static string Compiled(FactRecord record) => string.Join(
        ' ',
        record.Kind,
        record.Low ?? "-",
        record.High ?? "-",
        record.Unit ?? "-",
        record.Hedge,
        record.Part ?? "-",
        (record.Decimals?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-") + FigureLine.Exclusive(record.LowExclusive, record.HighExclusive));
}
