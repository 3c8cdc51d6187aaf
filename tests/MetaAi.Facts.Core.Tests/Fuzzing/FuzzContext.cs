using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>What is declared about words, on a line: <c>fr EUR 2025-07-01 2024 7 money,count</c>, each <c>-</c> where it is not.</summary>
internal static class FuzzContext
{
    private const string None = "-";

    /// <summary>Reads a declaration; what is missing, or is none, is not declared, and all kinds are asked for.</summary>
    /// <param name="line">The declaration.</param>
    public static ReadingContext Parse(string line)
    {
        var fields = line.Split(' ');
        return new()
        {
            Language = Field(0) ?? "",
            Currency = Field(1),
            Issued = EdtfDate.TryParse(Field(2)),
            Period = EdtfDate.TryParse(Field(3)),
            FiscalYearStart = int.TryParse(Field(4), NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month : null,
            Kinds = Field(5) is { } kinds ? kinds.Split(',').Aggregate(FigureKinds.None, (all, kind) => all | ExchangeForm.ToKinds(kind)) : FigureKinds.Any,
        };

        string? Field(int index) => index < fields.Length && fields[index] is { Length: > 0 } field && field != None ? field : null;
    }

    /// <summary>Writes a declaration.</summary>
    public static string Write(ReadingContext context)
    {
        var kinds = string.Join(',', ExchangeForm.Kinds.Where(kind => (context.Kinds & ExchangeForm.ToKinds(kind)) != 0));
        string?[] fields =
        [
            context.Language.Length == 0 ? null : context.Language,
            context.Currency,
            context.Issued?.ToString(),
            context.Period?.ToString(),
            context.FiscalYearStart?.ToString(CultureInfo.InvariantCulture),
            context.Kinds == FigureKinds.Any ? null : kinds.Length == 0 ? "none" : kinds,
        ];
        return string.Join(' ', fields.Select(field => field ?? None));
    }
}
